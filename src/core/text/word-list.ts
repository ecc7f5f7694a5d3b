import type { Token } from './tokens';
import { PLACES, whenForgotten, type Word } from './words';

/** Lists whose bits stand in one number; its highest bit tells that the word was looked up. */
const TOGETHER = 31;
const LOOKED_UP = 1 << TOGETHER;
/** Numbers for each word. */
const ROW = 8;

const lists: WordList[] = [];
/** The bits of all lists for each word of any of them; null until asked for. */
let bitsOfWords: ReadonlyMap<string, readonly number[]> | null = null;
/** The same for the words remembered, by place. */
const known = new Int32Array(PLACES * ROW);
whenForgotten(() => known.fill(0));

/**
 * A list of words in lower case, and of signs. Which of all lists a word stands on is looked up once, for
 * all its tokens: to look up the same words again and again was a tenth of the time that reading claims
 * took. Lists are made while modules load, never later.
 */
export class WordList {
  private readonly words: ReadonlySet<string>;
  readonly row = Math.floor(lists.length / TOGETHER);
  readonly bit = 1 << (lists.length % TOGETHER);

  constructor(words: Iterable<string>) {
    this.words = new Set(words);
    if (this.row >= ROW) throw new Error('there is no room for the list');
    lists.push(this);
    // Words that were read while modules were still loading were not looked up on this list.
    if (bitsOfWords !== null) known.fill(0);
    bitsOfWords = null;
  }

  /** The list of the words of a text with spaces or line breaks between them. */
  static of(words: string): WordList {
    return new WordList(words.split(/\s+/).filter(Boolean));
  }

  /** Whether the word of a token stands on the list; false where there is no token. */
  holds(token: Token | undefined): boolean {
    if (token === undefined) return false;
    const { word } = token;
    if (word.place < 0) return this.words.has(word.lower);
    const bits = known[word.place * ROW + this.row] ?? 0;
    return ((bits === 0 ? lookUp(word, this.row) : bits) & this.bit) !== 0;
  }

  /** Whether a word in lower case stands on it. */
  has(word: string): boolean {
    return this.words.has(word);
  }

  /** Its words. */
  [Symbol.iterator](): Iterator<string> {
    return this.words.values();
  }
}

function lookUp({ lower, place }: Word, row: number): number {
  bitsOfWords ??= bitsOfAll();
  const bits = (bitsOfWords.get(lower)?.[row] ?? 0) | LOOKED_UP;
  known[place * ROW + row] = bits;
  return bits;
}

function bitsOfAll(): Map<string, number[]> {
  const all = new Map<string, number[]>();
  for (const list of lists) {
    for (const word of list) {
      const bits = all.get(word) ?? new Array<number>(ROW).fill(0);
      bits[list.row] = (bits[list.row] ?? 0) | list.bit;
      all.set(word, bits);
    }
  }
  return all;
}
