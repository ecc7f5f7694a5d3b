import { readFileSync } from 'node:fs';
import { NO_KNOWN_NAMES, compileKnownNames } from '../../../src/core/claims/names/known-names';
import { MentionedNames, readNames } from '../../../src/core/claims/names/read-names';
import type { NameContext } from '../../../src/core/claims/names/read-names';
import type { NameValue, Reading } from '../../../src/core/claims/claim';
import { tokenise } from '../../../src/core/text/tokens';

/** A paragraph of a fixture, with the heading that it stands under. */
export interface FixtureLine {
  readonly heading: string;
  readonly line: string;
}

/** The paragraphs of a fixture: one a line; "#" starts a heading or a remark. */
export function readFixture(path: string): FixtureLine[] {
  const lines: FixtureLine[] = [];
  let heading = '';
  for (const line of readFileSync(`test/fixtures/${path}`, 'utf8').split('\n')) {
    if (line.startsWith('#')) heading = line.slice(1).trim();
    else if (line.trim() !== '') lines.push({ heading, line });
  }
  return lines;
}

/** A paragraph without the marks ⟦ ⟧, and the words that stand between them. */
export function unmark(line: string): { text: string; marked: string[] } {
  const marked = [...line.matchAll(/⟦(.*?)⟧/g)].map((match) => match[1] ?? '');
  return { text: line.replace(/[⟦⟧]/g, ''), marked };
}

/** Reads the names of a text; without a context no name is known or mentioned. */
export function namesOf(text: string, context: Partial<NameContext> = {}): Reading<NameValue>[] {
  return readNames(text, tokenise(text), {
    known: NO_KNOWN_NAMES,
    mentioned: new MentionedNames(),
    blockKind: 'paragraph',
    cell: null,
    ...context,
  });
}

/** The persons of a small fact table. */
export const TABLE = compileKnownNames([
  'Scott Bessent',
  'Lytnyk, Howard',
  'Marosi Shepchowicz',
  'He Lifeng',
  'Heipeng',
  'Osvelda Marrick',
]);
