import type { QuotationValue } from '../claims/claim';
import { quotedWords, type QuotedWord } from './quotation-words';

/** A quotation cut up, as it is compared with others. */
export class QuotedText {
  /** Without the gaps at either end. */
  readonly pieces: readonly QuotedWord[];
  /** The words alone. */
  readonly words: readonly QuotedWord[];
  private counted: ReadonlyMap<string, number> | null = null;

  constructor(text: string) {
    this.pieces = trimGaps(quotedWords(text));
    this.words = this.pieces.filter(({ kind }) => kind === 'word');
  }

  /** How often it has each word, by the word's key. */
  get counts(): ReadonlyMap<string, number> {
    return (this.counted ??= countWords(this.words));
  }
}

const known = new WeakMap<QuotationValue, QuotedText>();

/** The text of a quotation, cut up once. */
export function quotedText(value: QuotationValue): QuotedText {
  let text = known.get(value);
  if (!text) known.set(value, (text = new QuotedText(value.words)));
  return text;
}

function trimGaps(words: readonly QuotedWord[]): readonly QuotedWord[] {
  let from = 0;
  let to = words.length;
  while (from < to && words[from]?.kind === 'gap') from++;
  while (to > from && words[to - 1]?.kind === 'gap') to--;
  return words.slice(from, to);
}

function countWords(words: readonly QuotedWord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of words) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
