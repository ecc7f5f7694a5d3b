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
