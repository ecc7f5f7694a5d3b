import { personOf } from '../facts/persons/person-of-fact';
import type { Fact } from '../result';
import { outcome, type Outcome } from './outcome';

/** How many claims apart two may stand whose values were exchanged. */
const REACH = 8;

/**
 * Two claims each of which denies its own row and has the value of the other's: by itself either may
 * mean both rows, together they were exchanged. Gives the outcomes of a brief's claims anew.
 */
export function decideExchanged(outcomes: readonly Outcome[]): readonly Outcome[] {
  return outcomes.map((own, i) => {
    if (isOfAnother(own)) return decideOffices(own, outcomes, i);
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

/** How many claims apart two persons may stand whose offices were exchanged. */
const NEAR = 3;

/**
 * Somebody beside whom another's office stands, while that other has theirs: one of them may have been meant as a
 * colleague of the other, both are not.
 */
function decideOffices(own: Outcome, outcomes: readonly Outcome[], at: number): Outcome {
  const [other] = own.otherFacts;
  const around = outcomes.slice(Math.max(0, at - NEAR), at + NEAR + 1);
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
