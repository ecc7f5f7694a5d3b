import type { Token } from '../../text/tokens';
import { WordList } from '../../text/word-list';
import type { LastMeasure } from './elided-unit';
import { FUNCTION_WORDS } from './nouns.data';
import type { Ranged } from './read-range';

const POINTS = new WordList(['points', 'pts']);
/** Most tokens between the percentage and the points in which it is counted. */
const REACH = 60;
/** "Two points" may be said of anything, and "12 points" behind a percentage hardly. */
const POINTS_FROM = 10;

/**
 * "15% in the north and 27% in the south, 12 points more": points that are told soon after a percentage
 * are those of percentages, where nothing follows that they would be points of. Null for other numbers.
 */
export function asPercentagePoints(
  tokens: readonly Token[],
  ranged: Ranged,
  last: LastMeasure | null,
): Ranged | null {
  const { next, first, low } = ranged;
  if (last?.printed.kind !== 'percent' || ranged.printed.kind !== 'none') return null;
  if (!POINTS.holds(tokens[next]) || first - last.next > REACH) return null;
  if (low.amount.digits === 0 && low.amount.value < POINTS_FROM) return null;
  const after = tokens[next + 1];
  if (after?.kind === 'word' && !FUNCTION_WORDS.holds(after) && !COMPARED.holds(after)) return null;
  const printed = { kind: 'percent', unit: 'percentage-point', factor: 1 } as const;
  return { ...ranged, printed, next: next + 1 };
}

const COMPARED = WordList.of('more less higher lower up down apart ahead behind once everywhere');
