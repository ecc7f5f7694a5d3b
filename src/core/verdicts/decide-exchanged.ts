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
