import type { ClaimValue } from '../claims/claim';
import type { Block } from '../markdown/block';
import { ofRow } from './of-row';
import type { ClaimPlace, RankedRow } from './rank';

/** Words by which what happens on a day is told, by what it is. */
const EVENTS = {
  begins:
    'begin|began|begun|begins|beginning|start|starts|started|opened|opens|opening|commenced|commences|launched|launch|kicked off|got under way',
  ends:
    'end|ends|ended|finish|finishes|finished|conclude|concludes|concluded|expire|expires|expired|' +
    'lapse|lapses|lapsed|broke up|break up|wrapped up|wound up|ran out|runs out|run out|adjourned|dispersed|was over|were over|until|till',
  adopted: 'adopted|adopts|adoption|ratified|ratifies|ratification|enacted',
  inForce: 'in force|into force|in effect|into effect|takes? effect|took effect',
  brought: 'lodged|tabled|submitted',
  leaves: 'resigned|resigns|resignation|dismissed|sacked',
} as const;

type Event = keyof typeof EVENTS;

const NAMES = Object.keys(EVENTS) as readonly Event[];
const ANY = new RegExp(`\\b(?:${NAMES.map((name) => `(${EVENTS[name]})`).join('|')})\\b`, 'gi');

/** What may be said of one day: a rule starts when it takes effect, and a term of office ends by leaving it. */
const ALIKE: ReadonlySet<string> = new Set([
  'begins inForce',
  'begins brought',
  'adopted ends',
  'brought ends',
  'ends leaves',
]);

/** The one event that a row is the date of; null where its subject names none, or several. */
const eventOf = ofRow(({ fact }): Event | null => {
  if (fact.kind !== 'date') return null;
  const [only, ...more] = new Set([...fact.subject.matchAll(ANY)].map(eventOfMatch));
  return only !== undefined && more.length === 0 ? only : null;
});

function eventOfMatch([, ...groups]: RegExpMatchArray): Event | undefined {
  return NAMES[groups.findIndex((group: string | undefined) => group !== undefined)];
}

/** Words further before a date than this do not say of what it is. */
const REACH = 60;

/** "8–13 May": it begins and ends. */
function isRun(value: ClaimValue): boolean {
  return value.kind === 'date' && value.granularity === 'days';
}

/**
 * "They broke up on 9 May" of the day on which they began, "entered into force" of that on which it was adopted:
 * whether the word before a date tells of another event than the row.
 */
export function isOfOtherEnd(
  { text }: Block,
  { claim, clause }: ClaimPlace,
  { row }: RankedRow,
): boolean {
  const own = claim.value.kind === 'date' ? eventOf(row) : null;
  if (own === null || isRun(claim.value)) return false;
  const end = Math.min(claim.start, claim.hedged.start);
  const before = text.slice(Math.max(clause.start, end - REACH), end);
  const nearest = [...before.matchAll(ANY)].at(-1);
  const told = nearest && eventOfMatch(nearest);
  return told !== undefined && told !== own && !ALIKE.has([own, told].sort().join(' '));
}
