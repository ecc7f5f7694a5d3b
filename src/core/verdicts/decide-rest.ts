import type { ClaimValue, PercentageValue } from '../claims/claim';
import { compareValues } from '../compare/compare-values';
import { restOfWhole } from '../compare/rest-of-whole';
import type { Row } from '../matching/compile-tables';
import type { MatchedClaim } from '../matching/match-claims';
import { outcome, type Outcome } from './outcome';
import type { Sureness } from './sureness';

/** So sure it has to be which row's whole a share is the rest of. */
const SURE = 0.5;
/** How many claims before it the share may stand that a rest is left over by. */
const REACH = 2;

/** So many points from a rest a value that is bounded or rounded may be. */
const NEAR = 3;

/** "The other 38%", "leaves 38%", "38% are not": words of a rest, before and behind its value. */
const LEFT_OVER = /\b(?:other|remaining|remainder|rest|leaves?|leaving|left)\b[^.;]*$/i;
const NOT_SO = /^[^.;]*?(?:\b(?:not|without|no|nobody|none|never)\b|n[’']t\b)/i;

/**
 * What is left over of the whole that a row has a share of is confirmed by it: "all but 3%" by the row's 97%, and
 * "the other 38%" beside a confirmed 62%. Gives the outcomes of a brief's claims anew.
 */
export function decideRest(
  matched: readonly MatchedClaim[],
  outcomes: readonly Outcome[],
  sure: readonly Sureness[],
): readonly Outcome[] {
  return outcomes.map((own, i) => {
    const one = matched[i];
    if (!one || own.verdict === 'supported' || !isShare(one.claim.value)) return own;
    if (one.chosen && (sure[i]?.rest ?? 0) >= SURE && isRestOf(one.claim.value, one.chosen.row)) {
      return outcome('supported', 'rest-of-whole', one.chosen.row.fact);
    }
    return besideShare(one, one.claim.value, i, matched, outcomes) ?? own;
  });
}

function isShare(value: ClaimValue): value is PercentageValue {
  return value.kind === 'percentage' && value.unit === 'percent';
}

function isRestOf(value: PercentageValue, { values }: Row): boolean {
  return values.some((own) => {
    if (!isShare(own)) return false;
    const rest = restOfWhole(own);
    // "Under 85%" holds of what is under 10%, and is no way to say it.
    const isNear = Math.abs(value.low - rest.low) <= Math.max(NEAR, value.step, rest.step);
    return isNear && compareValues(value, rest).agreement === 'agrees';
  });
}

function besideShare(
  { read: { block }, claim, sentence }: MatchedClaim,
  value: PercentageValue,
  at: number,
  matched: readonly MatchedClaim[],
  outcomes: readonly Outcome[],
): Outcome | null {
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const other = matched[k];
    if (other?.read.block !== block) return null;
    if (outcomes[k]?.verdict !== 'supported' || !other.chosen) continue;
    if (!isShare(other.claim.value) || !isRestOf(value, other.chosen.row)) continue;
    const before = block.text.slice(Math.max(sentence.start, other.claim.end), claim.start);
    const behind = block.text.slice(claim.end, sentence.end);
    if (!LEFT_OVER.test(before) && !NOT_SO.test(behind)) continue;
    return outcome('supported', 'rest-of-whole', other.chosen.row.fact);
  }
  return null;
}
