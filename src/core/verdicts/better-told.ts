import type { Stance } from '../claims/stance/read-stance';
import type { MatchedClaim } from '../matching/match-claims';
import type { Row } from '../matching/compile-tables';

/** By so much, of the row's and of its clause's words together, another claim has to fit the row better. */
const BETTER = 0.5;
/** Further apart, a brief may say again what it told in full before. */
const REACH = 3;

/**
 * Which claims say the same as a row that another claim near them fits far better ("Library fees paid by
 * telephone: 78%. Cinema tickets: 78%."): the row explains that one, and an equal
 * value confirms nothing of the other. `sure` says for each claim how surely it is about its row, by the
 * signs of its own place.
 */
export function findBetterTold(
  matched: readonly MatchedClaim[],
  sure: readonly number[],
  stanceOf: (matched: MatchedClaim) => Stance,
): ReadonlySet<number> {
  const tellers = new Map<Row, number>();
  matched.forEach(({ chosen }, i) => {
    if (chosen?.comparison.agreement !== 'agrees') return;
    const known = tellers.get(chosen.row);
    if (known === undefined || (sure[i] ?? 0) > (sure[known] ?? 0)) tellers.set(chosen.row, i);
  });
  const found = new Set<number>();
  matched.forEach((claim, i) => {
    const at = claim.chosen && tellers.get(claim.chosen.row);
    if (typeof at !== 'number' || Math.abs(at - i) > REACH || claim.contrast !== 0) return;
    const teller = matched[at];
    if (!teller || fitOf(teller, claim) * (sure[at] ?? 0) < BETTER) return;
    if (stanceOf(claim) === 'asserted') found.add(i);
  });
  return found;
}

/** Where so much of the row is named, it is meant, too: "The city spent €2.4 million on the new roof." */
const NAMED = 0.6;

/** How much better a claim fits its row than another one does; 0 where it fits it no better. */
function fitOf({ signs: own }: MatchedClaim, { signs: other }: MatchedClaim): number {
  if (!own || !other || other.rowCoverage >= NAMED) return 0;
  return (
    Math.max(0, own.rowCoverage - other.rowCoverage) +
    Math.max(0, own.clauseCoverage - other.clauseCoverage)
  );
}
