import type { ClaimValue } from '../claims/claim';
import type { Stance } from '../claims/stance/read-stance';
import type { MatchedClaim } from '../matching/match-claims';
import type { RankedRow } from '../matching/rank';
import { CONFIDENCE } from './confidence.data';
import { NOT_IN_TABLE, outcome, type Outcome } from './outcome';
import { namesPlan, namesRule } from './plans';
import type { Sureness } from './sureness';

/** Below this nothing is said of a claim, whatever the text does with its value. */
const LEAST = Math.min(...Object.values(CONFIDENCE));

/**
 * The policy for percentages, dates, money and quantities: from the row that the claim was paired
 * with, the comparison of the values and the stance of the statement to a verdict. In doubt it stays
 * silent: to accuse takes more confidence than to support, and just below it a person is asked.
 * `stanceOf` reads the stance of a claim's text, which most claims are decided without.
 */
export function decideValue(
  matched: MatchedClaim,
  sure: Sureness,
  stanceOf: (matched: MatchedClaim) => Stance,
): Outcome {
  const { chosen, claim } = matched;
  if (!chosen || sure.meant < LEAST) return NOT_IN_TABLE;
  const told = stanceOf(matched);
  const stance = isTurnedBound(matched, told) ? 'asserted' : told;
  if (stance !== 'asserted' && !(stance === 'intended' && isStated(matched, chosen))) {
    return decideUnasserted(chosen, claim.value, stance, sure.meant);
  }
  switch (chosen.comparison.agreement) {
    case 'agrees':
      return decideAgreeing(chosen, sure.meant);
    case 'denies':
      return decideDenying(chosen, matched, sure.meant);
    default:
      return sure.meant >= CONFIDENCE.likely
        ? outcome('unverified', chosen.comparison.code, chosen.row.fact)
        : NOT_IN_TABLE;
  }
}

/** What is planned, wished or asked for is stated of a row that holds a plan or a rule, or of that very time. */
function isStated({ signs }: MatchedClaim, { row, period }: RankedRow): boolean {
  const { subject } = row.fact;
  if (period === 'same' || namesPlan(subject) || namesRule(subject)) return true;
  // A plan of another value has hardly the row's very digits, in another order.
  return signs !== null && signs.transposed > 0;
}

/** An equal value whose row is likely and no more is shown to a person: a number may be equal by chance. */
function decideAgreeing(chosen: RankedRow, sure: number): Outcome {
  if (sure < CONFIDENCE.likely) return NOT_IN_TABLE;
  if (sure < CONFIDENCE.support) return outcome('review', 'agrees-if-meant', chosen.row.fact);
  return supported(chosen);
}

function supported({ comparison, row }: RankedRow): Outcome {
  return outcome('supported', comparison.code, row.fact, { args: comparison.args });
}

function decideDenying(
  chosen: RankedRow,
  { rival, mistaken }: MatchedClaim,
  sure: number,
): Outcome {
  if (sure < CONFIDENCE.review) return NOT_IN_TABLE;
  const { fact } = chosen.row;
  if (sure < CONFIDENCE.accuse) return outcome('review', 'may-be-meant', fact);
  if (rival) return outcome('review', 'two-rows-fit', fact, { otherFacts: [rival.row.fact] });
  return outcome('contradicted', chosen.comparison.code, fact, {
    expected: fact.value,
    args: withMistaken(chosen.comparison.args, mistaken?.fact.subject),
  });
}

/** What a reason is told with, and of what else the source says the value (`taken`). */
function withMistaken(
  args: Readonly<Record<string, string>>,
  taken: string | undefined,
): Readonly<Record<string, string>> {
  return taken === undefined ? args : { ...args, taken };
}

function isBounded(value: ClaimValue): boolean {
  return 'bound' in value && value.bound !== 'exact' && value.bound !== 'about';
}

const OVER = /\b(?:more|longer|higher|greater|larger|older|over|above|beyond|exceed\w*)\b/i;
const UNDER = /\b(?:less|fewer|lower|shorter|smaller|younger|under|below)\b/i;

/** What was once expected ("would not open before May") is denied by no earlier day. */
const WOULD = /\bwould\b/i;

/**
 * "Must not be longer than 90 days", "does not open before May": the denial has turned the bound round, which is
 * asserted.
 */
function isTurnedBound({ read, claim, sentence }: MatchedClaim, stance: Stance): boolean {
  const { value, hedged, start } = claim;
  if (stance !== 'denied' || !('bound' in value)) return false;
  if (value.bound === 'not-before')
    return !WOULD.test(read.block.text.slice(sentence.start, start));
  const words = read.block.text.slice(hedged.start, start);
  if (value.bound === 'at-most') return OVER.test(words);
  return value.bound === 'at-least' && UNDER.test(words);
}

/** "Not before 2025" denies no day of 2025; "it is untrue that over 90% …" denies a source's "over 90%". */
function isLooseBound(value: ClaimValue, { row }: RankedRow): boolean {
  if (!isBounded(value)) return false;
  return !row.values.some(
    (own) => 'low' in own && 'low' in value && own.bound === value.bound && own.low === value.low,
  );
}

/** What the brief does not state itself is never accused, but denying the sourced value is. */
function decideUnasserted(
  chosen: RankedRow,
  value: ClaimValue,
  stance: Stance,
  sure: number,
): Outcome {
  const { fact } = chosen.row;
  const { agreement } = chosen.comparison;
  const isDenied = stance === 'denied' || stance === 'rejected';
  if (isDenied && agreement === 'denies' && sure >= CONFIDENCE.denial && !isBounded(value)) {
    return outcome('supported', 'true-denial', fact);
  }
  const isAccused = stance === 'denied' && agreement === 'agrees' && !isLooseBound(value, chosen);
  if (sure < (isAccused ? CONFIDENCE.accuse : CONFIDENCE.likely)) return NOT_IN_TABLE;
  // "Must not be longer than 90 days" says the limit by what it denies.
  if (isDenied && chosen.comparison.code === 'threshold') return supported(chosen);
  if (isAccused) {
    return outcome('contradicted', 'denies-source', fact, { expected: fact.value });
  }
  // "Would not open before 2029" denies nothing that the source says of an earlier day.
  if (isDenied && !isLooseBound(value, chosen)) return outcome('unverified', 'not-asserted', fact);
  return agreement === 'agrees' && !isDenied ? supported(chosen) : NOT_IN_TABLE;
}
