import { deepEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from './extract';

const FOLDER = join(__dirname, '..', '..', 'fixtures', 'extraction');

interface Case {
  readonly markdown: string;
  readonly expected: readonly string[];
}

/** The cases of a fixture file; the notation is explained in the folder's README. */
function casesOf(file: string): Case[] {
  const cases: { markdown: string; expected: string[] }[] = [];
  for (const line of readFileSync(join(FOLDER, file), 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('# ')) continue;
    if (line.startsWith('= ')) cases.at(-1)?.expected.push(line.slice(2).replaceAll('\\n', '\n'));
    else cases.push({ markdown: line.replaceAll('\\n', '\n'), expected: [] });
  }
  return cases;
}

describe('the whole extraction', () => {
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
    describe(file.replace('.txt', ''), () => {
      for (const { markdown, expected } of casesOf(file)) {
        it(markdown.split('\n')[0] ?? '', () => {
          const found = extract(markdown).map(
            ({ kind, start, end }) => `${kind} | ${markdown.slice(start, end)}`,
          );
          deepEqual(found, expected);
        });
      }
    });
  }
});
