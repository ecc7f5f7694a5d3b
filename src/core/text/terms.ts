import type { Span } from './span';
import { STOP_WORDS, TELLING_STOP_WORDS } from './stop-words.data';
import { tokenAt, type Token } from './tokens';
import { factOf, markWhere } from './words';

export { stem } from './stem';

/** A word that carries meaning, reduced to what is compared. Spans are those of the block's text. */
export interface Term extends Span {
  /** Stem of the folded word, or a number as written, or a joined compound such as "meridian-b". */
  readonly stem: string;
  /** Whether it is written as a name is: capital first, not merely at the start of a sentence. */
  readonly proper: boolean;
  /** Whether its first letter is a capital, for whatever reason. */
  readonly capital: boolean;
}

/**
 * The meaningful words of tokens, in order. A letter or number tied by a hyphen to a word
 * ("Meridian-B", "G-7") makes a joined term beside its word, because it tells siblings apart.
 */
export function readTerms(tokens: readonly Token[]): Term[] {
  const terms: Term[] = [];
  visitTerms(tokens, (stem, { start }, { end }, proper, capital) => {
    terms.push({ stem, start, end, proper, capital });
  });
  return terms;
}

/** What is told of a term: its stem, its first and last token, and how it is written (see `Term`). */
export type TermVisitor = (
  stem: string,
  first: Token,
  last: Token,
  proper: boolean,
  capital: boolean,
) => void;

/** Shows the terms of `readTerms` one by one: all, or those of the tokens from one place up to another. */
export function visitTerms(
  tokens: readonly Token[],
  visit: TermVisitor,
  from = 0,
  to = tokens.length,
): void {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || (token.marks & MAY_BE_TERM) === 0) continue;
    const looks = looksOf(token.word);
    const special = mayBeSpecial(looks, token.spaceBefore) ? specialTerm(tokens, i) : null;
    if (special) {
      visit(special.stem, special.first, special.last, true, true);
      continue;
    }
    if ((looks & TELLING) === 0) continue;
    if ((looks & WORD) === 0 && token.text.length < 4 && !isLabel(tokens, i)) continue;
    const stem = (looks & WORD) !== 0 ? token.word.stem : numberStem(token.text);
    const capital = (looks & CAPITALS) !== 0;
    visit(stem, token, token, capital && isProper(tokens, i), capital);
  }
}

/** The stems of the terms that are written as names are; each as often as it stands there. */
export function visitProperStems(tokens: readonly Token[], visit: (stem: string) => void): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || (token.marks & MAY_BE_PROPER) === 0) continue;
    const looks = looksOf(token.word);
    if (!mayBeProper(looks, token.spaceBefore)) continue;
    const special = specialTerm(tokens, i);
    if (special) visit(special.stem);
    else if ((looks & WORD) !== 0 && (looks & TELLING) !== 0 && isProper(tokens, i)) {
      visit(token.word.stem);
    }
  }
}

/** A short word or number with a capital, or tied to what stands before it. */
function mayBeSpecial(looks: number, spaceBefore: boolean): boolean {
  return (looks & SHORT) !== 0 && (!spaceBefore || (looks & CAPITALS) !== 0);
}

/** A word with a capital, or the number of a joined term. */
function mayBeProper(looks: number, spaceBefore: boolean): boolean {
  if ((looks & WORD) !== 0) return (looks & CAPITALS) !== 0;
  return !spaceBefore && (looks & SHORT) !== 0;
}

/** How a word or a number looks, in bits; 0 for a symbol and for most small words, of which nothing is made. */
const looksOf = factOf(({ kind, lower, text }) => {
  if (kind === 'symbol') return 0;
  const isSmall = STOP_WORDS.has(lower) && !TELLING_STOP_WORDS.has(lower);
  const isEmpty = kind === 'word' && (isSmall || lower.length < 2);
  const isShort = text.length <= LONGEST_TAG;
  const capitals = kind === 'word' ? capitalsIn(text) : 0;
  if (isEmpty && !isShort && capitals === 0) return 0;
  return (kind === 'word' ? WORD : 0) | (isShort ? SHORT : 0) | (isEmpty ? 0 : TELLING) | capitals;
});

/** So short that it may be a term of its own kind, or end one. */
const SHORT = 1;
/** Neither a small word nor a single letter. */
const TELLING = 2;
const WORD = 4;
const FIRST_CAPITAL = 8;
const ALL_CAPITALS = 16;
const CAPITALS = FIRST_CAPITAL | ALL_CAPITALS;

const MAY_BE_TERM = markWhere((word) => looksOf(word) !== 0);

/** Most words of a text are none that could be written as a name. */
const MAY_BE_PROPER = markWhere((word) => mayBeProper(looksOf(word), false));

function capitalsIn(text: string): number {
  if (!/^\p{Lu}/u.test(text)) return 0;
  return /^\p{Lu}{2,}$/u.test(text) ? ALL_CAPITALS : FIRST_CAPITAL;
}

/** UTF-16 units of the longest tag of a joined term, and of the longest name of two letters. */
const LONGEST_TAG = 2;

const LETTERS: Readonly<Record<string, string>> = { US: 'usa', UK: 'uk', EU: 'eu', UN: 'un' };

/** A term that is no word as it stands, with its tokens. */
interface SpecialTerm {
  readonly stem: string;
  readonly first: Token;
  readonly last: Token;
}

function specialTerm(tokens: readonly Token[], i: number): SpecialTerm | null {
  return dottedName(tokens, i) ?? joinedTag(tokens, i);
}

/** "US", "U.S.", "U.K.": names of two letters, which would else be a pronoun or nothing. */
function dottedName(tokens: readonly Token[], i: number): SpecialTerm | null {
  const first = tokens[i];
  if (!first || first.text.length > LONGEST_TAG || (looksOf(first.word) & CAPITALS) === 0)
    return null;
  const plain = LETTERS[first.text];
  if (plain) return { stem: plain, first, last: first };
  const last = tokens[i + 2];
  if (tokens[i + 1]?.text !== '.' || !last || last.spaceBefore) return null;
  const name = LETTERS[first.text + last.text];
  return name ? { stem: name, first, last } : null;
}

/** "Round 2", "phase 3": a small number behind a word and before none is a label, as an ordinal is. */
function isLabel(tokens: readonly Token[], i: number): boolean {
  const before = tokenAt(tokens, i - 1);
  const next = tokens[i + 1];
  if (before?.kind !== 'word' || (tokens[i]?.text.length ?? 0) > 2) return false;
  return (
    !next ||
    (next.kind === 'symbol' && /^[,;:.)\]—–|]$/.test(next.text) && tokens[i + 2]?.kind !== 'digits')
  );
}

function numberStem(digits: string): string {
  return digits.length < 4 ? `#${String(Number(digits))}` : digits;
}

const HYPHENS = new Set('-‐‑–');

/** "Meridian-B" at its "B": a tag of one letter or up to two digits behind a hyphen. */
function joinedTag(tokens: readonly Token[], i: number): SpecialTerm | null {
  const last = tokens[i];
  const hyphen = tokenAt(tokens, i - 1);
  if (!last || last.spaceBefore || !hyphen || hyphen.spaceBefore || !HYPHENS.has(hyphen.text))
    return null;
  const first = tokenAt(tokens, i - 2);
  if (first?.kind !== 'word') return null;
  const isTag =
    last.kind === 'word' ? /^\p{Lu}$/u.test(last.text) : last.text.length <= LONGEST_TAG;
  return isTag ? { stem: `${first.word.stem}-${last.lower}`, first, last } : null;
}

/** Marks behind which any word may have a capital; so it may behind a picture. */
const OPENERS = new Set('.!?:;"“”‘«(•|');

const opensOf = factOf(({ text }) => Number(OPENERS.has(text) || /^\p{So}/u.test(text)));

function opens({ word }: Token): boolean {
  return opensOf(word) === 1;
}

function isProper(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const capitals = token ? looksOf(token.word) & CAPITALS : 0;
  if (capitals !== FIRST_CAPITAL) return capitals === ALL_CAPITALS;
  const before = tokenAt(tokens, i - 1);
  return (before && !opens(before)) || isPossessive(tokens, i);
}

function isPossessive(tokens: readonly Token[], i: number): boolean {
  const mark = tokens[i + 1];
  const s = tokens[i + 2];
  return (
    !!mark &&
    !mark.spaceBefore &&
    (mark.text === "'" || mark.text === '’') &&
    s?.lower === 's' &&
    !s.spaceBefore
  );
}
