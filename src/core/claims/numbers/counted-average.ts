import { tokenAt, type Token } from '../../text/tokens';
import { isPlural } from './read-noun-phrase';

const REACH = 30;

/**
 * Whether an average count stands before the number at `first` in its sentence ("2.6 ferries a day; on
 * the lake, 1.4"), and behind the token `from`: another number with decimals is one of the same things.
 */
export function followsAverage(tokens: readonly Token[], first: number, from: number): boolean {
  for (let at = first - 1; at > Math.max(from, first - REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[!?]$/.test(token.text)) return false;
    if (token.text !== '.') continue;
    if (!isDecimalPoint(tokens, at)) return false;
    const noun = tokens[at + 2];
    return noun?.kind === 'word' && noun.spaceBefore && isPlural(noun);
  }
  return false;
}

function isDecimalPoint(tokens: readonly Token[], point: number): boolean {
  const after = tokens[point + 1];
  return (
    tokenAt(tokens, point - 1)?.kind === 'digits' && after?.kind === 'digits' && !after.spaceBefore
  );
}
