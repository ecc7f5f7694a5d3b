import assert from 'node:assert/strict';
import { roleFit } from '../../../src/core/compare/role-fit';
import { fixtureLines } from './compare-fixtures';

describe('a role beside a name and the office of a fact', () => {
  for (const { line, fields } of fixtureLines('compare/offices.txt')) {
    const [role = '', office = '', fit = '', code] = fields;
    it(`line ${String(line)}: "${role}" of "${office}" ${fit}`, () => {
      const found = roleFit(role, office);
      assert.equal(found.fit, fit, found.code);
      if (code) assert.equal(found.code, code);
    });
  }
});
