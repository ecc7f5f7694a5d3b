import assert from 'node:assert/strict';
import type { ClaimKind } from '../../../src/core/claims/claim';
import { compareValues } from '../../../src/core/compare/compare-values';
import { readFactValue } from '../../../src/core/facts/read-fact-value';
import { fixtureLines } from './compare-fixtures';

const KINDS: readonly (readonly [string, ClaimKind])[] = [
  ['percentages', 'percentage'],
  ['money', 'money'],
  ['quantities', 'quantity'],
  ['dates', 'date'],
  ['names', 'name'],
  ['quotations', 'quotation'],
];

for (const [name, kind] of KINDS) {
  describe(`comparing ${name}`, () => {
    for (const { line, fields } of fixtureLines(`compare/${name}.txt`)) {
      const [claimText = '', factText = '', agreement = '', code = '', subject = ''] = fields;
      it(`line ${String(line)}: "${claimText}" of "${factText}" ${agreement}`, () => {
        const claim = readFactValue(claimText, kind, '');
        const fact = readFactValue(factText, kind, '');
        assert.ok(claim, `"${claimText}" is not read as a ${kind}`);
        assert.ok(fact, `"${factText}" is not read as a ${kind}`);
        const found = compareValues(claim, fact, { subject });
        assert.equal(`${found.agreement} ${found.code}`, `${agreement} ${code}`);
        assert.ok(found.closeness >= 0 && found.closeness <= 1);
      });
    }
  });
}
