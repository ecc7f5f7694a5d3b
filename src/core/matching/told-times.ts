import { firstTokenAt } from './clauses';
import { byScore, changed, movedBy, type ClaimPlace, type RankedRow } from './rank';
import type { Series } from './series';
import { stageOf, type Stage } from './stages';
import { WEIGHTS } from './weights.data';

/** So many tokens behind a value may say that it is of the time before or after something. */
const STAGE_REACH = 7;

/**
 * Sets back the rows of another time than the one that a value is printed beside ("6.8% in 2016", "19
 * weeks before the reform"), where the table has the same measure for that very time: an equal value
 * of another year is no sign, as the two may have been taken for each other. Gives the rows in their
 * new order.
 */
export function preferTheTime(
  ranked: readonly RankedRow[],
  place: ClaimPlace,
  series: Series,
): readonly RankedRow[] {
  const read = withStages(ranked, place);
  if (!place.times.tied && read === ranked) return ranked;
  const others = ofOtherYears(read, place, series);
  if (others.length === 0 && read === ranked) return ranked;
  return read
    .map((one) =>
      others.includes(one) ? changed(one, { score: one.score + WEIGHTS.timeTold }) : one,
    )
    .sort(byScore);
}

function ofOtherYears(
  ranked: readonly RankedRow[],
  { times }: ClaimPlace,
  series: Series,
): readonly RankedRow[] {
  if (!times.tied || !ranked.some(({ period }) => period === 'other')) return [];
  const years = times.dates.flatMap(({ from }) => from?.year ?? []);
  return ranked.filter(
    ({ row, period }) => period === 'other' && years.some((year) => series.of(row, year) !== null),
  );
}

/**
 * Of rows before and after something, where the value is told to be of one stage: those of that stage are
 * of the value's time, and the others are set back.
 */
function withStages(ranked: readonly RankedRow[], place: ClaimPlace): readonly RankedRow[] {
  if (!ranked.some(({ row }) => stageOf(row) !== null)) return ranked;
  const said = stageBehind(place);
  if (said === null || !ranked.some(({ row }) => stageOf(row) === said)) return ranked;
  return ranked.map((one) => {
    const stage = stageOf(one.row);
    if (stage === null) return one;
    return stage === said
      ? movedBy(changed(one, { period: 'same' }), WEIGHTS.periodSame)
      : movedBy(changed(one, { period: 'other' }), WEIGHTS.periodOther + WEIGHTS.timeTold);
  });
}

const STAGES: ReadonlyMap<string, Stage> = new Map([
  ['before', 'before'],
  ['pre', 'before'],
  ['after', 'after'],
  ['post', 'after'],
]);

/** What stands behind a value, up to the next mark or value: "19 weeks before it, 12 after it". */
function stageBehind({ claim, clause, tokens }: ClaimPlace): Stage | null {
  const from = firstTokenAt(tokens, claim.end);
  for (let i = from; i < from + STAGE_REACH; i++) {
    const token = tokens[i];
    if (!token || token.start >= clause.end || STOPS.has(token.text)) return null;
    const stage = STAGES.get(token.lower);
    if (stage !== undefined) return stage;
    if (token.kind === 'digits') return null;
  }
  return null;
}

const STOPS: ReadonlySet<string> = new Set([',', ';', '.', ':', '→', '➜', '⇒', '(']);
