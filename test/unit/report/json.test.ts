import assert from 'node:assert/strict';
import { toJson } from '../../../src/core/report/to-json';
import { sampleReport } from './sample';

interface Report {
  readonly files: readonly {
    readonly summary: Readonly<Record<string, number>>;
    readonly claims: readonly Readonly<Record<string, unknown>>[];
  }[];
}

describe('JSON report', () => {
  const [file] = (JSON.parse(toJson(sampleReport())) as Report).files;

  it('counts every claim once, and leaves out those that are ignored', () => {
    assert.deepEqual(file?.summary, {
      claims: 6,
      supported: 1,
      contradicted: 1,
      unverified: 1,
      review: 1,
      checkedByHand: 1,
      ignored: 1,
    });
    assert.equal(file?.claims.length, 5);
  });

  it('says who has checked a claim by hand, and null where there is no fact', () => {
    assert.deepEqual(
      file?.claims.map(({ checkedByHand }) => checkedByHand),
      [...Array<undefined>(4), { by: 'AB', on: '2025-06-01', note: 'by telephone' }],
    );
    assert.equal(file?.claims[2]?.['fact'], null);
  });
});
