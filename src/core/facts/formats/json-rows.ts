/** Nesting beyond this is no table, and parsers by recursion overflow on it. */
const DEEPEST = 100;

const MARK = /"(?:[^"\\]|\\.)*"|[[\]{},:]/gs;

/** Offsets at which the rows of a JSON table begin, in order; null where the text nests too deeply. */
export function jsonRowStarts(text: string): number[] | null {
  const starts: number[] = [];
  let depth = 0;
  let list = 0;
  let key = '';
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (mark === '[' || mark === '{') {
      depth++;
      if (depth > DEEPEST) return null;
      const opensList = mark === '[' && (depth === 1 || (depth === 2 && key === '"facts"'));
      if (opensList) {
        list = depth;
        starts.length = 0;
        pushStart(text, index + 1, starts);
      }
    } else if (mark === ']' || mark === '}') {
      if (depth === list) list = 0;
      depth--;
    } else if (mark === ',') {
      if (depth > 0 && depth === list) pushStart(text, index + 1, starts);
    } else if (mark !== ':' && depth === 1 && list === 0) key = mark;
  }
  return starts;
}

/** Where the next element begins, unless the list ends there. */
function pushStart(text: string, from: number, starts: number[]): void {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  if (text[at] !== ']') starts.push(at);
}
