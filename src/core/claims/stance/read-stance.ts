import type { Block } from '../../markdown/block';
import { overlaps, type Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { Reading } from '../claim';
import { isDenied } from './denial';
import { isHypothetical, isProjected } from './hypothesis';
import { isIntended } from './intention';
import { isOverturned } from './overturned';
import { isRejected } from './rejection';
import { viewSentence } from './sentence-view';

/**
 * What a text does with a value that it names.
 * - `asserted`: it states it.
 * - `denied`: it says that the value is not so ("not 10% but 20%" of 10%).
 * - `rejected`: it reports the value as somebody else's and turns it down, or strikes it through.
 * - `hypothetical`: it supposes the value, or asks.
 * - `projected`: it thinks the value possible ("could reach").
 * - `intended`: it tells it as a plan, a wish or a forecast ("aims for", "will rise to"). Tables hold such
 *   values too, of their own: what counts is whether the row does.
 */
export type Stance = 'asserted' | 'denied' | 'rejected' | 'hypothetical' | 'projected' | 'intended';

/**
 * The stance of a block's text towards a claim in a sentence of it. `tokens` are those of the block's text.
 * The next sentence counts, for what it takes back.
 */
export function readStance(
  block: Pick<Block, 'text' | 'struck'>,
  tokens: readonly Token[],
  sentence: Span,
  claim: Reading,
): Stance {
  if (block.struck.some((span) => overlaps(span, claim))) return 'rejected';
  const view = viewSentence(block.text, tokens, sentence, claim);
  if (isDenied(view)) return 'denied';
  if (isRejected(view)) return 'rejected';
  const { kind } = claim.value;
  if (isHypothetical(view, kind === 'date' || kind === 'name')) return 'hypothetical';
  if (kind !== 'name' && kind !== 'quotation' && isOverturned(view)) return 'intended';
  if (kind === 'date') return 'asserted';
  if (isProjected(view)) return 'projected';
  return kind !== 'name' && kind !== 'quotation' && isIntended(view) ? 'intended' : 'asserted';
}
