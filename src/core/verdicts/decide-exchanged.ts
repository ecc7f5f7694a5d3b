import { personOf } from '../facts/persons/person-of-fact';
import type { MatchedClaim } from '../matching/match-claims';
import type { Fact } from '../result';
import { outcome, type Outcome } from './outcome';

/** How many claims apart two may stand whose values were exchanged. */
const REACH = 8;

/**
 * Two claims each of which denies its own row and has the value of the other's: by itself either may
 * mean both rows, together they were exchanged. Gives the outcomes of a brief's claims anew.
 */
export function decideExchanged(
  matched: readonly MatchedClaim[],
  outcomes: readonly Outcome[],
): readonly Outcome[] {
  return outcomes.map((own, i) => {
    if (isOfAnother(own)) return decideOffices(own, matched, outcomes, i);
    if (!isTorn(own)) return own;
    const [other] = own.otherFacts;
    const around = outcomes.slice(Math.max(0, i - REACH), i + REACH + 1);
    const partner = around.find((one) => one.fact === other && isTorn(one));
    if (!own.fact || partner?.otherFacts[0] !== own.fact) return own;
    return contradicted(own.fact, other);
  });
}

function isTorn({ reason, fact }: Outcome): boolean {
  return reason.code === 'two-rows-fit' && fact !== null;
}

function contradicted(fact: Fact, other: Fact | undefined): Outcome {
  const code = fact.kind === 'date' ? 'other-date' : 'other-number';
  const args = other ? { taken: other.subject } : {};
  return outcome('contradicted', code, fact, { expected: fact.value, args });
}

function isInOneSentence(one: MatchedClaim | undefined, other: MatchedClaim | undefined): boolean {
  return one?.read === other?.read && one?.sentence.start === other?.sentence.start;
}

/** How many claims apart two persons may stand whose offices were exchanged. */
const NEAR = 3;

/**
 * Somebody beside whom another's office stands, while in the same sentence that other has theirs: one of them may
 * have been meant as a colleague of the other, both are not.
 */
function decideOffices(
  own: Outcome,
  matched: readonly MatchedClaim[],
  outcomes: readonly Outcome[],
  at: number,
): Outcome {
  const [other] = own.otherFacts;
  const from = Math.max(0, at - NEAR);
  const around = outcomes
    .slice(from, at + NEAR + 1)
    .filter((_, i) => isInOneSentence(matched[at], matched[from + i]));
  const isExchanged = around.some(
    (one) =>
      one.fact === other &&
      one.otherFacts[0] === own.fact &&
      (isOfAnother(one) || one.reason.code === 'wrong-office'),
  );
  if (!own.fact || !other || !isExchanged) return own;
  const [holder, person] = [personOf(other), personOf(own.fact)];
  return outcome('contradicted', 'offices-exchanged', own.fact, {
    expected: `${holder?.name ?? other.value}; ${person?.name ?? own.fact.value} (${own.fact.subject})`,
    otherFacts: own.otherFacts,
  });
}

function isOfAnother({ reason, fact }: Outcome): boolean {
  return reason.code === 'office-of-another' && fact !== null;
}
