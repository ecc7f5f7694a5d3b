import { frontMatterEnd } from './front-matter';

/** A brief's text as the parser wants it, with the way back to the file. */
export interface SourceLines {
  /** The text behind front matter and byte order mark; every line ends in '\n'. */
  readonly text: string;
  /** What to add to an offset of `text` that lies on the given line to get the file's offset. */
  shift(line: number): number;
}

/**
 * Cuts off byte order mark and front matter and turns CRLF and CR into LF and NUL into U+FFFD, as
 * CommonMark asks (sections 2.1 and 2.3). Only CRLF changes offsets, by one for each line above.
 */
export function readSourceLines(markdown: string): SourceLines {
  const base = Math.max(frontMatterEnd(markdown), markdown.startsWith('\uFEFF') ? 1 : 0);
  let text = base > 0 ? markdown.slice(base) : markdown;
  if (text.includes('\0')) text = text.replaceAll('\0', '\uFFFD');
  if (!text.includes('\r')) return { text, shift: () => base };
  const shifts = lineShifts(text, base);
  return { text: text.replace(/\r\n?/g, '\n'), shift: (line) => shifts[line] ?? base };
}

/** The shift of each line; lone CR and LF end lines like CRLF, and add nothing. */
function lineShifts(text: string, base: number): number[] {
  const shifts = [base];
  let shift = base;
  let carriage = text.indexOf('\r');
  let newline = text.indexOf('\n');
  while (carriage >= 0 || newline >= 0) {
    const isReturn = carriage >= 0 && (newline < 0 || carriage < newline);
    const isPair = isReturn && newline === carriage + 1;
    if (isPair) shift += 1;
    shifts.push(shift);
    if (isReturn) carriage = text.indexOf('\r', carriage + 1);
    if (isPair || !isReturn) newline = text.indexOf('\n', newline + 1);
  }
  return shifts;
}
