import type { ClaimValue } from '../claims/claim';
import { readDates } from '../claims/dates/read-dates';
import { readNumbers } from '../claims/numbers/read-numbers';
import { compareValues } from '../compare/compare-values';
import type { MatchedClaim } from '../matching/match-claims';
import type { Fact } from '../result';
import { tokenise } from '../text/tokens';
import { outcome, type Outcome } from './outcome';

/** How many claims away the claim may stand of whose row the note is. */
const REACH = 4;
/** So close a value has to be to that of the note. */
const SAME = 0.9;

/**
 * What a row's note tells beside its value ("over five years", "lowest since mid-2022") confirms what
 * the brief says in the same sentence as the row's own value. It contradicts nothing: a note is no row.
 * Gives the outcomes of a brief's claims anew.
 */
export function decideNotes(
  matched: readonly MatchedClaim[],
  outcomes: readonly Outcome[],
): Outcome[] {
  const notes = new NoteValues();
  return outcomes.map((own, i) => {
    const claim = matched[i];
    if (!claim || own.reason.code !== 'not-in-table') return own;
    const from = Math.max(0, i - REACH);
    for (let k = from; k < Math.min(matched.length, i + REACH + 1); k++) {
      const fact = isBeside(claim, matched[k]) ? settledBy(outcomes[k]) : null;
      if (fact && notes.of(fact).some((value) => says(value, claim.claim.value))) {
        return outcome('supported', 'note-of-fact', fact);
      }
    }
    return own;
  });
}

function isBeside(claim: MatchedClaim, other: MatchedClaim | undefined): boolean {
  return other?.read === claim.read && other.sentence.start === claim.sentence.start;
}

function settledBy(decided: Outcome | undefined): Fact | null {
  const isSettled = decided?.verdict === 'supported' || decided?.verdict === 'contradicted';
  return isSettled && decided.fact?.note ? decided.fact : null;
}

function says(value: ClaimValue, claim: ClaimValue): boolean {
  if (value.kind !== claim.kind) return false;
  const { agreement, closeness } = compareValues(claim, value);
  return agreement === 'agrees' && closeness >= SAME;
}

/** The values that notes tell, each note read once. */
class NoteValues {
  private readonly known = new Map<Fact, readonly ClaimValue[]>();

  of(fact: Fact): readonly ClaimValue[] {
    let values = this.known.get(fact);
    if (!values) this.known.set(fact, (values = valuesIn(fact.note)));
    return values;
  }
}

function valuesIn(note: string): readonly ClaimValue[] {
  const tokens = tokenise(note);
  const dates = readDates(note, tokens, { written: null, dayFirst: null, previous: null });
  return [...dates, ...readNumbers(note, tokens)].map(({ value }) => asLength(value));
}

/** "Over five years" in a note is a length of time, and no bound. */
function asLength(value: ClaimValue): ClaimValue {
  const isTime = value.kind === 'quantity' && value.unit?.dimension === 'time';
  return isTime && value.bound === 'over' ? { ...value, bound: 'exact' } : value;
}
