import type { Block } from '../markdown/block';
import { firstTokenAt } from './clauses';
import { ofRow } from './of-row';
import { setBack, type ClaimPlace, type RankedRow } from './rank';
import { isSibling } from './signs';

type Stage = 'planned' | 'actual';

/** Words of what is planned or foreseen; a modal verb says it less surely, and "may" is a month, too. */
const PLANNED =
  /\b(?:plan(?:s|ned)?|targets?|goals?|aims?|forecasts?|expected|projected|projections?|proposed|budgeted|foreseen|intended|scheduled|promised|pledged)\b/i;

/** Words of what has come about, and is no plan any more. */
const ACTUAL =
  /\b(?:actual(?:ly|s)?|achieved|outturn|realised|realized|delivered|completed|done|so far|to date|in fact|reached|spent|managed)\b/i;

/** So many tokens right before a value may say that it is planned ("plan: 415 km", "goal of about 75"). */
const REACH = 3;

/**
 * Sets back the rows of a plan where a table's header or the words right before a value say that it is
 * what came about, and the other way round, if the table has both: "Goal: 35" is not what was done.
 * Gives the rows in their new order.
 */
export function preferThePlan(
  ranked: readonly RankedRow[],
  place: ClaimPlace,
  block: Block,
): readonly RankedRow[] {
  if (!ranked.some(isPlanned) || ranked.every(isPlanned)) return ranked;
  const said = block.cell === null ? saidBefore(place) : saidByHeaders(block);
  if (said === null) return ranked;
  const fitting = ranked.filter((one) => stageOf(one) === said);
  const isOther = (one: RankedRow): boolean =>
    stageOf(one) !== said && fitting.some((other) => isSibling(other, one));
  return setBack(ranked, isOther);
}

const isRowOfPlan = ofRow(({ fact }) => PLANNED.test(fact.subject));

function isPlanned({ row }: RankedRow): boolean {
  return isRowOfPlan(row);
}

function stageOf(one: RankedRow): Stage {
  return isPlanned(one) ? 'planned' : 'actual';
}

function saidByHeaders({ cell }: Block): Stage | null {
  if (!cell || cell.isHeader) return null;
  for (const header of [cell.columnHeader, cell.rowHeader]) {
    if (PLANNED.test(header)) return 'planned';
    if (ACTUAL.test(header)) return 'actual';
  }
  return null;
}

function saidBefore({ claim, tokens }: ClaimPlace): Stage | null {
  const at = firstTokenAt(tokens, claim.hedged.start);
  const before = tokens.slice(Math.max(0, at - REACH), at).map(({ lower }) => lower);
  const stop = before.map((word) => STOPS.has(word)).lastIndexOf(true);
  const words = before.slice(stop + 1).join(' ');
  if (PLANNED.test(words)) return 'planned';
  return ACTUAL.test(words) ? 'actual' : null;
}

const STOPS: ReadonlySet<string> = new Set([',', ';', '.', '→', '➜', '⇒', '(', ')']);
