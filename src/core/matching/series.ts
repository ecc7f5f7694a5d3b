import type { Row } from './compile-tables';

/** The rows of one measure over the years ("visits in 2023", "visits in 2024"). */
export interface Series {
  /** The row of the same subject with the nearest earlier year; null where there is none. */
  before(row: Row): Row | null;
  /** The row of the same subject with this year; null where there is none. */
  of(row: Row, year: number): Row | null;
  /** The row of the same subject with the latest year after its own; null where there is none. */
  latest(row: Row): Row | null;
}

const YEAR = /\b(?:1[89]|20)\d\d\b/g;

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

/** A row whose subject names one year and no more. */
function dated(row: Row): DatedRow | null {
  const { kind, subject } = row.fact;
  const [year, ...more] = subject.match(YEAR) ?? [];
  if (year === undefined || more.length > 0) return null;
  const rest =
    subject
      .replace(YEAR, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((word) => !AS_IT_WAS.has(word)) ?? [];
  return { row, key: `${kind} ${rest.join(' ')}`, year: Number(year) };
}
