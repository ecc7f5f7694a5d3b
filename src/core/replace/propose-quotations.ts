import type { QuotationValue } from '../claims/claim';
import { quotedWords } from '../compare/quotation-words';
import { alignWords, type Alignment } from '../compare/word-alignment';
import type { Span } from '../text/span';
import type { PlainEdit } from './plain-edit';
import type { Contradiction } from './propose-edits';

/** A word of a quotation with its place in the quoted text. */
interface PlacedWord extends Span {
  readonly key: string;
}

const WORD = /\[[^\][]{0,80}\]|%|[\p{L}\p{M}\p{Nd}]+(?:['’ʼ`´][\p{L}\p{M}]+)*/gu;

/** How many more words a source may have at either end for them to be taken along. */
const LAST_WORDS = 3;

/**
 * The sourced words in place of those that differ, inside the marks: the house's apostrophes, the
 * case of the first letter and the last punctuation stay as they are.
 */
export function proposeQuotations(
  contradiction: Contradiction<QuotationValue>,
): readonly PlainEdit[] {
  const { checked, passage } = contradiction;
  const sourced = checked.expected;
  if (sourced === null) return [];
  const text = checked.text;
  const said = placedWords(text);
  const words = placedWords(sourced);
  const dropsNegation = checked.reason.code === 'elision-drops-negation';
  const whole = { text, said, sourced, words };
  const changes = [true, false].map((toEnd) => changedStretch(whole, toEnd, dropsNegation));
  const edits = [...changes, wholeSource(whole)].flatMap((change) => change ?? []);
  return edits.map((edit) => ({
    start: passage.claim.start + edit.start,
    end: passage.claim.start + edit.end,
    text: inHouseStyle(edit, text, contradiction.markdown),
  }));
}

interface Quotations {
  readonly text: string;
  readonly said: readonly PlacedWord[];
  readonly sourced: string;
  readonly words: readonly PlacedWord[];
}

function placedWords(text: string): PlacedWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    key: word.startsWith('[')
      ? word
      : quotedWords(word)
          .map(({ key }) => key)
          .join(' '),
  }));
}

/** A stretch of the claim's words by index, and the source's words that belong there; ends excluded. */
interface Difference {
  readonly said: readonly [number, number];
  readonly words: readonly [number, number];
}

/**
 * One edit from the first to the last difference. `toEnd`: where the source has a few more words at
 * an end that differs, they are taken too.
 */
function changedStretch(
  whole: Quotations,
  toEnd: boolean,
  dropsNegation: boolean,
): PlainEdit | null {
  const { text, said, sourced, words } = whole;
  const alignment = alignWords(
    said.map(({ key }) => key),
    words.map(({ key }) => key),
  );
  if (!alignment) return null;
  const differences = differencesOf(whole, alignment, toEnd, dropsNegation);
  const [first] = differences;
  const last = differences[differences.length - 1];
  if (!first || !last) return null;
  const start = said[first.said[0]]?.start ?? 0;
  const end = said[last.said[1] - 1]?.end ?? text.length;
  let written = '';
  let reached = start;
  for (const difference of differences) {
    const from = said[difference.said[0]]?.start ?? 0;
    written += text.slice(reached, from) + stretch(sourced, words, difference.words);
    reached = said[difference.said[1] - 1]?.end ?? from;
  }
  return { start, end, text: written };
}

function differencesOf(
  { text, said, words }: Quotations,
  alignment: Alignment,
  toEnd: boolean,
  dropsNegation: boolean,
): Difference[] {
  const found: Difference[] = [];
  let claimed = -1;
  let taken = -1;
  const close = (at: number, other: number): void => {
    const gap = other - taken - 1;
    const between = text.slice(said[claimed]?.end ?? 0, said[at]?.start ?? text.length);
    const isHonest = /…|\.\.\.|\[/u.test(between) && !dropsNegation;
    if ((at - claimed > 1 || gap > 0) && !isHonest) {
      found.push({ said: [claimed + 1, at], words: [taken + 1, other] });
    }
  };
  alignment.pairs.forEach((other, at) => {
    if (other < 0) return;
    if (claimed < 0) found.push(...opening(at, other, toEnd));
    else close(at, other);
    claimed = at;
    taken = other;
  });
  found.push(...ending(said.length, claimed, words.length, taken, toEnd));
  return found.map((difference) => withNeighbour(difference, said.length));
}

function opening(at: number, other: number, toEnd: boolean): Difference[] {
  if (at === 0) return [];
  const from = toEnd && other <= at + LAST_WORDS ? 0 : Math.max(0, other - at);
  return [{ said: [0, at], words: [from, other] }];
}

function ending(
  length: number,
  claimed: number,
  sourcedLength: number,
  taken: number,
  toEnd: boolean,
): Difference[] {
  const left = length - claimed - 1;
  if (left === 0) return [];
  const rest = sourcedLength - taken - 1;
  const count = toEnd && rest <= left + LAST_WORDS ? rest : Math.min(rest, left);
  return [{ said: [claimed + 1, length], words: [taken + 1, taken + 1 + count] }];
}

/** Words that are only added, or only taken away, go with the matching word before or behind them. */
function withNeighbour({ said, words }: Difference, length: number): Difference {
  if (said[1] > said[0] && words[1] > words[0]) return { said, words };
  if (said[0] > 0) return { said: [said[0] - 1, said[1]], words: [words[0] - 1, words[1]] };
  return said[1] < length
    ? { said: [said[0], said[1] + 1], words: [words[0], words[1] + 1] }
    : { said, words };
}

function stretch(
  text: string,
  words: readonly PlacedWord[],
  [from, to]: readonly [number, number],
): string {
  return text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
}

/** All the sourced words, where the claim has about as many in another order. */
function wholeSource({ said, sourced, words }: Quotations): PlainEdit | null {
  const [first] = said;
  const last = said[said.length - 1];
  if (!first || !last || Math.abs(said.length - words.length) > LAST_WORDS) return null;
  return {
    start: first.start,
    end: last.end,
    text: stretch(sourced, words, [0, words.length]),
  };
}

/** The brief's apostrophes, and at the start of the quotation the case that it had. */
function inHouseStyle(edit: PlainEdit, text: string, markdown: string): string {
  const curly = markdown.split('’').length > markdown.split("'").length;
  const mark = text.includes('’') || (curly && !text.includes("'")) ? '’' : "'";
  const words = edit.text.replace(/['’](?=\p{L})/gu, mark);
  const old = text.charAt(edit.start);
  if (/[\p{L}\p{N}]/u.test(text.slice(0, edit.start))) return words;
  const isLower = old !== old.toUpperCase();
  // "US" and "I" stay as they are.
  const isFixed = /^(?:\p{Lu}\p{Lu}|I\b)/u.test(words);
  const first = isLower && !isFixed ? words.charAt(0).toLowerCase() : upperLike(old, words);
  return first + words.slice(1);
}

function upperLike(old: string, words: string): string {
  return old !== old.toLowerCase() ? words.charAt(0).toUpperCase() : words.charAt(0);
}
