import type { Block } from '../../markdown/block';
import type { Row } from '../compile-tables';
import { ofRow } from '../of-row';
import type { ClaimPlace } from '../rank';
import { isNumber, toldBy, type DenyingClaim } from './place-of-claim';

const PER =
  /^\s*(?:[\p{L}'’-]+\s+){0,2}?(?:an?|per|each|every|and)\s+(hour|day|night|week|month|year|head|person|capita|household|inhabitant|pupil|patient|worker|vehicle|flight|trip)\b/u;
const EACH = /\beach\b(?: of\b)?/;

/** Words of a row that tell of the same rate, by the unit that the brief names. */
const SAME: Readonly<Record<string, RegExp>> = {
  hour: /\bhour/,
  day: /\b(?:day|daily)/,
  night: /\bnight/,
  week: /\bweek/,
  month: /\bmonth/,
  year: /\b(?:year|annual|annum|\d{4})/,
};
/** A row about one of several alike: "weight of one tram", "seats in a ferry". */
const OF_ONE = /\b(?:one|an?)\b/;
const PER_ONE = /\b(?:per|each|every|average|mean|median|a head|a person|for an?)\b/;

/** "2,500 containers a day", "each of the four costs …": a rate or a part, where the row has the whole. */
export function isOtherRate(denying: DenyingClaim): boolean {
  if (!isNumber(denying.place.claim)) return false;
  const unit = PER.exec(denying.behind)?.[1];
  if (unit === undefined && !EACH.test(denying.before)) return false;
  const told = toldBy(denying.chosen);
  if (PER_ONE.test(told)) return false;
  return !(unit === undefined ? OF_ONE : (SAME[unit] ?? PER_ONE)).test(told);
}

/** The spans of time that a row's value is for; hotels count nights as days. */
const SPANS: readonly (readonly [span: string, told: RegExp])[] = [
  ['hour', /\b(?:an|per|each|every) hour\b|\bhourly\b/],
  ['day', /\b(?:a|per|each|every) (?:day|night)\b|\b(?:daily|nightly)\b/],
  ['week', /\b(?:a|per|each|every) week\b|\bweekly\b/],
  ['month', /\b(?:a|per|each|every) month\b|\bmonthly\b/],
  ['year', /\b(?:a|per|each|every) year\b|\b(?:yearly|annual|annually|annum)\b/],
];

const spansOf = ofRow(({ fact }) => {
  const told = `${fact.subject} ${fact.value} ${fact.aliases.join(' ')}`.toLowerCase();
  return SPANS.filter(([, words]) => words.test(told)).map(([span]) => span);
});

/** Right behind a value, or in its clause before it, for how long it is. */
const FOR_SPAN =
  /^\s*(?:[\p{L}'’-]+ ){0,2}?(?:an?|per|each|every) (hour|day|night|week|month|year)\b(?! (?:before|earlier|later|ago|after))/iu;
const SPAN_BEFORE = /\bper (hour|day|night|week|month|year)\b(?!.*\bper )/is;

/** "€70 a week" of a monthly sum: the same number for another span of time is another rate. */
export function isOfOtherSpan({ text }: Block, { claim, clause }: ClaimPlace, row: Row): boolean {
  const own = isNumber(claim) ? spansOf(row) : [];
  if (own.length === 0) return false;
  const told =
    FOR_SPAN.exec(text.slice(claim.end, claim.end + LONGEST)) ??
    SPAN_BEFORE.exec(text.slice(clause.start, claim.start));
  const span = told?.[1]?.toLowerCase().replace('night', 'day');
  return span !== undefined && !own.includes(span);
}

/** Characters behind a value in which it says for how long it is. */
const LONGEST = 50;
