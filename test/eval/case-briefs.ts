import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileTables, type CompiledTables } from '../../src/core/check';
import { readTable } from '../../src/core/facts/read-table';
import { ALL_OTHERS, readCases, type Case, type Expectation } from '../unit/verdicts/read-cases';
import type { Label, LabelledBrief } from './labelled-briefs';

const FOLDER = join(__dirname, '..', 'fixtures', 'verdicts');
const VALUES = ['percentage', 'date', 'money', 'quantity'];

/** The hand-written cases of verdicts as labelled briefs, each with its table; a file counts as a topic. */
export function readCaseBriefs(): { readonly brief: LabelledBrief; readonly tables: CompiledTables }[] {
  return readdirSync(FOLDER).flatMap((file) =>
    readCases(readFileSync(join(FOLDER, file), 'utf8')).map((one) => ({
      brief: labelled(one, file),
      tables: compileTables([readTable('facts.csv', one.facts).table]),
    })),
  );
}

function labelled({ brief, date, expected }: Case, file: string): LabelledBrief {
  const taken = new Map<string, number>();
  const labels = expected.flatMap(({ words, verdicts }: Expectation): Label[] => {
    const [verdict] = verdicts;
    const start = brief.indexOf(words, taken.get(words) ?? 0);
    if (words === ALL_OTHERS || start < 0 || verdict === undefined) return [];
    taken.set(words, start + words.length);
    // A case does not name the kind of its claim: each of them is tried.
    return verdicts.length > 1 && verdicts.includes('supported')
      ? []
      : VALUES.map((kind) => ({ anchor: words, text: words, start, kind, verdict }));
  });
  return { name: file, text: brief, date, table: file, labels };
}
