import { readTerms } from '../../text/terms';
import { tokenise } from '../../text/tokens';
import { warningAt } from '../sheet';
import type { LintRule } from './lint-rule';
import { worded } from '../../wording';

/** Rows whose subject has no word by which a sentence could be told to speak of them. */
export const neverMatches: LintRule = ({ facts, placeOf }) =>
  facts
    .filter(({ subject, aliases }) => ![subject, ...aliases].some(hasMeaning))
    .map((fact) => {
      const wording = worded`No sentence can be told to speak of "${fact.subject}": say what the value is of.`;
      return warningAt(placeOf(fact, 'subject'), 'never-matches', wording);
    });

function hasMeaning(text: string): boolean {
  return readTerms(tokenise(text)).some(({ stem }) => /\p{L}/u.test(stem));
}
