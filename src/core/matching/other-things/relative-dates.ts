import { isExplained } from './explained';
import type { DenyingClaim } from './place-of-claim';

const LATER =
  /\b(?:days?|weeks?|months?|years?|hours?|shortly|soon|just|long|right|immediately)\s+(?:before|after|ahead of|prior to)\b/;

/** "On 15 May, a week before the verdict": the row's event is what the day is counted from. */
export function isCountedFromEvent(denying: DenyingClaim): boolean {
  const { claim } = denying.place;
  if (claim.value.kind !== 'date') return false;
  const left = denying.before;
  const start = Math.min(claim.start, claim.hedged.start) - left.length;
  return (
    namesEventBehind(denying, denying.behind, claim.end) || namesEventBehind(denying, left, start)
  );
}

/** Whether a text that begins at the offset `start` counts from an event, and the row's words stand behind. */
function namesEventBehind(denying: DenyingClaim, text: string, start: number): boolean {
  const match = LATER.exec(text);
  if (!match) return false;
  const { place, sentence, chosen } = denying;
  const event = start + match.index + match[0].length;
  const own = place.terms.filter(
    (term) =>
      term.start >= sentence.start &&
      term.start < sentence.end &&
      !term.light &&
      isExplained(term, chosen),
  );
  return own.length > 0 && own.every((term) => term.start >= event);
}
