import type { Block } from '../../markdown/block';
import { overlaps } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { Reading } from '../claim';
import { isDenied } from './denial';
import { isHypothetical, isProjected } from './hypothesis';
import { isRejected } from './rejection';
import { viewSentence } from './sentence-view';

/**
 * What a text does with a value that it names.
 * - `asserted`: it states it.
 * - `denied`: it says that the value is not so ("not 10% but 20%" of 10%).
 * - `rejected`: it reports the value as somebody else's and turns it down, or strikes it through.
 * - `hypothetical`: it supposes the value, or asks.
 * - `projected`: it thinks the value possible ("could reach").
 * A plain forecast ("is expected to reach") is asserted: tables hold forecasts too.
 */
export type Stance = 'asserted' | 'denied' | 'rejected' | 'hypothetical' | 'projected';

/**
 * The stance of a block's text towards a claim in it. `tokens` are those of the block's text, the same
 * array for all its claims. The next sentence counts, for what it takes back.
 */
export function readStance(
  block: Pick<Block, 'text' | 'struck'>,
  tokens: readonly Token[],
  claim: Reading,
): Stance {
  if (block.struck.some((span) => overlaps(span, claim))) return 'rejected';
  const view = viewSentence(block.text, tokens, claim);
  if (isDenied(view)) return 'denied';
  if (isRejected(view)) return 'rejected';
  const { kind } = claim.value;
  if (isHypothetical(view, kind === 'date' || kind === 'name')) return 'hypothetical';
  return kind !== 'date' && isProjected(view) ? 'projected' : 'asserted';
}
