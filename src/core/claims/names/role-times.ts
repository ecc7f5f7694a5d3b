import { tokenAt, type Token } from '../../text/tokens';
import { WordList } from '../../text/word-list';
import { isTokenOf, WordClass } from './word-classes';

/** Single words that tell when or how an office is held. */
export const MODIFIERS = WordList.of(
  'then now currently also still acting newly until incoming outgoing',
);

/** Phrases that tell when an office was held, with whether that was once. */
const TIMES: readonly (readonly [words: readonly string[], isPast: boolean])[] = [
  [['in', 'those', 'days'], true],
  [['at', 'the', 'time'], true],
  [['at', 'that', 'time'], true],
  [['by', 'then'], true],
  [['back', 'then'], true],
  [['until', 'recently'], true],
  [['these', 'days'], false],
  [['at', 'present'], false],
  [['by', 'now'], false],
  [['for', 'now'], false],
  [['today'], false],
  [['nowadays'], false],
  [['then'], true],
  [['before', 'that'], true],
  [['before', 'all', 'this'], true],
  [['in', 'a', 'former', 'life'], true],
];

/** ", in those days Minister of Trade", ", since May the director": past when, and whether it was once. */
export function readTime(
  tokens: readonly Token[],
  from: number,
): { readonly next: number; readonly isPast: boolean } | null {
  if (tokens[from]?.lower === 'since') {
    const next = tokens[from + 2]?.kind === 'digits' ? from + 3 : from + 2;
    return isCalendar(tokens[from + 1]) ? { next, isPast: false } : null;
  }
  for (const [words, isPast] of TIMES) {
    if (words.every((word, i) => tokens[from + i]?.lower === word)) {
      return { next: from + words.length, isPast };
    }
  }
  return null;
}

/** "The minister, for now X", "the minister (currently X)": where when begins, and whether it was once. */
export function readTimeBefore(
  tokens: readonly Token[],
  at: number,
): { readonly from: number; readonly isPast: boolean } | null {
  if (ADVERBS.holds(tokenAt(tokens, at - 1))) return { from: at - 1, isPast: false };
  for (const [words, isPast] of TIMES) {
    const from = at - words.length;
    if (from >= 0 && words.every((word, i) => tokens[from + i]?.lower === word)) {
      return { from, isPast };
    }
  }
  return null;
}

const ADVERBS = WordList.of('now currently still presently');

function isCalendar(token: Token | undefined): boolean {
  return token?.kind === 'digits' || (!!token && isTokenOf(token, WordClass.calendar));
}
