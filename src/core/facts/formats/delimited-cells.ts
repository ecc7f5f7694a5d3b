import type { Span } from '../../text/span';

/**
 * Spans of the cells of one row of delimited text, `from` to `to` in `text` without the row's line
 * end, quotation marks included. Reads quoting as papaparse does.
 */
export function cellSpans(text: string, from: number, to: number, delimiter: string): Span[] {
  const spans: Span[] = [];
  let start = from;
  for (;;) {
    const end = cellEnd(text, start, to, delimiter);
    spans.push({ start, end });
    if (end >= to) return spans;
    start = end + delimiter.length;
  }
}

function cellEnd(text: string, start: number, to: number, delimiter: string): number {
  let at = start;
  if (text[at] === '"') at = closingQuote(text, start, to, delimiter);
  const end = text.indexOf(delimiter, at);
  return end === -1 || end > to - delimiter.length ? to : end;
}

/** Offset behind the quotation mark that closes the cell: only blanks lie between it and the cell's end. */
function closingQuote(text: string, start: number, to: number, delimiter: string): number {
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1 || quote >= to) return to;
    if (text[quote + 1] === '"' && quote + 1 < to) {
      at = quote + 2;
      continue;
    }
    let next = quote + 1;
    while (next < to && text[next] !== delimiter && text[next]?.trim() === '') next++;
    if (next >= to || text[next] === delimiter) return next;
    at = quote + 1;
  }
}
