/** How a file's bytes were written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The text of a file without its byte-order mark, and how it was written. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly hasMark: boolean;
}

/**
 * Decodes the bytes of a table. A byte-order mark tells UTF-8 and UTF-16; without one the bytes are
 * UTF-8 where they are valid UTF-8, else Windows-1252, which spreadsheets on Windows write.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return marked(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return marked(bytes, 'utf-16be');
  const hasMark = a === 0xef && b === 0xbb && c === 0xbf;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: 'utf-8', hasMark };
  } catch {
    // Invalid UTF-8 is what tells Windows-1252, in which any bytes are text.
    return { text: windows1252(bytes), encoding: 'windows-1252', hasMark: false };
  }
}

function marked(bytes: Uint8Array, encoding: Encoding): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, hasMark: true };
}

/** What the bytes 0x80 to 0x9F mean; the rest is Latin-1 (encoding.spec.whatwg.org, index windows-1252). */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** Some versions of Node decode Windows-1252 as Latin-1, which has no "€" and no curly quotes. */
function windows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\x80-\x9F]/g, (mark) => HIGH.charAt(mark.charCodeAt(0) - 0x80));
}
