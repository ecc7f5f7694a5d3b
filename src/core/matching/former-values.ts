import type { ClaimValue, DateValue, Reading } from '../claims/claim';
import { LINKS } from '../claims/stance/stance-words.data';
import type { Token } from '../text/tokens';
import { firstTokenAt } from './clauses';
import { directionOf } from './direction';
import type { ClaimPlace, RankedRow } from './rank';
import type { Series } from './series';

/** Most tokens between a value and the one that it had before. */
const REACH = 14;
/** Most tokens behind a value that may say that it is of an earlier time. */
const TIME_REACH = 7;
/** Of a row that is named so far, the row of the year before is meant, whatever else fits the words. */
const TOLD_ENOUGH = 0.4;

/** Most dates between the two values. */
const DATES_BETWEEN = 2;

const COMPARING = /^(?:vs|versus|against|than|compared|after|where|when|down|up)$/;
const EARLIER =
  /\b(?:(?:a|one|the) year (?:before|earlier)|twelve months (?:before|earlier)|the (?:previous|preceding|prior) \w+|before that|previously|the (?:one|time|count|census|survey) before|earlier)\b/;

/** Of two claims of one kind in a sentence: which is the value of now, and which the one before it. */
interface Change {
  readonly now: number;
  readonly before: number;
}

/**
 * Gives the former value of a measure ("60%, up from 50% a year earlier", "300, against 240
 * the year before", "from 220 to 140") the row of the same measure for the year before, or for the
 * year that it names. Changes `chosen` in place; tells for each claim how many places off the claim
 * stands that it rests on (0: none).
 */
export function followChanges(
  chosen: (RankedRow | null)[],
  ranked: readonly (readonly RankedRow[])[],
  places: readonly ClaimPlace[],
  series: Series,
): number[] {
  const rests = places.map(() => 0);
  for (const { now, before } of changesOf(places)) {
    const main = chosen[now];
    const place = places[before];
    if (!main || !place || main.rowCoverage < TOLD_ENOUGH) continue;
    const row = yearRow(place.times.dates, main, series);
    const former = ranked[before]?.find((candidate) => candidate.row === row);
    const own = chosen[before];
    if (!former || (own && isRather(own, former) && own.row !== main.row)) continue;
    chosen[before] = former;
    rests[before] = now - before;
  }
  return rests;
}

/** Whether a claim has the very value of a row that fits its words better. */
function isRather(own: RankedRow, former: RankedRow): boolean {
  return own.comparison.agreement === 'agrees' && own.topic > former.topic;
}

/** The row of a measure for the one other year that a place names, else for the year before. */
function yearRow(
  periods: readonly DateValue[],
  { row }: RankedRow,
  series: Series,
): RankedRow['row'] | null {
  // The year of the whole sentence is that of the value of now.
  const own = row.periods.map(({ from }) => from?.year);
  const years = new Set(
    periods.flatMap(({ from }) => from?.year ?? []).filter((year) => !own.includes(year)),
  );
  const [year = null] = years.size === 1 ? years : [];
  return year === null ? series.before(row) : series.of(row, year);
}

function changesOf(places: readonly ClaimPlace[]): Change[] {
  const changes: Change[] = [];
  for (let i = 1; i < places.length; i++) {
    const right = places[i];
    const k = valueBefore(places, i);
    const left = places[k];
    if (!left || !right || left.claim.value.kind !== right.claim.value.kind) continue;
    const way = orderOf(left.claim, right.claim, left.tokens);
    if (way === 'now-before') changes.push({ now: k, before: i });
    else if (way === 'before-now') changes.push({ now: i, before: k });
  }
  return changes;
}

/** The value before one, over the dates between the two ("12% in 2024, up from 9%"). */
function valueBefore(places: readonly ClaimPlace[], at: number): number {
  let k = at - 1;
  const last = Math.max(0, k - DATES_BETWEEN);
  while (k > last && places[k]?.claim.value.kind === 'date') k--;
  return k;
}

function orderOf(
  left: Reading,
  right: Reading,
  tokens: readonly Token[],
): 'now-before' | 'before-now' | null {
  const from = firstTokenAt(tokens, left.end);
  const to = firstTokenAt(tokens, right.hedged.start);
  if (to - from > REACH) return null;
  const between = tokens.slice(from, to).map(({ lower }) => lower);
  if (between.some((word) => /^[.;!?]$/.test(word))) return null;
  if (isUpFrom(between)) return 'now-before';
  const opened = tokens[firstTokenAt(tokens, left.hedged.start) - 1]?.lower;
  if (opened === 'from' && between[0] === 'to' && between.every((word) => LINKS.has(word))) {
    return 'before-now';
  }
  const end = firstTokenAt(tokens, right.end);
  const around = [...between, ...tokens.slice(end, end + TIME_REACH).map(({ lower }) => lower)];
  const stop = around.findIndex((word, i) => i >= between.length && /^[.;!?]$/.test(word));
  const words = stop < 0 ? around : around.slice(0, stop);
  const compares = between.some((word) => COMPARING.test(word));
  const told = compares ? words : words.slice(between.length);
  return EARLIER.test(told.join(' ')) ? 'now-before' : null;
}

/** "up from", "a rise from", ", down from nearly". */
function isUpFrom(between: readonly string[]): boolean {
  const from = between.lastIndexOf('from');
  if (from < 1 || !between.slice(from + 1).every((word) => LINKS.has(word))) return false;
  return between.slice(Math.max(0, from - 3), from).some((word) => directionOf(word) !== 0);
}

const OPENS_EARLIER =
  /^\W*(?:(?:a|one|the) (?:year|season|quarter|month) (?:before|earlier)|twelve months (?:before|earlier)|(?:in |during )?the (?:previous|preceding|prior) (?:year|season|quarter|month))\b/i;

/** What the sentence before told, to which "A year earlier it was …" looks back. */
export class SentenceBefore {
  private kind: ClaimValue['kind'] | null = null;
  private main: RankedRow | null = null;
  /** How many claims ago it was told, from the first claim of the sentence on. */
  private ago = 0;

  constructor(private readonly series: Series) {}

  /**
   * Gives the first value of a sentence that begins so the row of the year before of what the sentence
   * before was about. Changes `chosen` and `rests` in place; then remembers the sentence for the next.
   */
  follow(
    opening: string,
    places: readonly ClaimPlace[],
    ranked: readonly (readonly RankedRow[])[],
    chosen: (RankedRow | null)[],
    rests: number[],
  ): void {
    const at = places.findIndex(({ claim }) => claim.value.kind === this.kind);
    const former = at < 0 ? null : this.formerRow(opening, ranked[at] ?? []);
    if (former && chosen[at]?.comparison.agreement !== 'agrees') {
      chosen[at] = former;
      rests[at] = -this.ago - at;
    }
    const main = chosen.findIndex((one) => one !== null && one.row.fact.kind !== 'date');
    this.main = chosen[main] ?? null;
    this.kind = places[main]?.claim.value.kind ?? null;
    this.ago = places.length - main;
  }

  private formerRow(opening: string, ranked: readonly RankedRow[]): RankedRow | null {
    const { main } = this;
    if (!main || main.rowCoverage < TOLD_ENOUGH || !OPENS_EARLIER.test(opening)) return null;
    const row = this.series.before(main.row);
    return ranked.find((candidate) => candidate.row === row) ?? null;
  }
}
