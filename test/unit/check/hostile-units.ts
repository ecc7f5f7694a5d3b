import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '..', '..', 'fixtures', 'hostile');

/** The units of a fixture: a JSON string on each line that is no comment. */
function unitsOf(name: string): string[] {
  return readFileSync(join(FOLDER, name), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('"'))
    .map((line) => JSON.parse(line) as string); // the fixture's own form, as its first line says
}

/** Pieces of text that are hostile when repeated often. */
export const DENSE_UNITS = unitsOf('dense.txt');
/** Pieces of text that are hostile when repeated over a megabyte. */
export const LONG_UNITS = unitsOf('long.txt');
export const HOSTILE_UNITS = [...new Set([...DENSE_UNITS, ...LONG_UNITS])];
