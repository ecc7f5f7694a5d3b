import type { Span } from '../text/span';

const LINE_END = /[\r\n]/;

/**
 * The part of a file's span that stands on its first line: a value is marked where its figure stands,
 * and not over the break to a unit or year on the next line. (`test/eval/GUIDE.md` keeps what it labels
 * inside one line; so does a comment that ignores a claim at the end of its line.)
 */
export function withinLine(markdown: string, { start, end }: Span): Span {
  const length = markdown.slice(start, end).search(LINE_END);
  return { start, end: length > 0 ? start + length : end };
}
