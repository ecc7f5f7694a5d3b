import { isNumberStem } from '../number-stems';
import { isExplained } from './explained';
import { isNumber, type DenyingClaim } from './place-of-claim';

/** "Of the cost of the bridge, the region paid …": what comes behind is a part. */
const OF_WHOLE = /^\W*(?:out )?of (?:the|its|their|this|these|all)\b[^,;:]{3,80},/;

/**
 * "Of the cost of the bridge, the region paid €3 million" of a row about the cost: the sentence opens with the whole
 * that the row has, and tells a part of it by a word that the row lacks. A share of a whole is itself the part.
 */
export function isPartOfWhole({ sentence, place, chosen, before }: DenyingClaim): boolean {
  const { claim, terms } = place;
  if (!isNumber(claim) || claim.value.kind === 'percentage') return false;
  const whole = OF_WHOLE.exec(before)?.[0];
  if (whole === undefined) return false;
  const comma = sentence.start + whole.length;
  const telling = terms.filter(({ light, stem }) => !light && !isNumberStem(stem));
  return (
    telling.some((term) => term.end <= comma && isExplained(term, chosen)) &&
    telling.some(
      (term) => term.start >= comma && term.end <= claim.start && !isExplained(term, chosen),
    )
  );
}
