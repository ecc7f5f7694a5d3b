import { byScore, type ClaimPlace, type RankedRow } from './rank';
import type { Series } from './series';
import { WEIGHTS } from './weights.data';

/**
 * Sets back the rows of another time than the one that a value is printed beside ("4.3% in 2021"),
 * where the table has the same measure for that very time: an equal value of another year is no sign,
 * as the two may have been taken for each other. Gives the rows in their new order.
 */
export function preferTheTime(
  ranked: readonly RankedRow[],
  { times }: ClaimPlace,
  series: Series,
): readonly RankedRow[] {
  if (!times.tied || !ranked.some(({ period }) => period === 'other')) return ranked;
  const years = times.dates.flatMap(({ from }) => from?.year ?? []);
  const isOfAnother = ({ row, period }: RankedRow): boolean =>
    period === 'other' && years.some((year) => series.of(row, year) !== null);
  const others = new Set(ranked.filter(isOfAnother));
  if (others.size === 0) return ranked;
  return ranked
    .map((one) => (others.has(one) ? { ...one, score: one.score + WEIGHTS.timeTold } : one))
    .sort(byScore);
}
