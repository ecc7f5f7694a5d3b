import { deepStrictEqual, strictEqual } from 'node:assert';
import {
  NO_DECISIONS,
  readDecisions,
  writeDecisions,
  type Decisions,
} from '../../../src/core/ignores/decisions';
import { judgeClaims, keyOf } from '../../../src/core/ignores/judge-claims';
import { claimIn } from './claims';

const BRIEF = 'China mines 60% of it.\nAnd then 60% again.\n';
const FIRST = claimIn(BRIEF, '60%');
const SECOND = claimIn(BRIEF, '60%', FIRST.end);

function standings(decisions: Decisions, brief = BRIEF, claims = [FIRST, SECOND]): string[] {
  return judgeClaims(brief, claims, decisions, 'a.md').claims.map(({ standing }) => standing);
}

describe('decisions', () => {
  it('know a claim again by its words and sentence', () => {
    const ignored = [{ ...keyOf(FIRST), file: 'a.md' }];
    deepStrictEqual(standings({ ...NO_DECISIONS, ignored }), ['ignored', 'open']);
  });

  it('hold in any file of the folder', () => {
    const ignored = [{ ...keyOf(FIRST), file: 'elsewhere.md' }];
    deepStrictEqual(standings({ ...NO_DECISIONS, ignored }), ['ignored', 'open']);
  });

  it('lapse when the sentence changes, and are stale in their own file', () => {
    const checked = [{ ...keyOf(FIRST), file: 'a.md', by: 'AB', on: '2025-06-09', note: '' }];
    const brief = 'China now mines 60% of it.\n';
    const { claims, stale } = judgeClaims(
      brief,
      [claimIn(brief, '60%')],
      { ...NO_DECISIONS, checked },
      'a.md',
    );
    strictEqual(claims[0]?.standing, 'open');
    deepStrictEqual(stale, [{ code: 'stale-check', words: '60%', span: null }]);
    const other = judgeClaims(brief, [], { ...NO_DECISIONS, checked }, 'b.md');
    deepStrictEqual(other.stale, []);
  });

  it('lapse when the claim meets another fact', () => {
    const ignored = [{ ...keyOf(FIRST), fact: 'mining-share', file: 'a.md' }];
    deepStrictEqual(standings({ ...NO_DECISIONS, ignored }), ['open', 'open']);
  });

  it('keep who checked a claim, and an ignore outweighs it', () => {
    const check = { ...keyOf(FIRST), file: 'a.md', by: 'AB', on: '2025-06-09', note: 'by phone' };
    const decisions = { ...NO_DECISIONS, checked: [check] };
    strictEqual(judgeClaims(BRIEF, [FIRST], decisions, 'a.md').claims[0]?.handCheck?.by, 'AB');
    const both = { checked: [check], ignored: [{ ...keyOf(FIRST), file: 'a.md' }] };
    deepStrictEqual(standings(both), ['ignored', 'open']);
  });

  it('are written as they are read', () => {
    const decisions: Decisions = {
      ignored: [{ ...keyOf(FIRST), file: 'a.md' }],
      checked: [{ ...keyOf(SECOND), file: 'a.md', by: 'AB', on: '2025-06-09', note: 'x' }],
    };
    deepStrictEqual(readDecisions(writeDecisions(decisions)), { decisions, problem: null });
  });

  it('say what is wrong with their file and never throw', () => {
    const codeOf = (text: string): string | undefined => readDecisions(text).problem?.code;
    strictEqual(codeOf('{'), 'not-json');
    strictEqual(codeOf('[]'), 'not-decisions');
    strictEqual(codeOf('{"version": 2}'), 'not-decisions');
    strictEqual(codeOf('{"version": 1}'), undefined);
    const odd = '{"version": 1, "ignored": [1, {"claim": "a"}, null], "checked": {"a": 1}}';
    deepStrictEqual(readDecisions(odd), { decisions: NO_DECISIONS, problem: null });
  });
});
