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
  return a.charAt(0) === b.charAt(0) && length > SHORT && soundAlike(a, b) ? 'near' : 'other';
}

/** A last "e" may be silent ("-mere", "-muir"). */
function soundAlike(a: string, b: string): boolean {
  if (soundOf(a) === soundOf(b)) return true;
  return soundOf(a.replace(/e$/, '')) === soundOf(b.replace(/e$/, ''));
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

const sounds = new Map<string, string>();

function soundOf(word: string): string {
  const known = sounds.get(word);
  if (known !== undefined) return known;
  const sound = SOUNDS.reduce((changed, [pattern, to]) => changed.replace(pattern, to), word);
  if (sounds.size > 20_000) sounds.clear();
  sounds.set(word, sound);
  return sound;
}

/**
 * Edits (insert, delete, change, transpose neighbours) from one word to another, or `limit + 1` once
 * there are more. Damerau's distance in its restricted form, given up as soon as a row passes the limit.
 */
export function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const width = b.length + 1;
  const cells = new Uint16Array((a.length + 1) * width);
  for (let column = 0; column < width; column++) cells[column] = column;
  for (let row = 1; row <= a.length; row++) {
    let least = row;
    cells[row * width] = row;
    for (let column = 1; column < width; column++) {
      const cheapest = editsAt(a, b, row, column, cells);
      cells[row * width + column] = cheapest;
      if (cheapest < least) least = cheapest;
    }
    if (least > limit) return limit + 1;
  }
  return cells[a.length * width + b.length] ?? limit + 1;
}

function editsAt(a: string, b: string, row: number, column: number, cells: Uint16Array): number {
  const width = b.length + 1;
  const at = row * width + column;
  const changed = a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1;
  const added = (cells[at - 1] ?? 0) + 1;
  const dropped = (cells[at - width] ?? 0) + 1;
  const plain = Math.min(added, dropped, (cells[at - width - 1] ?? 0) + changed);
  const turned =
    row > 1 &&
    column > 1 &&
    a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
    a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
  return turned ? Math.min(plain, (cells[at - 2 * width - 2] ?? 0) + 1) : plain;
}
