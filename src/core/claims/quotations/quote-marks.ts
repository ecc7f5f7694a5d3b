import type { Span } from '../../text/span';
import { tokenAt, type Token } from '../../text/tokens';
import { markWhere } from '../../text/words';
import { WordList } from '../../text/word-list';

/** Words between a pair of quotation marks. */
export interface Quoted {
  /** From the opening mark to the end of the closing one. */
  readonly outer: Span;
  /** The words between the marks, without white space at their edges. */
  readonly inner: Span;
  /** Indexes of the tokens that are the marks. */
  readonly open: number;
  readonly close: number;
  /** Whether single marks are used, which short terms often have. */
  readonly single: boolean;
}

/** Opening marks with the marks that may close them. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  '＂': '＂',
  '“': '”"“',
  '”': '”',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
  '《': '》',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
};

const SINGLES = new Set(["'", '‘', '‚', '‹']);
const APOSTROPHES = new WordList(["'", '’']);

const MARK = markWhere(({ kind, text }) => kind === 'symbol' && text in CLOSERS);

/** Whether any mark stands in a block that may open a quotation; an apostrophe is one, too. */
export function hasQuoteMark(tokens: readonly Token[]): boolean {
  for (let i = 0; i < tokens.length; i++) if (((tokens[i]?.marks ?? 0) & MARK) !== 0) return true;
  return false;
}

/** A quotation of more tokens than this is taken for a mark that was never closed. */
const LONGEST = 400;

/**
 * The outermost pairs of quotation marks of a block, in order; quotations within quotations are
 * left out. Apostrophes and unbalanced marks pair with nothing. Linear: for each kind of mark that
 * was found to be open, the search for its closing mark is not tried again before it.
 */
export function pairQuoteMarks(text: string, tokens: readonly Token[]): Quoted[] {
  const pairs: Quoted[] = [];
  let exhausted: Map<string, number> | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || (token.marks & MARK) === 0) continue;
    if ((exhausted?.get(token.text) ?? -1) >= i || !opens(text, tokens, i)) continue;
    const close = findClose(text, tokens, i);
    if (close.at === null) {
      exhausted ??= new Map();
      exhausted.set(token.text, close.searchedTo);
      continue;
    }
    const pair = makePair(text, tokens, i, close.at);
    if (pair) pairs.push(pair);
    i = close.at;
  }
  return pairs;
}

function isWordChar(char: string): boolean {
  return char !== '' && /[\p{L}\p{M}\p{Nd}]/u.test(char);
}

function opens(text: string, tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  const next = tokens[at + 1];
  if (!mark || !next) return false;
  if (!isSymmetric(mark.text)) return mark.text !== '»' || startsFresh(text, tokens, at);
  if (!startsFresh(text, tokens, at) || next.spaceBefore) return false;
  return !(APOSTROPHES.holds(mark) && isElided(tokens, at));
}

/** Marks that open and close alike, or that close more often than they open. */
function isSymmetric(mark: string): boolean {
  return mark === '"' || mark === '＂' || mark === "'" || mark === '”' || mark === '‘';
}

/** Whether no word, digit or closing mark touches the mark from the left. */
function startsFresh(text: string, tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  if (!mark || mark.spaceBefore || at === 0) return true;
  return !/[\p{L}\p{M}\p{Nd}.,!?%)\]]/u.test(text.charAt(mark.start - 1));
}

const ELIDED = WordList.of('tis twas til till em cause cos n bout round');

/** '23, 'tis, 'em: an apostrophe for letters left out. */
function isElided(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next) return true;
  if (next.kind === 'digits') return next.text.length === 2 && tokens[at + 2]?.text !== '%';
  return ELIDED.holds(next);
}

function findClose(
  text: string,
  tokens: readonly Token[],
  open: number,
): { at: number | null; searchedTo: number } {
  const mark = tokens[open]?.text ?? '';
  const wanted = CLOSERS[mark] ?? '';
  const single = SINGLES.has(mark);
  let spare: number | null = null;
  let depth = 0;
  const last = Math.min(tokens.length - 1, open + LONGEST);
  for (let i = open + 1; i <= last; i++) {
    const token = tokens[i];
    if (token?.kind !== 'symbol') continue;
    if (mark === '“' && token.text === '“' && opensInside(text, tokens, i)) depth++;
    else if (wanted.includes(token.text) && closes(text, tokens, i, single)) {
      if (depth > 0) depth--;
      else if (!single || !isPlural(tokens, i)) return { at: i, searchedTo: i };
      else if (spare === null) spare = i;
    } else if (single && spare !== null && token.text === mark && opens(text, tokens, i)) break;
    if (spare !== null && '.!?;:'.includes(token.text)) break;
  }
  return { at: spare, searchedTo: last };
}

function opensInside(text: string, tokens: readonly Token[], at: number): boolean {
  return startsFresh(text, tokens, at) && tokens[at + 1]?.spaceBefore === false;
}

/** Whether the mark hangs on what stands before it, and no letter follows. */
function closes(text: string, tokens: readonly Token[], at: number, single: boolean): boolean {
  const mark = tokens[at];
  if (!mark) return false;
  if (single && mark.spaceBefore) return false;
  if (mark.text === '"' && mark.spaceBefore && tokens[at + 1]?.spaceBefore === false) return false;
  return !(single || mark.text === '"') || !isWordChar(text.charAt(mark.end));
}

/** "ministers' view": a plural possessive, which may be no closing mark. */
function isPlural(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  const next = tokens[at + 1];
  if (!before?.lower.endsWith('s') || before.kind !== 'word') return false;
  return next?.kind === 'word' && next.spaceBefore && next.text === next.lower;
}

function makePair(
  text: string,
  tokens: readonly Token[],
  open: number,
  close: number,
): Quoted | null {
  const first = tokens[open + 1];
  const last = tokenAt(tokens, close - 1);
  const opening = tokens[open];
  const closing = tokens[close];
  if (!first || !last || !opening || !closing || close <= open + 1) return null;
  const inner = trimEnd(text, { start: first.start, end: last.end });
  if (inner.end - inner.start < 2) return null;
  const outer = { start: opening.start, end: closing.end };
  return { outer, inner, open, close, single: SINGLES.has(opening.text) };
}

/** Leaves out a comma, semicolon or full stop before the closing mark; "…", "?" and "!" stay. */
function trimEnd(text: string, span: Span): Span {
  let { end } = span;
  while (end > span.start && /[.,;:\s，。]/.test(text.charAt(end - 1))) {
    if (text.slice(Math.max(span.start, end - 3), end) === '...') break;
    end--;
  }
  return { start: span.start, end };
}
