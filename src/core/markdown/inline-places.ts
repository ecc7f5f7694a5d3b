import type { PlacedBlocks } from './placed-states';
import { Places } from './places';
import type { SourceLines } from './source-lines';

const HASH = 35;

/** Where the lines of a paragraph or underlined heading stand; `firstLine` is the line it starts on. */
export function paragraphPlaces(
  content: string,
  firstLine: number,
  blocks: PlacedBlocks,
  lines: SourceLines,
): Places {
  const places = new Places();
  let start = 0;
  for (let line = firstLine; ; line++) {
    const newline = content.indexOf('\n', start);
    const isLast = newline < 0;
    const length = (isLast ? content.length : newline) - start;
    // A line's content is the end of its source line; only the last has its blanks cut off.
    const end = isLast ? blankStart(lines.text, blocks.lineEnd(line)) : blocks.lineEnd(line);
    places.add(start, end - length + lines.shift(line));
    if (isLast) return places;
    start = newline + 1;
  }
}

/** Where the content of a heading written with `#` stands on its line. */
export function headingPlaces(
  content: string,
  line: number,
  blocks: PlacedBlocks,
  lines: SourceLines,
): Places {
  const { text } = lines;
  const lineEnd = blankStart(text, blocks.lineEnd(line));
  let closing = lineEnd;
  while (text.charCodeAt(closing - 1) === HASH) closing--;
  const end = blankStart(text, closing);
  const isClosed =
    end < closing && closing < lineEnd && text.startsWith(content, end - content.length);
  const places = new Places();
  places.add(0, (isClosed ? end : lineEnd) - content.length + lines.shift(line));
  return places;
}

/** Where the blanks before an offset start. */
function blankStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--;
  return start;
}
