import type { DateValue } from '../claims/claim';
import type { MatchedClaim } from '../matching/match-claims';
import { dateHolds } from '../matching/periods';
import { overlaps } from '../text/span';
import { outcome, type Outcome } from './outcome';

/** How many claims away the claim may stand whose period a date gives. */
const REACH = 6;

/**
 * A date that only says which period another claim is about ("$1.84 billion in 2023") is confirmed
 * by the row of that claim: it is supported where that row's subject names the same time. Gives the
 * outcomes of a brief's claims anew, those of such dates replaced.
 */
export function decidePeriods(
  matched: readonly MatchedClaim[],
  outcomes: readonly Outcome[],
): Outcome[] {
  return outcomes.map((own, i) => {
    const date = matched[i];
    if (date?.claim.value.kind !== 'date' || own.verdict === 'supported') return own;
    const value = date.claim.value;
    const from = Math.max(0, i - REACH);
    const host = matched
      .slice(from, i + REACH)
      .findIndex(
        (other, k) =>
          other.read === date.read &&
          other.claim.value.kind !== 'date' &&
          overlaps(date.claim, other.clause) &&
          hostsPeriod(other, outcomes[from + k], value),
      );
    const fact = host < 0 ? null : outcomes[from + host]?.fact;
    return fact ? outcome('supported', 'period-of-fact', fact) : own;
  });
}

function hostsPeriod(other: MatchedClaim, decided: Outcome | undefined, date: DateValue): boolean {
  if (decided?.verdict !== 'supported' && decided?.verdict !== 'contradicted') return false;
  return other.chosen?.row.periods.some((period) => dateHolds(date, period)) ?? false;
}
