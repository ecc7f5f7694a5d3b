import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TEST = join(__dirname, '..');
const GOLD = join(TEST, 'eval', 'gold');
const FIXTURES = join(TEST, 'fixtures');

function read(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** The open labelled briefs. */
export const BRIEFS: readonly string[] = read(GOLD, '.md');

/** Their tables, and the bundled one. */
export const TABLES: readonly string[] = [
  ...read(GOLD, '.csv'),
  ...read(join(TEST, '..', 'data'), '.facts.csv'),
];

/** Pieces of text that were hostile to some part of the check. */
export const HOSTILE: readonly string[] = ['dense.txt', 'long.txt'].flatMap((name) =>
  readFileSync(join(TEST, 'fixtures', 'hostile', name), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('"'))
    .map((line) => JSON.parse(line) as string),
);

/** The sentences of the fixtures: hardly a way to put a claim that isn't among them. */
export const SENTENCES: readonly string[] = readdirSync(FIXTURES, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.txt') && !name.startsWith('hostile'))
  .sort()
  .flatMap((name) => readFileSync(join(FIXTURES, name), 'utf8').split('\n'))
  .map((line) => (line.split(' => ')[0] ?? '').trim())
  .filter((line) => line.includes(' ') && !line.startsWith('#'));
