import type { Stance } from '../claims/stance/read-stance';
import type { MatchedClaim } from '../matching/match-claims';
import type { RankedRow } from '../matching/rank';
import { isSibling, signsOf } from '../matching/signs';
import { confidence } from './confidence';
import { ACCUSE_WEIGHTS, CONFIDENCE, SUPPORT_WEIGHTS } from './confidence.data';
import { NOT_IN_TABLE, outcome, type Outcome } from './outcome';

/**
 * The policy for percentages, dates, money and quantities: from the row that the claim was paired
 * with, the comparison of the values and the stance of the statement to a verdict. In doubt it stays
 * silent: to accuse takes more confidence than to support, and just below it a person is asked.
 */
export function decideValue(matched: MatchedClaim, stance: Stance): Outcome {
  const { chosen, ranked, claim } = matched;
  if (!chosen) return NOT_IN_TABLE;
  const signs = signsOf(chosen, ranked, claim.value);
  const sure = {
    support: confidence(signs, SUPPORT_WEIGHTS),
    accuse: confidence(signs, ACCUSE_WEIGHTS),
  };
  if (stance !== 'asserted') return decideUnasserted(chosen, stance, sure);
  switch (chosen.comparison.agreement) {
    case 'agrees':
      return sure.support >= CONFIDENCE.support ? supported(chosen) : NOT_IN_TABLE;
    case 'denies':
      return decideDenying(chosen, ranked, sure.accuse);
    default:
      return sure.support >= CONFIDENCE.support
        ? outcome('unverified', chosen.comparison.code, chosen.row.fact)
        : NOT_IN_TABLE;
  }
}

function supported({ comparison, row }: RankedRow): Outcome {
  return outcome('supported', comparison.code, row.fact, { args: comparison.args });
}

function decideDenying(chosen: RankedRow, ranked: readonly RankedRow[], sure: number): Outcome {
  if (sure < CONFIDENCE.review) return NOT_IN_TABLE;
  const { fact } = chosen.row;
  if (sure < CONFIDENCE.accuse) return outcome('review', 'may-be-meant', fact);
  const rival = ranked.find(
    (other) =>
      other.row !== chosen.row && other.comparison.agreement === 'agrees' && clears(other, chosen),
  );
  if (rival) return outcome('review', 'two-rows-fit', fact, { otherFacts: [rival.row.fact] });
  return outcome('contradicted', chosen.comparison.code, fact, {
    expected: fact.value,
    args: chosen.comparison.args,
  });
}

/**
 * Whether a row that agrees with the claim is enough to ask instead of accusing: it fits the words
 * better, or it holds the very day and is no sibling, for which it could have been mistaken.
 */
function clears(other: RankedRow, chosen: RankedRow): boolean {
  if (other.topic > chosen.topic) return true;
  if (other.row.fact.kind !== 'date' || isSibling(other, chosen)) return false;
  return other.topic > SOME_TOPIC && other.comparison.closeness >= 0.95;
}

/** A row with less in common with the place than this is there by chance. */
const SOME_TOPIC = 0.1;

/** How sure the signs make it that the row is meant, for either verdict. */
interface Sureness {
  readonly support: number;
  readonly accuse: number;
}

/** What the brief does not state itself is never accused, but denying the sourced value is. */
function decideUnasserted(chosen: RankedRow, stance: Stance, sure: Sureness): Outcome {
  const { fact } = chosen.row;
  const { agreement } = chosen.comparison;
  if (sure.support < CONFIDENCE.support) return NOT_IN_TABLE;
  if (stance === 'denied' && agreement === 'agrees') {
    return outcome('contradicted', 'denies-source', fact, { expected: fact.value });
  }
  if (stance === 'denied' || stance === 'rejected') {
    return agreement === 'denies' && sure.accuse >= CONFIDENCE.denial
      ? outcome('supported', 'true-denial', fact)
      : outcome('unverified', 'not-asserted', fact);
  }
  return agreement === 'agrees' ? supported(chosen) : NOT_IN_TABLE;
}
