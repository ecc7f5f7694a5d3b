import { STOP_WORDS } from '../text/stop-words.data';
import { comparison, type Comparison } from './comparison';
import type { QuotedText } from './quoted-text';

const LEAST = 2;
const MOST = 3;

/**
 * "Blue door" of a source's "blue gate": two or three quoted words of which all but one are the source's, in
 * their order. So few are also quoted by chance, so that whoever compares them must know that the row is meant.
 * Null where more differs.
 */
export function compareShort(said: QuotedText, sourced: QuotedText): Comparison | null {
  const { length } = sourced.words;
  if (length < LEAST || length > MOST || said.words.length !== length) return null;
  const differing = said.words.flatMap((word, i) =>
    word.key === sourced.words[i]?.key ? [] : [i],
  );
  const [at, ...more] = differing;
  if (at === undefined || more.length > 0) return null;
  const shared = said.words.filter((_, i) => i !== at);
  if (!shared.some(({ key }) => !STOP_WORDS.has(key))) return null;
  const args = { wrong: said.words[at]?.printed ?? '', right: sourced.words[at]?.printed ?? '' };
  return comparison('denies', 'word-of-few-changed', SLIGHT, args);
}

/** Below every other likeness. */
const SLIGHT = 0.4;

/** So many words of a longer source a short quotation of one changed word has. */
const LEAST_OF_LONGER = 4;
const MOST_OF_LONGER = 6;

/**
 * "A road of lanterns" of a source's "it became a road of lamps": a few words that stand in a row in the source but for
 * one of them, which is no small one. As above, whoever compares them must know that the row is meant.
 */
export function compareFewOfLonger(said: QuotedText, sourced: QuotedText): Comparison | null {
  const { words } = said;
  if (words.length < LEAST_OF_LONGER || words.length > MOST_OF_LONGER) return null;
  if (said.pieces.length > words.length) return null;
  for (let from = 0; from + words.length <= sourced.words.length; from++) {
    const place = sourced.words.slice(from, from + words.length);
    const [at, ...more] = words.flatMap((word, i) => (word.key === place[i]?.key ? [] : [i]));
    if (at === undefined || more.length > 0) continue;
    const [wrong, right] = [words[at], place[at]];
    if (!wrong || !right || STOP_WORDS.has(wrong.key) || STOP_WORDS.has(right.key)) continue;
    if (!words.some(({ key }, i) => i !== at && !STOP_WORDS.has(key))) continue;
    const args = { wrong: wrong.printed, right: right.printed };
    return comparison('denies', 'word-of-phrase-changed', SLIGHT, args);
  }
  return null;
}
