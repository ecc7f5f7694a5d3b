import type { ClaimValue, DateValue } from '../claims/claim';
import type { Span } from '../text/span';
import type { Change } from './changes';
import type { ClaimPlace, RankedRow } from './rank';
import type { Series } from './series';

/** Of a row that is named so far, the row of the year before is meant, whatever else fits the words. */
const TOLD_ENOUGH = 0.4;

/**
 * Gives the former value of a measure ("60%, up from 50% a year earlier", "300, against 240
 * the year before", "from 220 to 140") the row of the same measure for the year before, or for the
 * year that it names. Changes `chosen` in place; tells for each claim how many places off the claim
 * stands that it rests on (0: none).
 */
export function followChanges(
  changes: readonly Change[],
  chosen: (RankedRow | null)[],
  ranked: readonly (readonly RankedRow[])[],
  places: readonly ClaimPlace[],
  series: Series,
): number[] {
  const rests = places.map(() => 0);
  for (const { now, before } of changes) {
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

const OPENS_EARLIER =
  /^\W*(?:(?:a|one|the) (?:year|season|quarter|month) (?:before|earlier)|twelve months (?:before|earlier)|(?:in |during )?the (?:previous|preceding|prior) (?:year|season|quarter|month))\b/i;

/** So far into a sentence, in UTF-16 units, its opening is read. */
const OPENING = 60;

/** What a sentence of a text begins with. */
export function openingOf(text: string, { start, end }: Span): string {
  return text.slice(start, Math.min(end, start + OPENING));
}

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
    this.main = main < 0 ? null : (chosen[main] ?? null);
    this.kind = main < 0 ? null : (places[main]?.claim.value.kind ?? null);
    this.ago = places.length - main;
  }

  private formerRow(opening: string, ranked: readonly RankedRow[]): RankedRow | null {
    const { main } = this;
    if (!main || main.rowCoverage < TOLD_ENOUGH || !OPENS_EARLIER.test(opening)) return null;
    const row = this.series.before(main.row);
    return ranked.find((candidate) => candidate.row === row) ?? null;
  }
}
