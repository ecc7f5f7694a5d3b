import { readFileSync } from 'node:fs';

/** A line of a fixture with the fields between its bars. */
export interface FixtureLine {
  readonly line: number;
  readonly fields: readonly string[];
}

/** The lines of a fixture of this folder, without comments and empty lines. */
export function fixtureLines(name: string): FixtureLine[] {
  const path = new URL(`../../fixtures/${name}`, import.meta.url);
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((text, index) => ({ line: index + 1, text: text.trim() }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'))
    .map(({ line, text }) => ({ line, fields: text.split(' | ').map((field) => field.trim()) }));
}
