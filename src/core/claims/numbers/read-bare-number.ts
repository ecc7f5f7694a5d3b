import type { QuantityValue } from '../claim';
import { tokenAt, tokenise, type Token } from '../../text/tokens';
import { readBound } from '../bounds/read-bound';
import { APOSTROPHES } from './marks.data';
import { ORDINAL_WORDS } from './number-words.data';
import { amountAt } from './read-amount';
import { multipleWordAt } from './read-multiple';
import { startsNumber } from './starters';
import { WordList } from '../../text/word-list';

const NOTHING = new WordList(['none', 'nil', 'no', 'nobody', 'never']);

/**
 * Reads the number of a table's value whose noun stands elsewhere ("1,500", "20", "twice", "2009",
 * "487 in favour", "the third", "none"), with its bound. Null where no number stands in it, or only
 * digits of a name ("G7").
 */
export function readBareNumber(text: string): QuantityValue | null {
  const tokens = tokenise(text);
  for (let at = 0; at < tokens.length; at += 1) {
    const found = numberAt(tokens, at);
    if (found === null) continue;
    const { next, ...value } = found;
    return { ...value, bound: readBound(tokens, at, next, 'share').bound };
  }
  return NOTHING.holds(tokens[0]) ? valueOf(0, {}) : null;
}

type Found = QuantityValue & { readonly next: number };

function numberAt(tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const ordinal = ORDINAL_WORDS.get(token.lower);
  if (ordinal !== undefined) {
    return { ...valueOf(ordinal, { ordinal: true, notation: 'words' }), next: at + 1 };
  }
  if (!startsNumber(tokens, at) || token.lower === 'a' || isInName(tokens, at)) return null;
  const multiple = multipleWordAt(tokens, at);
  if (multiple !== null) {
    const value = valueOf(multiple.value, { multiple: true, notation: 'words' });
    return { ...value, next: multiple.next };
  }
  const amount = amountAt(tokens, at, false);
  if (amount === null || 'skip' in amount) return null;
  const { value, step, notation, next } = amount;
  const suffix = tokens[next];
  const isOrdinal = suffix?.spaceBefore === false && /^(?:st|nd|rd|th)$/.test(suffix.lower);
  return { ...valueOf(value, { step, notation, ordinal: isOrdinal }), next };
}

/** Whether the digits belong to a word before them; an apostrophe shortens a year. */
function isInName(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  if (before === undefined || tokens[at]?.spaceBefore !== false) return false;
  return before.kind === 'word' || APOSTROPHES.holds(before);
}

function valueOf(value: number, parts: Partial<QuantityValue>): QuantityValue {
  return {
    kind: 'quantity',
    low: value,
    high: value,
    step: 1,
    bound: 'exact',
    notation: 'figures',
    unit: null,
    noun: null,
    multiple: false,
    ordinal: false,
    ...parts,
  };
}
