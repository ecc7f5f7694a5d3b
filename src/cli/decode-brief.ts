/** A brief's text as an editor would show it, and what was wrong with its bytes. */
export interface DecodedBrief {
  /** Null for what is no text. A byte-order mark stays at its beginning. */
  readonly text: string | null;
  /** In words behind the file's name; null where all was well. */
  readonly problem: string | null;
}

/** VS Code takes a file with a NUL this near to its beginning for a binary one. */
const BINARY_WITHIN = 512;

/** Decodes a brief: UTF-8, or UTF-16 where a byte-order mark says so. */
export function decodeBrief(bytes: Uint8Array): DecodedBrief {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return decodeAs(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return decodeAs(bytes, 'utf-16be');
  if (bytes.subarray(0, BINARY_WITHIN).includes(0)) {
    return { text: null, problem: 'a binary file, so not read' };
  }
  return decodeAs(bytes, 'utf-8');
}

function decodeAs(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): DecodedBrief {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const at = isSound(bytes, encoding) ? -1 : text.indexOf('\uFFFD');
  if (at >= 0) {
    const name = encoding.toUpperCase();
    const line = String(lineOf(text, at));
    return { text, problem: `not valid ${name} at line ${line}; checked as an editor shows it` };
  }
  const nul = text.indexOf('\0');
  if (nul < 0) return { text, problem: null };
  const line = String(lineOf(text, nul));
  return { text, problem: `a NUL character at line ${line}; checked as an editor shows it` };
}

function isSound(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
