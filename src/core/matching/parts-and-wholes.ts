import type { Reading } from '../claims/claim';
import type { Span } from '../text/span';
import { valueBefore } from './changes';
import { differenceOf } from './like-units';
import type { ClaimPlace } from './rank';

/** "20 of the 35", "20 boats out of 35 boats": what stands between a part and its whole. */
const PART_FIRST = /^(?: [\p{L}’'-]+){0,2} (?:out )?of (?:the |its |their |all |a total of )*$/iu;
/** "35 million, of which 20 million". */
const WHOLE_FIRST = /^[^.;!?]{0,30}?,? (?:out )?of which (?:[\p{L}’'-]+ ){0,3}$/iu;
/** "Of the 35 million set aside, 20 million were spent": what stands before the whole. */
const WHOLE_OPENS = /(?:^|[.;:] )\W*(?:out )?of (?:the |its |their |all |this |these )*$/i;
/** The longest way from such a whole to its part. */
const FARTHEST = 80;

/** Of two claims of a sentence: which is told as a part of which, though it is the greater number. */
export interface WrongPart {
  readonly part: number;
  readonly whole: number;
}

/** "60 of the 45": the pairs of a sentence's neighbouring claims of which the part is more than the whole. */
export function wrongParts(
  text: string,
  sentence: Span,
  places: readonly ClaimPlace[],
): readonly WrongPart[] {
  const found: WrongPart[] = [];
  for (let i = 1; i < places.length; i++) {
    const k = valueBefore(places, i);
    const [left, right] = [places[k]?.claim, places[i]?.claim];
    if (!left || !right || right.hedged.start - left.end > FARTHEST) continue;
    const more = differenceOf(left.value, right.value) ?? 0;
    if (left.value.kind === 'percentage' || more === 0) continue;
    const between = text.slice(left.end, Math.min(right.start, right.hedged.start));
    if (more > 0 && between.includes('of ') && PART_FIRST.test(between))
      found.push({ part: k, whole: i });
    if (more < 0 && isWholeFirst(text, sentence, left, between)) {
      found.push({ part: i, whole: k });
    }
  }
  return found;
}

function isWholeFirst(text: string, { start }: Span, left: Reading, between: string): boolean {
  if (between.includes('which') && WHOLE_FIRST.test(between)) return true;
  const before = text.slice(Math.max(start, left.hedged.start - FARTHEST), left.hedged.start);
  return !/[.;!?]/.test(between) && WHOLE_OPENS.test(before);
}
