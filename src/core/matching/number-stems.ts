import { SMALL_NUMBERS } from '../claims/numbers/number-words.data';
import { stem } from '../text/terms';

const WORDS: ReadonlySet<string> = new Set([...SMALL_NUMBERS.keys()].map(stem));

/** Whether a stem is a number, in figures or in words: of a value it says nothing about whose it is. */
export function isNumberStem(stem: string): boolean {
  return /\d/.test(stem) || WORDS.has(stem);
}
