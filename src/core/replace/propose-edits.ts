import type { ClaimValue } from '../claims/claim';
import { readFactValue } from '../facts/read-fact-value';
import type { CheckedClaim, Fact } from '../result';
import type { Passage } from './passage';
import type { PlainEdit } from './plain-edit';
import { proposeDates } from './dates/propose-dates';
import { proposeNames } from './propose-names';
import { proposeNumbers } from './numbers/propose-numbers';
import { proposeQuotations } from './propose-quotations';

/** More proposals than this are not tried: each costs a check. */
const MOST_PROPOSALS = 4;

/** A contradicted claim in its place, with the value of the fact that contradicts it. */
export interface Contradiction<V extends ClaimValue = ClaimValue> {
  readonly value: V;
  readonly sourced: ClaimValue;
  readonly checked: CheckedClaim;
  readonly fact: Fact;
  readonly passage: Passage;
  /** The whole text, for its habits of writing. */
  readonly markdown: string;
}

/** Edits of the block's plain text that may make a claim agree with its fact, best first. */
export function proposeEdits(
  markdown: string,
  checked: CheckedClaim,
  passage: Passage,
): readonly PlainEdit[] {
  const { fact } = checked;
  const sourced = fact && readFactValue(fact.value, fact.kind, fact.subject);
  if (!sourced) return [];
  const found = propose({ value: checked.value, sourced, checked, fact, passage, markdown });
  const { text } = passage.block;
  const seen = new Set<string>();
  return found
    .filter((edit) => {
      const whole = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
      const isNew = whole !== text && !seen.has(whole);
      seen.add(whole);
      return isNew;
    })
    .slice(0, MOST_PROPOSALS);
}

function propose(contradiction: Contradiction): readonly PlainEdit[] {
  const { value } = contradiction;
  switch (value.kind) {
    case 'name':
      return proposeNames({ ...contradiction, value });
    case 'quotation':
      return proposeQuotations({ ...contradiction, value });
    case 'date':
      return proposeDates({ ...contradiction, value });
    default:
      return proposeNumbers({ ...contradiction, value });
  }
}
