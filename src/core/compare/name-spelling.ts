/** How two spellings of one part of a name differ. */
export type Spelling = 'same' | 'near' | 'other';

/** From this length on two edits are still a misspelling ("Shepchovich" of "Shepchowicz"). */
const LONG = 8;
/** Shorter words turn into one another by one edit too easily ("Li", "Lu"). */
const SHORT = 3;

/**
 * Whether a part of a name is a misspelling of another: one letter changed, added, dropped, doubled or
 * transposed; two in a long word; or a spelling that sounds the same. Both in folded letters.
 */
export function compareSpelling(a: string, b: string): Spelling {
  if (a === b) return 'same';
  const length = Math.min(a.length, b.length);
  if (length < SHORT || Math.abs(a.length - b.length) > 2) return 'other';
  const allowed = length >= LONG ? 2 : 1;
  if (edits(a, b, allowed) <= allowed) return 'near';
  return a.charAt(0) === b.charAt(0) && length > SHORT && soundOf(a) === soundOf(b)
    ? 'near'
    : 'other';
}

/** Spellings of one sound, longest first. The list is ours: what typists confuse in foreign names. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|cz|ch|tsch/g, 'c'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|q|kh|gh/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/j|y/g, 'i'],
  [/[aeiou]+/g, 'a'],
  [/(.)\1+/g, '$1'],
];

function soundOf(word: string): string {
  return SOUNDS.reduce((sound, [pattern, to]) => sound.replace(pattern, to), word);
}

/**
 * Edits (insert, delete, change, transpose neighbours) from one word to another, or `limit + 1` once
 * there are more. Damerau's distance in its restricted form, in bands of the limit's width.
 */
export function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      current.push(cheapest(a, b, row, column, { beforeLast, last, current }));
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? limit + 1;
}

interface Rows {
  readonly beforeLast: readonly number[];
  readonly last: readonly number[];
  readonly current: readonly number[];
}

function cheapest(a: string, b: string, row: number, column: number, rows: Rows): number {
  const at = (cells: readonly number[], index: number): number => cells[index] ?? Infinity;
  const change = a[row - 1] === b[column - 1] ? 0 : 1;
  const plain = Math.min(
    at(rows.last, column) + 1,
    at(rows.current, column - 1) + 1,
    at(rows.last, column - 1) + change,
  );
  const turned =
    row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return turned ? Math.min(plain, at(rows.beforeLast, column - 2) + 1) : plain;
}
