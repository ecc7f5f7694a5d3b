import assert from 'node:assert/strict';
import { checkBrief, compileTables, type CheckOptions } from '../../../src/core/check';
import { readTable } from '../../../src/core/facts/read-table';

const TABLE = `subject,value,as_of,source
Share of pupils who walk to school,40%,2023-03,School survey
Share of pupils who cycle to school,12%,2025-02,School survey
Share of pupils who take the bus,21%,,School survey
`;
const WALK = 'The share of pupils who walk to school is 40%.\n';
const tables = compileTables([readTable('facts.csv', TABLE).table]);

function told(text: string, options: CheckOptions): readonly [string, string] | undefined {
  const [claim] = checkBrief(text, tables, options).claims;
  return claim && [claim.verdict, claim.reason.code];
}

describe('facts that are older than they may be', () => {
  const options = { date: '2025-06-15', staleAfter: '18 months' };

  it('send a supported claim to review, and say why', () => {
    const [claim] = checkBrief(WALK, tables, options).claims;
    assert.equal(claim?.verdict, 'review');
    assert.deepEqual(claim.reason, {
      code: 'stale-fact',
      args: { asOf: '2023-03', age: '18 months' },
    });
    assert.equal(claim.fact?.value, '40%');
    assert.equal(
      claim.message,
      "The source says so (40%), but as of 2023-03: more than 18 months before the brief's date.",
    );
  });

  it('take the brief’s day from its front matter, too', () => {
    const brief = `---\ndate: 2025-06-15\n---\n\n${WALK}`;
    assert.equal(told(brief, { staleAfter: '18 months' })?.[0], 'review');
    assert.equal(told(brief, { staleAfter: '3 years' })?.[0], 'supported');
  });

  it('count as they are where no age is set, none that can be read, or no day is known', () => {
    assert.equal(told(WALK, { date: '2025-06-15' })?.[0], 'supported');
    assert.equal(told(WALK, { date: '2025-06-15', staleAfter: '' })?.[0], 'supported');
    assert.equal(told(WALK, { date: '2025-06-15', staleAfter: 'soon' })?.[0], 'supported');
    assert.equal(told(WALK, { staleAfter: '18 months' })?.[0], 'supported');
  });

  it('leave alone what rests on a newer fact, or on one without a day', () => {
    assert.equal(
      told('The share of pupils who cycle to school is 12%.', options)?.[0],
      'supported',
    );
    assert.equal(told('The share of pupils who take the bus is 21%.', options)?.[0], 'supported');
  });

  it('contradict all the same', () => {
    const alone = compileTables([
      readTable('facts.csv', TABLE.split('\n').slice(0, 2).join('\n')).table,
    ]);
    const [claim] = checkBrief(WALK.replace('40', '55'), alone, options).claims;
    assert.equal(claim?.verdict, 'contradicted');
  });
});
