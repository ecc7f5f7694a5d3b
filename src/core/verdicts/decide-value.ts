import type { Stance } from '../claims/stance/read-stance';
import type { MatchedClaim } from '../matching/match-claims';
import type { RankedRow } from '../matching/rank';
import { THRESHOLDS } from '../matching/weights.data';
import { NOT_IN_TABLE, outcome, type Outcome } from './outcome';

/**
 * The policy for percentages, dates, money and quantities: from the row that the claim was paired
 * with, the comparison of the values and the stance of the statement to a verdict. In doubt it stays
 * silent: it accuses only a claim whose row is ahead of every other that would clear it.
 */
export function decideValue(matched: MatchedClaim, stance: Stance): Outcome {
  const { chosen, ranked } = matched;
  if (!chosen) return NOT_IN_TABLE;
  if (stance !== 'asserted') return decideUnasserted(chosen, stance);
  const { agreement } = chosen.comparison;
  if (agreement === 'agrees') return decideAgreeing(chosen, ranked);
  if (chosen.score < THRESHOLDS.accuse) return NOT_IN_TABLE;
  if (agreement === 'finer') return outcome('unverified', chosen.comparison.code, chosen.row.fact);
  if (agreement === 'open') return outcome('unverified', chosen.comparison.code, chosen.row.fact);
  return decideDenying(chosen, ranked);
}

function decideAgreeing(chosen: RankedRow, ranked: readonly RankedRow[]): Outcome {
  if (chosen.score < THRESHOLDS.support) return NOT_IN_TABLE;
  const rival = rivalOf(chosen, ranked);
  if (rival && rival.score > chosen.score + THRESHOLDS.margin) {
    return outcome('review', 'two-rows-fit', chosen.row.fact, { otherFacts: [rival.row.fact] });
  }
  return outcome('supported', chosen.comparison.code, chosen.row.fact, {
    args: chosen.comparison.args,
  });
}

function decideDenying(chosen: RankedRow, ranked: readonly RankedRow[]): Outcome {
  const rival = ranked.find(
    ({ row, comparison }) => row !== chosen.row && comparison.agreement !== 'denies',
  );
  if (rival && rival.score > chosen.score - THRESHOLDS.margin) {
    return outcome('review', 'two-rows-fit', chosen.row.fact, { otherFacts: [rival.row.fact] });
  }
  return outcome('contradicted', chosen.comparison.code, chosen.row.fact, {
    expected: chosen.row.fact.value,
    args: chosen.comparison.args,
  });
}

/** The best row that would give another verdict than the chosen one. */
function rivalOf(chosen: RankedRow, ranked: readonly RankedRow[]): RankedRow | undefined {
  return ranked.find(
    ({ row, comparison }) =>
      row !== chosen.row && comparison.agreement !== chosen.comparison.agreement,
  );
}

/** What the brief does not state itself is never accused, but denying the sourced value is. */
function decideUnasserted(chosen: RankedRow, stance: Stance): Outcome {
  const { fact } = chosen.row;
  const { agreement, code } = chosen.comparison;
  if (chosen.score < THRESHOLDS.support) return NOT_IN_TABLE;
  if (stance === 'denied' && agreement === 'agrees') {
    return outcome('contradicted', 'denies-source', fact, { expected: fact.value });
  }
  if (stance === 'denied' || stance === 'rejected') {
    return agreement === 'denies'
      ? outcome('supported', 'true-denial', fact)
      : outcome('unverified', 'not-asserted', fact);
  }
  return agreement === 'agrees' ? outcome('supported', code, fact) : NOT_IN_TABLE;
}
