import { isExplained } from './explained';
import { before, behind, type DenyingClaim } from './place-of-claim';

const LATER =
  /\b(?:days?|weeks?|months?|years?|hours?|shortly|soon|just|long|right|immediately)\s+(?:before|after|ahead of|prior to)\b/;

/** "On 15 May, a week before the verdict": the row's event is what the day is counted from. */
export function isCountedFromEvent(denying: DenyingClaim): boolean {
  const { place, chosen } = denying;
  if (place.claim.value.kind !== 'date') return false;
  return (
    isFrom(denying, behind(denying), place.claim.end) || isFrom(denying, before(denying), null)
  );

  function isFrom(claim: DenyingClaim, text: string, start: number | null): boolean {
    const match = LATER.exec(text);
    if (!match) return false;
    const from = start ?? claim.place.claim.hedged.start - text.length;
    const event = from + match.index + match[0].length;
    const { sentence } = claim;
    const own = place.terms.filter(
      (term) =>
        term.start >= sentence.start &&
        term.start < sentence.end &&
        !term.light &&
        isExplained(term, chosen),
    );
    return own.length > 0 && own.every((term) => term.start >= event);
  }
}
