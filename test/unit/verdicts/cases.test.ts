import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBrief, compileTables } from '../../../src/core/check';
import { readTable } from '../../../src/core/facts/read-table';

const FOLDER = join(__dirname, '..', '..', 'fixtures', 'verdicts');

interface Case {
  readonly name: string;
  readonly facts: string;
  readonly brief: string;
  readonly date: string | undefined;
  readonly expected: readonly { words: string; verdict: string; reason: string | undefined }[];
}

/**
 * Reads cases from a file: each starts with a line "== name", holds a fact table ("subject | value",
 * with further columns where the header line names them), a brief between "---" lines, and a line
 * "words => verdict" for each claim that matters, with "; words of the reason" behind it if wanted.
 */
function readCases(text: string): Case[] {
  return text
    .split(/^== /m)
    .slice(1)
    .map((part) => {
      const [head = '', brief = '', expected = ''] = part.split(/^---\n/m);
      const [name = '', ...lines] = head.trim().split('\n');
      const date = lines.find((line) => line.startsWith('date: '))?.slice(6);
      const rows = lines.filter((line) => line.includes('|'));
      const header = rows[0]?.startsWith('subject') ? rows.shift() : 'subject | value';
      const csv = [header ?? '', ...rows].map(
        (row, i) => `${toCsv(row)},${i === 0 ? 'source' : 'The source'}`,
      );
      return { name, facts: csv.join('\n'), brief, date, expected: readExpected(expected) };
    });
}

function toCsv(row: string): string {
  return row
    .split('|')
    .map((cell) => `"${cell.trim().replaceAll('"', '""')}"`)
    .join(',');
}

function readExpected(text: string): Case['expected'] {
  return text
    .split('\n')
    .filter((line) => line.includes('=>'))
    .map((line) => {
      const [words = '', rest = ''] = line.split('=>').map((side) => side.trim());
      const [verdict = '', reason] = rest.split(';').map((side) => side.trim());
      return { words, verdict, reason };
    });
}

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
  describe(`verdicts: ${file.replace('.txt', '')}`, () => {
    for (const { name, facts, brief, date, expected } of readCases(
      readFileSync(join(FOLDER, file), 'utf8'),
    )) {
      it(name, () => {
        const tables = compileTables([readTable('facts.csv', facts).table]);
        const { claims } = checkBrief(brief, tables, date === undefined ? {} : { date });
        assert.ok(expected.length > 0, 'a case expects something');
        for (const { words, verdict, reason } of expected) {
          const claim = claims.find(({ text }) => text === words);
          assert.ok(claim, `"${words}" is read, of ${claims.map((c) => c.text).join(' / ')}`);
          assert.equal(claim.verdict, verdict, `${words}: ${claim.message}`);
          if (reason) assert.ok(claim.message.includes(reason), claim.message);
        }
      });
    }
  });
}
