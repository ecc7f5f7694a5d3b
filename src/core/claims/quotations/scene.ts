import { tokenAt, type Token } from '../../text/tokens';
import type { NameValue, Reading } from '../claim';
import type { Quoted } from './quote-marks';

/** A block with its quotations, as far as the search for speakers needs it. */
export interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: readonly Reading<NameValue>[];
  readonly quotes: readonly Quoted[];
  /** The person named last before this block, for "he" and "her"; null where there is none. */
  readonly lastPerson: string | null;
  /** Who said the last quotation before this block, for "same source"; null where nobody is known. */
  readonly lastSpeaker: string | null;
}

/** How many tokens a sentence is followed back at most. */
export const FARTHEST = 60;

/** Index of the first item for which `holds` is true, in a list where it stays true from there on. */
export function firstWhere<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The last name that ends at or before an offset. */
export function nameBefore({ names }: Scene, offset: number): Reading<NameValue> | undefined {
  const next = firstWhere(names, ({ end }) => end > offset);
  return next === 0 ? undefined : names[next - 1];
}

/** Whether an offset lies within one of the quotations. */
export function isQuoted({ quotes }: Scene, offset: number): boolean {
  const quote = quotes[firstWhere(quotes, ({ outer }) => outer.end > offset)];
  return quote !== undefined && quote.outer.start <= offset;
}

/** First token of the quotation's sentence; other quotations inside it are stepped over. */
export function sentenceStart({ text, tokens, quotes }: Scene, index: number): number {
  const open = quotes[index]?.open ?? 0;
  let earlier = index - 1;
  let i = open;
  while (i > 0 && open - i < FARTHEST) {
    const previous = earlier < 0 ? undefined : quotes[earlier];
    if (previous && i - 1 === previous.close) {
      if (i < open ? endsInside(text, previous) && startsAnew(tokens[i]) : true) break;
      i = previous.open;
      earlier--;
      continue;
    }
    if (endsSentence(text, tokens, i - 1)) break;
    i--;
  }
  return i;
}

/** Whether the quotation's own words end with a stop, so that a new sentence may follow. */
function endsInside(text: string, quoted: Quoted): boolean {
  return /[.!?…]/.test(text.charAt(quoted.outer.end - 2));
}

export function startsAnew(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text !== token.lower;
}

export function endsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return false;
  if (next.spaceBefore && text.slice(token.end, next.start).includes('\n')) return true;
  if (token.kind !== 'symbol' || !'.!?;'.includes(token.text) || !next.spaceBefore) return false;
  const before = tokenAt(tokens, at - 1);
  if (token.text !== '.' || before?.kind !== 'word') return true;
  return before.text.length > 3 || !startsAnew(before);
}
