import type { Token } from '../../text/tokens';
import type { Ranged } from './read-range';
import { MULTIPLE_WORDS } from './number-words.data';
import { WordList } from '../../text/word-list';

/** A ratio to something else, or a count of occasions. */
export interface Multiple {
  readonly value: number;
  readonly next: number;
  /** False for a count of occasions ("met twice", "51 times"). */
  readonly isRatio: boolean;
}

/** Words after "times" and "twice" that compare with something else. */
const COMPARING = WordList.of(
  'as the more higher larger bigger greater faster longer stronger lower smaller less fewer over ' +
    'its their his her our that what those this these heavier wider cheaper dearer above',
);

const MULTIPLES = new WordList(MULTIPLE_WORDS.keys());

/** Reads "twice", "thrice", "sixfold" at `tokens[at]`. */
export function multipleWordAt(tokens: readonly Token[], at: number): Multiple | null {
  if (!MULTIPLES.holds(tokens[at])) return null;
  const word = tokens[at]?.lower ?? '';
  const value = MULTIPLE_WORDS.get(word);
  if (value === undefined) return null;
  const isRatio = word.endsWith('fold') || COMPARING.holds(tokens[at + 1]);
  return { value, next: at + 1, isRatio };
}

/** Reads what makes a ratio of a number: "-fold", "fold", "x", "×", "times as many", "times". */
export function multipleAfter(tokens: readonly Token[], ranged: Ranged): Multiple | null {
  const value = ranged.high.amount.value;
  let at = ranged.next;
  const mark = tokens[at];
  if (mark === undefined) return null;
  if (mark.text === '-' || mark.text === '‑' || mark.text === '–') at += 1;
  const word = tokens[at]?.lower;
  if (word === 'fold') return { value, next: at + 1, isRatio: true };
  if (at > ranged.next) return null;
  const sign = word === 'x' || word === '×';
  if (sign && !mark.spaceBefore && tokens[at + 1]?.kind !== 'digits') {
    return { value, next: at + 1, isRatio: true };
  }
  if (word !== 'times') return null;
  const isRatio = !Number.isInteger(value) || COMPARING.holds(tokens[at + 1]);
  return { value, next: at + 1, isRatio };
}
