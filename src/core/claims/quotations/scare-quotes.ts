import { tokenAt, type Token } from '../../text/tokens';
import type { Quoted } from './quote-marks';
import { WordList } from '../../text/word-list';
import { SPEECH_NOUNS, TERM_MARKERS, WORKS } from './speech.data';

/** What tells a quotation of someone's words from a term or a title in marks. */
export interface ScareSignals {
  readonly tokens: readonly Token[];
  readonly quoted: Quoted;
  /** Whether someone is found to say the words, and right beside them. */
  readonly attributed: boolean;
  /** Whether any person or body that could have said them stands in the sentence. */
  readonly hasSpeaker: boolean;
}

/** Whether the marks most likely set off a doubted word, a term or a title of a work. */
export function isScareQuote({ tokens, quoted, attributed, hasSpeaker }: ScareSignals): boolean {
  const words = countWords(tokens, quoted);
  if (isTitleOfWork(tokens, quoted, words)) return true;
  if (words >= 4) return false;
  if (followsTermMarker(tokens, quoted.open)) return true;
  if (words === 1) return !attributed;
  if (words === 2) return !attributed && !hasSpeaker;
  return false;
}

function countWords(tokens: readonly Token[], { open, close }: Quoted): number {
  let words = 0;
  for (let i = open + 1; i < close; i++) if (tokens[i]?.kind !== 'symbol') words++;
  return words;
}

function followsTermMarker(tokens: readonly Token[], open: number): boolean {
  const before = tokenAt(tokens, open - 1);
  if (before?.lower === 'called' && tokenAt(tokens, open - 2)?.text === '-') return true;
  return before !== undefined && TERM_MARKERS.holds(before) && !SPEECH_NOUNS.holds(before);
}

const SMALL = WordList.of(
  'a an the of in on at to for from by with and or but nor as vs into over',
);

/** Three or more words in title case, or any words behind "the book", "a report entitled". */
function isTitleOfWork(tokens: readonly Token[], quoted: Quoted, words: number): boolean {
  let big = 0;
  for (let i = quoted.open + 1; i < quoted.close; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || SMALL.holds(token)) continue;
    if (token.text === token.lower) return false;
    big++;
  }
  if (big < 2) return false;
  const before =
    tokenAt(tokens, quoted.open - 1)?.text === ','
      ? tokenAt(tokens, quoted.open - 2)
      : tokenAt(tokens, quoted.open - 1);
  return big > 2 || words > 2 || WORKS.holds(before);
}
