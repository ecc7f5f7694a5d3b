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
