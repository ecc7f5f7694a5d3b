import type { Bound, Magnitude } from '../../claims/claim';
import { readNumbers, type NumericValue } from '../../claims/numbers/read-numbers';
import { same } from '../../compare/tolerance';
import { limitOf, namesThreshold } from '../../compare/thresholds';
import { tokenise } from '../../text/tokens';
import type { Span } from '../../text/span';
import type { PlainEdit } from '../plain-edit';
import type { Contradiction } from '../propose-edits';
import { articleEdit } from './article';
import { boundWords } from './bound-words';
import { inUnitOf } from './in-unit-of';
import { writeValue } from './write-value';

/**
 * The sourced number in the claim's notation, with the claim's bound or the fact's: whichever says
 * more of what the source says comes first.
 */
export function proposeNumbers(contradiction: Contradiction<NumericValue>): readonly PlainEdit[] {
  const { value, sourced } = contradiction;
  if (!('low' in sourced)) return [];
  const proposals = inUnitOf(value, sourced, contradiction.fact).flatMap((converted) => {
    const text = writeValue(contradiction, converted);
    if (text === null) return [];
    const kept = { ...withoutOpening(contradiction, converted), text };
    return orderOf(contradiction, converted, kept);
  });
  return proposals.map((edit) => articleEdit(contradiction.passage.block.text, edit));
}

/** The claim's span, with the "between" before it where a range gives way to one number. */
function withoutOpening(
  { passage: { block, claim } }: Contradiction<NumericValue>,
  { low, high }: Magnitude,
): Span {
  const opening =
    same(low, high) && /(?<!\p{L})(?:between|from)\s$/iu.exec(block.text.slice(0, claim.start));
  const isRange = opening && /\d.*(?:and|to)\s.*\d/u.test(block.text.slice(claim.start, claim.end));
  return isRange ? { start: opening.index, end: claim.end } : claim;
}

function orderOf(
  contradiction: Contradiction<NumericValue>,
  sourced: Magnitude,
  kept: PlainEdit,
): PlainEdit[] {
  const { value, fact } = contradiction;
  if (value.bound === sourced.bound) return [kept];
  const bounded = withBound(contradiction, sourced.bound, kept.text);
  if (!bounded) return [kept];
  const restates = namesThreshold(fact.subject) || limitOf(fact.subject) !== null;
  const hedgesOnly = value.bound === 'about' && sourced.bound === 'exact';
  return restates || hedgesOnly ? [kept, bounded] : [bounded, kept];
}

/** The number with the fact's bound in place of the claim's, unless it would not read well there. */
function withBound(
  { value, passage }: Contradiction<NumericValue>,
  bound: Bound,
  text: string,
): PlainEdit | null {
  const { claim, hedged, block } = passage;
  if (value.bound === 'exact') {
    const isAttributive =
      DETERMINER.test(block.text.slice(0, claim.start)) || /^-/.test(block.text.slice(claim.end));
    if (isAttributive || (block.cell && bound === 'about')) return null;
  }
  if (!boundsByItself(block.text.slice(hedged.start, hedged.end), value.bound)) return null;
  const words = boundWords(block.text.slice(hedged.start, claim.start), bound);
  if (words === null) return null;
  const opens = /^\p{Lu}/u.test(text) && value.bound === 'exact';
  const joined = opens
    ? `${capitalised(words)}${text.charAt(0).toLowerCase()}${text.slice(1)}`
    : `${words}${text}`;
  const starts = words === '' && startsSentence(block.text, hedged.start);
  return { ...hedged, text: starts ? capitalised(joined) : joined };
}

/** Whether the words around the number bound it alone, without a denial further off ("no bid was above"). */
function boundsByItself(hedged: string, bound: Bound): boolean {
  return readNumbers(hedged, tokenise(hedged))[0]?.value.bound === bound;
}

/** Words after which a number stands as an adjective and takes no bound before it. */
const DETERMINER =
  /(?:^|\s)(?:an?|the|its|their|his|her|our|this|that|every|each|\p{L}+['’]s?)\s$/iu;

function startsSentence(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
