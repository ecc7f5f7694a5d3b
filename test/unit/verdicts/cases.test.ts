import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBrief, compileTables } from '../../../src/core/check';
import { readTable } from '../../../src/core/facts/read-table';
import type { CheckedClaim } from '../../../src/core/result';
import { ALL_OTHERS, readCases, type Case, type Expectation } from './read-cases';

const FOLDER = join(__dirname, '..', '..', 'fixtures', 'verdicts');

function check({ facts, brief, date }: Case): readonly CheckedClaim[] {
  const tables = compileTables([readTable('facts.csv', facts).table]);
  return checkBrief(brief, tables, date === undefined ? {} : { date }).claims;
}

/** The claim that an expectation is about: the next one with its words that no line before took. */
function take(left: CheckedClaim[], words: string): CheckedClaim {
  const at = left.findIndex(({ text }) => text === words);
  const [claim] = at < 0 ? [] : left.splice(at, 1);
  assert.ok(claim, `"${words}" is read, of ${left.map(({ text }) => text).join(' / ')}`);
  return claim;
}

function assertAsExpected(claim: CheckedClaim, { verdicts, code, says }: Expectation): void {
  const { text, reason, message } = claim;
  const told = `${text}: ${claim.verdict}, not ${verdicts.join(' or ')}: ${message}`;
  assert.ok(verdicts.includes(claim.verdict), told);
  if (code !== null) assert.equal(reason.code, code, `${text}: ${message}`);
  for (const words of says) assert.ok(message.includes(words), `${text}: ${message}`);
}

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
  describe(`verdicts: ${file.replace('.txt', '')}`, () => {
    for (const one of readCases(readFileSync(join(FOLDER, file), 'utf8'))) {
      it(one.name, () => {
        assert.ok(one.expected.length > 0, 'a case expects something');
        const left = [...check(one)];
        for (const expectation of one.expected) {
          const { words } = expectation;
          const claims = words === ALL_OTHERS ? left : [take(left, words)];
          for (const claim of claims) assertAsExpected(claim, expectation);
        }
      });
    }
  });
}
