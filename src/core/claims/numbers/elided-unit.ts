import { tokenAt, type Token } from '../../text/tokens';
import { looksLikeYear } from './amount';
import type { Printed } from './measure';
import type { Ranged } from './read-range';
import { WordList } from '../../text/word-list';

/** The last measure that was read in a block, and the token after it. */
export interface LastMeasure {
  readonly printed: Printed;
  /** The product of its scale words ("million"); 1 where there are none. */
  readonly scale: number;
  readonly next: number;
  /** The word before it, in lower case. */
  readonly before: string;
}

const REACH = 12;
const JOINTS = new WordList(['and', 'but', 'then', ',', 'to', 'against', 'versus']);
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in for from at on among by during per after before under a an'.split(' '),
);
const HEDGES = new WordList(['about', 'around', 'roughly', 'nearly', 'over', 'only']);

/**
 * The unit that a bare number leaves out because the measure before it in the sentence has it:
 * both are followed by the same preposition ("grew 3.2 per cent in 2023 and 2.8 in 2024"). Null
 * where nothing is left out.
 */
export function elidedUnit(
  tokens: readonly Token[],
  ranged: Ranged,
  last: LastMeasure | null,
): Printed | null {
  const { amount, first } = ranged.low;
  if (last === null || ranged.printed.kind !== 'none' || first - last.next > REACH) return null;
  if (looksLikeYear(amount) || amount.digits === 0 || amount.scale !== 1) return null;
  if (amount.grouped && last.printed.kind === 'percent') return null;
  const preposition = tokens[ranged.next]?.lower ?? '';
  if (!PREPOSITIONS.has(preposition) || tokens[last.next]?.lower !== preposition) return null;
  const joint = HEDGES.holds(tokenAt(tokens, first - 1)) ? first - 2 : first - 1;
  if (!JOINTS.holds(tokens[joint])) return null;
  for (let at = last.next; at < joint; at += 1) if (isStop(tokens, at)) return null;
  return isLeftOut(last.printed) ? last.printed : null;
}

function isStop(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'symbol' && /^[.;:!?]$/.test(token.text) && !isDecimalPoint(tokens, at);
}

function isDecimalPoint(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at - 1)?.kind === 'digits' && tokens[at + 1]?.spaceBefore === false;
}

/** Signs before a figure are always repeated, units behind it are not. */
function isLeftOut(printed: Printed): boolean {
  if (printed.kind === 'money') return !printed.before;
  return printed.kind === 'percent' || (printed.kind === 'unit' && !printed.hyphen);
}
