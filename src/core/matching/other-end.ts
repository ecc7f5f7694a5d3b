import type { ClaimValue } from '../claims/claim';
import type { Block } from '../markdown/block';
import { ofRow } from './of-row';
import type { ClaimPlace, RankedRow } from './rank';

const BEGINS =
  'begin|began|begun|begins|beginning|start|starts|started|opened|opens|opening|commenced|commences|launched|launch|kicked off|got under way';
const ENDS =
  'end|ends|ended|finish|finishes|finished|conclude|concludes|concluded|expire|expires|expired|' +
  'lapse|lapses|lapsed|broke up|break up|wrapped up|wound up|ran out|runs out|run out|adjourned|dispersed|was over|were over|until|till';
const EITHER = new RegExp(`\\b(?:(${BEGINS})|(${ENDS}))\\b`, 'gi');

type End = 'begins' | 'ends';

/** The one end of something that a row is the date of; null where its subject names none, or both. */
const endOf = ofRow(({ fact }): End | null => {
  if (fact.kind !== 'date') return null;
  const ends = new Set([...fact.subject.matchAll(EITHER)].map(endOfMatch));
  const [only, ...more] = ends;
  return only !== undefined && more.length === 0 ? only : null;
});

function endOfMatch([, begins]: RegExpMatchArray): End {
  return begins === undefined ? 'ends' : 'begins';
}

/** Words further before a date than this do not say of what it is. */
const REACH = 60;

/** "8–13 May": it begins and ends. */
function isRun(value: ClaimValue): boolean {
  return value.kind === 'date' && value.granularity === 'days';
}

/** "They broke up on 9 May" of the day on which they began: whether the word before a date tells of the other end. */
export function isOfOtherEnd(
  { text }: Block,
  { claim, clause }: ClaimPlace,
  { row }: RankedRow,
): boolean {
  const own = claim.value.kind === 'date' ? endOf(row) : null;
  if (own === null || isRun(claim.value)) return false;
  const end = Math.min(claim.start, claim.hedged.start);
  const before = text.slice(Math.max(clause.start, end - REACH), end);
  const nearest = [...before.matchAll(EITHER)].at(-1);
  return nearest !== undefined && endOfMatch(nearest) !== own;
}
