import assert from 'node:assert/strict';
import { checkBrief, compileTables } from '../../../src/core/check';
import { readTable } from '../../../src/core/facts/read-table';

const TABLE = `subject,value,source
Minister of Health,Lena Hartwig,Directory
Minister of Transport,Jonas Brandt,Directory
`;
const tables = compileTables([readTable('offices.csv', TABLE).table]);

describe('what the source says of a person in the wrong office', () => {
  it('is given in the words of the table alone, in every language', () => {
    const text = 'The Minister of Transport, Lena Hartwig, opened the line.\n';
    const [claim] = checkBrief(text, tables).claims;
    assert.equal(claim?.reason.code, 'wrong-office');
    assert.equal(claim.expected, 'Jonas Brandt; Lena Hartwig (Minister of Health)');
    assert.equal(
      claim.message,
      'The text gives “Lena Hartwig” the office “Minister of Transport”; by the source that is Jonas Brandt; Lena Hartwig is Minister of Health.',
    );
  });
});
