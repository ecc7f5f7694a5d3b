import type { DateValue } from '../claims/claim';
import { readDates } from '../claims/dates/read-dates';
import type { CompiledTables, Row } from '../matching/compile-tables';
import type { MatchedClaim } from '../matching/match-claims';
import { datesMeet } from '../matching/periods';
import { tokenise } from '../text/tokens';
import { contains } from '../text/span';
import { outcome, type Outcome } from './outcome';
import { isOfPlan } from './plans';

/** What may stand between a value and the time that it is said to be of: "90% by the end of 2026". */
const LINK =
  /^[\s(,]*(?:(?:by|in|from|of|for|since|until|at|as|the|end|start|beginning|close|starting|on|during|year|to)\s+)*$/i;

/** The same before it: "in 2035, at 66 years". */
const LINK_AHEAD = /^[\s,):]*(?:(?:at|to|is|was|will|be|a|the)\s+)*$/i;

/** What may stand between a plan's value and its time: no end of the clause, and none of another number. */
const IN_CLAUSE = /^(?:[^.;:!?\d]|,(?= (?:though|but) ))*$/;

/** What a time of a plan stands behind: "by 2030", "as of the end of 2031". */
const OF_PLAN =
  /\b(?:by|from|until|till|as of|before|for|in)\s+(?:the\s+)?(?:(?:end|start|beginning|close) of\s+)?$/i;

/** So many UTF-16 units right before a time may be that link. */
const LONGEST_LINK = 40;

/** "14% between 2010 and 2023": the time goes on behind the date. */
const GOES_ON = /^\s*(?:and|to|until|[-–—])\s*(?:the\s+)?[\d‘’']/i;

/** "At year's end" may mean another year than is thought. */
const WRITTEN_YEAR = /\d{4}/;

/** Where fewer claims are confirmed, the tables are about something else, which may have the same value. */
const AT_HOME = 0.2;

/**
 * A date that gives a value the wrong time: "90% by the end of 2026" of a target of 90% for 2027. The
 * value is the one that its row has, the row tells of one time alone and none tells the same of the
 * date's; then the date is contradicted. Gives the outcomes of a brief's claims anew.
 */
export function decideOtherPeriod(
  matched: readonly MatchedClaim[],
  outcomes: readonly Outcome[],
  tables: CompiledTables,
): readonly Outcome[] {
  const known = outcomes.filter(({ verdict }) => verdict === 'supported').length;
  if (known < AT_HOME * outcomes.length) return outcomes;
  return outcomes.map((own, i) => {
    const date = matched[i];
    if (own.verdict !== 'unverified' || date?.claim.value.kind !== 'date') return own;
    const value = date.claim.value;
    const rows = [i - 1, i + 1].flatMap((at) => rowGiven(date, matched[at], outcomes[at]));
    const row = rows.find((one) => isOfAnother(value, one, tables) && !isTimed(date, one));
    return row
      ? outcome('contradicted', 'value-of-other-time', row.fact, { expected: timeIn(row) })
      : own;
  });
}

/** The row of the value beside a date, where the text links the two and the value is the row's. */
function rowGiven(
  date: MatchedClaim,
  host: MatchedClaim | undefined,
  decided: Outcome | undefined,
): Row[] {
  if (!host?.chosen || host.read !== date.read || decided?.verdict !== 'supported') return [];
  if (host.claim.value.kind === 'date' || host.chosen.comparison.closeness < 0.95) return [];
  const { text } = date.read.block;
  const { hedged, start, end } = date.claim;
  if (!WRITTEN_YEAR.test(text.slice(start, end)) || GOES_ON.test(text.slice(end))) return [];
  const isBehind = host.claim.start < start;
  const between = isBehind
    ? text.slice(host.claim.end, hedged.start)
    : text.slice(end, host.claim.hedged.start);
  const isLinked =
    (isBehind ? LINK : LINK_AHEAD).test(between) || isPlanned(date, host.chosen.row, between);
  return isLinked ? [host.chosen.row] : [];
}

/** "From 2033 on two trams in five should run on hydrogen": in a clause with a plan's value, a time behind "by" is the plan's. */
function isPlanned({ read, claim }: MatchedClaim, { fact }: Row, between: string): boolean {
  return (
    isOfPlan(fact.subject) &&
    IN_CLAUSE.test(between) &&
    OF_PLAN.test(read.block.text.slice(Math.max(0, claim.start - LONGEST_LINK), claim.start))
  );
}

/** Whether the sentence names the row's own time as well, so that the other time is of something else. */
function isTimed({ read, sentence, claim }: MatchedClaim, { periods }: Row): boolean {
  return read.claims.some(
    ({ start, end, value }) =>
      value.kind === 'date' &&
      start !== claim.start &&
      contains(sentence, { start, end }) &&
      periods.some((period) => datesMeet(value, period)),
  );
}

function isOfAnother(date: DateValue, row: Row, { series }: CompiledTables): boolean {
  const [period, more] = row.periods;
  const year = date.from?.year;
  if (!period || more || typeof year !== 'number') return false;
  const isAsFine = period.granularity === date.granularity;
  if (!isAsFine && !isOfPlan(row.fact.subject)) return false;
  if (datesMeet(date, period)) return false;
  const ofYear = series.of(row, year);
  return ofYear === null || ofYear === row;
}

/** The time of which a row tells, as its subject has it. */
function timeIn({ fact: { subject } }: Row): string {
  const [date] = readDates(subject, tokenise(subject), NO_CONTEXT);
  return date ? subject.slice(date.start, date.end) : subject;
}

const NO_CONTEXT = { written: null, dayFirst: null, previous: null };
