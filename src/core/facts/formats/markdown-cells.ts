import type { Span } from '../../text/span';

/**
 * Spans of the cells of a line of a Markdown table, blanks around them left out; an empty cell is
 * the place between its pipes. A pipe behind a backslash does not part cells.
 */
export function markdownCellSpans(text: string, from: number, to: number): Span[] {
  const pipes: number[] = [];
  for (let at = from; at < to; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '|') pipes.push(at);
  }
  const edges = [from - 1, ...pipes, to];
  const cells = edges.slice(1).map((end, i) => trimmed(text, (edges[i] ?? 0) + 1, end));
  const [first] = cells;
  if (first && first.start === first.end && pipes.length > 0) cells.shift();
  const last = cells.at(-1);
  if (last && last.start === last.end && text.slice(pipes.at(-1), to).trim() === '|') cells.pop();
  return cells;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && text.charAt(start).trim() === '') start++;
  while (end > start && text.charAt(end - 1).trim() === '') end--;
  if (start === end) return { start: Math.min(from + 1, to), end: Math.min(from + 1, to) };
  return { start, end };
}
