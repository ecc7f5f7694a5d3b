import { Places } from './places';

const BACKSLASH = 92;
const PIPE = 124;

/** A cell's source while its row is cut: where it lies and which of its backslashes are left out. */
interface CellSource {
  start: number;
  end: number;
  readonly escapes: number[];
}

/**
 * Where the cells of a table row stand. A row is cut at each pipe that no backslash precedes; the
 * backslash before a pipe goes away (GitHub's tables, as markdown-it reads them); an empty first
 * or last piece is no cell.
 *
 * `from` and `to` bound the row's text in `source`; `shift` leads from there to the file.
 */
export function rowPlaces(source: string, from: number, to: number, shift: number): Places[] {
  const cells = cutRow(source, trimmedStart(source, from, to), trimmedEnd(source, from, to));
  if (cells[0] && cells[0].start === cells[0].end) cells.shift();
  const last = cells[cells.length - 1];
  if (last && last.start === last.end) cells.pop();
  return cells.map((cell) => cellPlaces(source, cell, shift));
}

function cutRow(source: string, from: number, to: number): CellSource[] {
  const cells: CellSource[] = [];
  let cell: CellSource = { start: from, end: to, escapes: [] };
  for (let pos = from; pos < to; pos++) {
    if (source.charCodeAt(pos) !== PIPE) continue;
    if (pos > from && source.charCodeAt(pos - 1) === BACKSLASH) {
      cell.escapes.push(pos - 1);
      continue;
    }
    cell.end = pos;
    cells.push(cell);
    cell = { start: pos + 1, end: to, escapes: [] };
  }
  cells.push(cell);
  return cells;
}

function cellPlaces(source: string, cell: CellSource, shift: number): Places {
  const places = new Places();
  const start = trimmedStart(source, cell.start, cell.end);
  places.add(0, start + shift);
  let removed = 0;
  for (const escape of cell.escapes) {
    places.add(escape - start - removed, escape + 1 + shift);
    removed++;
  }
  return places;
}

function trimmedStart(source: string, from: number, to: number): number {
  let start = from;
  while (start < to && isTrimmed(source.charAt(start))) start++;
  return start;
}

function trimmedEnd(source: string, from: number, to: number): number {
  let end = to;
  while (end > from && isTrimmed(source.charAt(end - 1))) end--;
  return end;
}

/** markdown-it trims cells with `String.trim`, which knows more than blanks. */
function isTrimmed(character: string): boolean {
  return character.trim() === '';
}
