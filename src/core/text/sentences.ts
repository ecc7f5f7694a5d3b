import type { Span } from './span';
import type { Token } from './tokens';
import { factOf, markWhere } from './words';

/** Abbreviations whose point ends no sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st no vs jan feb mar apr jun jul aug sep sept oct nov dec p pp art sec fig ca approx max min incl est gen col lt rev hon sen rep gov e g i cf al dept dep asst assoc dir u k s'.split(
    ' ',
  ),
);

/** Abbreviations that belong to a name, and are written as it is ("Tern Is."). */
const OF_NAMES = new Set(['Is', 'Mt', 'Ft', 'Pt', 'Rd', 'Ave']);

const ENDERS = new Set(['.', '!', '?', '…']);
const CLOSERS = new Set(['"', '”', '’', "'", '»', ')', ']', '」']);

const NO_MARK = 0;
const ENDER = 1;
const CLOSER = 2;

const markOf = factOf(({ text }) =>
  ENDERS.has(text) ? ENDER : CLOSERS.has(text) ? CLOSER : NO_MARK,
);

/** Most tokens end no sentence, unless a line ends behind them. */
const MAY_END = markWhere((word) => markOf(word) !== NO_MARK);

/**
 * The spans of the sentences of a block's plain text, in order, without gaps: each ends after its
 * closing mark and the white space behind it. A hard line break ends a sentence too.
 */
export function splitSentences(text: string, tokens: readonly Token[]): Span[] {
  const sentences: Span[] = [];
  const hasBreaks = text.includes('\n');
  let start = 0;
  for (let i = 0; i < tokens.length; i++) {
    const next = tokens[i + 1];
    if (!next) break;
    if (!hasBreaks && ((tokens[i]?.marks ?? 0) & MAY_END) === 0) continue;
    if (endsSentence(text, tokens, i)) {
      sentences.push({ start, end: next.start });
      start = next.start;
    }
  }
  if (start < text.length || sentences.length === 0) sentences.push({ start, end: text.length });
  return sentences;
}

function endsSentence(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next || !next.spaceBefore) return false;
  if (hasLineBreak(text, token.end, next.start)) return true;
  if (markOf(token.word) === NO_MARK) return false;
  let at = i;
  let ender: Token | undefined = token;
  while (at > 0 && ender && markOf(ender.word) === CLOSER) ender = tokens[--at];
  if (!ender || markOf(ender.word) !== ENDER) return false;
  const before = tokens[at - 1];
  if (ender.text === '.' && before?.kind === 'word' && at === i && isAbbreviation(before, next)) {
    return false;
  }
  return startsSentence(next);
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) return true;
  return false;
}

function isAbbreviation(word: Token, next: Token): boolean {
  if (word.text.length === 1 && word.text !== 'I') return true;
  if (OF_NAMES.has(word.text)) return true;
  if (!ABBREVIATIONS.has(word.lower)) return false;
  return word.lower !== 'no' || next.kind === 'digits';
}

/** A sentence starts with anything but a lower-case letter or a closing mark. */
function startsSentence(token: Token): boolean {
  if (token.kind !== 'word')
    return token.kind === 'digits' || /[\p{Ps}\p{Pi}"'\p{S}]/u.test(token.text);
  const first = token.text.charAt(0);
  return first !== first.toLowerCase() || first === first.toUpperCase();
}
