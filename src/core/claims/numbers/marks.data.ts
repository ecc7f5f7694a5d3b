import { WordList } from '../../text/word-list';

/** Everything that is printed for a hyphen, a dash or a minus. */
export const DASHES = new WordList('-‐‑‒–—―−﹣－');

/** Marks that stand for a minus before a figure; the long dash never does. */
export const MINUSES = new WordList('-‐‑–−﹣－');

export const APOSTROPHES = new WordList("'’‘ʼ′＇");

/** Vulgar fractions of Unicode, with numerator and denominator. */
export const VULGAR_FRACTIONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
  ['⅖', [2, 5]],
  ['⅗', [3, 5]],
  ['⅘', [4, 5]],
  ['⅙', [1, 6]],
  ['⅚', [5, 6]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
  ['⅑', [1, 9]],
  ['⅒', [1, 10]],
]);

/** Names of months as they stand before or after a day, capitalised so that the verbs stay out. */
export const MONTHS: ReadonlySet<string> = new Set(
  (
    'January February March April May June July August September October November December ' +
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'
  ).split(' '),
);
