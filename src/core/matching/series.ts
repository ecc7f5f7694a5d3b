import type { Row } from './compile-tables';
import { ofRow } from './of-row';
import { stageOf, withoutStage } from './stages';

/** The rows of one measure over the years ("visits in 2023", "visits in 2024"). */
export interface Series {
  /** The row of the same subject with the nearest earlier year; null where there is none. */
  before(row: Row): Row | null;
  /** The row of the same subject with this year; null where there is none. */
  of(row: Row, year: number): Row | null;
  /** The row of the same subject with the latest year after its own; null where there is none. */
  latest(row: Row): Row | null;
  /** Whether a row has the subject of another, of a later year, or after what the other is before. */
  isLater(row: Row, than: Row): boolean;
}

const YEAR = /\b(?:1[89]|20)\d\d\b/g;
/** "2024/25": a year of schools or of accounts is told by the one in which it begins. */
const SPLIT_YEAR = /\b((?:1[89]|20)\d\d)[/–-](?:\d\d)?(\d\d)\b/g;

/** Finds the series in a table when the first is asked for, in time linear in the table. */
export function findSeries(rows: readonly Row[]): Series {
  let series: Map<string, DatedRow[]> | null = null;
  const family = (key: string): readonly DatedRow[] => {
    series ??= groupSeries(rows);
    return series.get(key) ?? [];
  };
  return {
    before(row) {
      const own = dated(row);
      if (!own) return null;
      const earlier = family(own.key).filter(({ year }) => year < own.year);
      return (
        earlier.reduce<DatedRow | null>((a, b) => (a && a.year >= b.year ? a : b), null)?.row ??
        null
      );
    },
    of(row, year) {
      const own = dated(row);
      return (own && family(own.key).find((other) => other.year === year)?.row) ?? null;
    },
    latest(row) {
      const own = dated(row);
      if (!own) return null;
      const later = family(own.key).filter(({ year }) => year > own.year);
      return (
        later.reduce<DatedRow | null>((a, b) => (a && a.year >= b.year ? a : b), null)?.row ?? null
      );
    },
    isLater(row, than) {
      const [own, other] = [dated(row) ?? staged(row), dated(than) ?? staged(than)];
      return own !== null && own.key === other?.key && own.year > other.year;
    },
  };
}

interface DatedRow {
  readonly row: Row;
  /** The subject without its year. */
  readonly key: string;
  readonly year: number;
}

function groupSeries(rows: readonly Row[]): Map<string, DatedRow[]> {
  const series = new Map<string, DatedRow[]>();
  for (const row of rows) {
    const one = dated(row);
    if (!one) continue;
    const known = series.get(one.key);
    if (known) known.push(one);
    else series.set(one.key, [one]);
  }
  return series;
}

/** Words that set a value apart from a plan for it, and not from those of other years. */
const AS_IT_WAS: ReadonlySet<string> = new Set(['actual', 'actually', 'outturn']);

/** "In 2019, before the reform": what a year is said to be before or after tells no more than the year. */
const ASIDE = /[(,]\s*(?:before|after)\b[^),]*\)?/gi;

/** A row whose subject names one year and no more. */
const dated = ofRow((row): DatedRow | null => {
  const subject = row.fact.subject.replace(ASIDE, ' ').replace(SPLIT_YEAR, beginning);
  const [year, ...more] = subject.match(YEAR) ?? [];
  if (year === undefined || more.length > 0) return null;
  return { row, key: keyOf(row, subject.replace(YEAR, ' ')), year: Number(year) };
});

/** The first of two years in a row; what lies between any others is left. */
function beginning(span: string, first: string, last: string): string {
  return (Number(first) + 1) % 100 === Number(last) ? first : span;
}

/** A row whose subject says that it is before something, or after it ("pay after the reform"). */
function staged(row: Row): DatedRow | null {
  const { subject } = row.fact;
  const stage = stageOf(row);
  if (stage === null || subject.search(YEAR) >= 0) return null;
  return { row, key: keyOf(row, withoutStage(subject)), year: Number(stage === 'after') };
}

/** The words that the rows of one series have in common. */
function keyOf({ fact: { kind } }: Row, subject: string): string {
  const words = subject.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${kind} ${words.filter((word) => !AS_IT_WAS.has(word)).join(' ')}`;
}
