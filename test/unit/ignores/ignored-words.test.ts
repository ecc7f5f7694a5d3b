import assert from 'node:assert/strict';
import { ignoreWords } from '../../../src/core/ignores/ignored-words';
import { NO_DECISIONS } from '../../../src/core/ignores/decisions';
import { judgeClaims } from '../../../src/core/ignores/judge-claims';
import { claimIn } from './claims';

const BRIEF = 'Open 24/7 on 60% of days.\n';
const { claims } = judgeClaims(
  BRIEF,
  [claimIn(BRIEF, '24/7'), claimIn(BRIEF, '60%')],
  NO_DECISIONS,
  'brief.md',
);

describe('words that a folder ignores', () => {
  const standings = (words: readonly string[]): string[] =>
    ignoreWords(claims, words).map(({ standing }) => standing);

  it('silence the claims of these words and no other', () => {
    assert.deepEqual(standings(['24/7']), ['ignored', 'open']);
    assert.deepEqual(standings([' 60% ', 'x']), ['open', 'ignored']);
  });

  it('are none by default', () => {
    assert.equal(ignoreWords(claims, []), claims);
  });
});
