import { isOf, WordClass } from '../claims/names/word-classes';
import { stem } from '../text/terms';
import { STOP_WORDS } from '../text/stop-words.data';

/** Short forms and the stems of the words that they stand for; keys in lower case. */
export type Abbreviations = ReadonlyMap<string, readonly string[]>;

const IN_BRACKETS = / \((\p{Lu}[\p{L}\d]{1,7})\)/gu;
const OF_WORD = /[\p{L}\p{M}'’-]/u;
/** Most words before a short form in brackets that it may stand for. */
const MOST_WORDS = 8;
const WITH_EQUALS =
  /(?:^|[\s(])([\p{Lu}\d][\p{L}\d/]{0,6}|[\p{L}]\/[\p{L}]|\p{Ll}{2,5}|\p{L}{1,4}['’]\p{L}{1,5}) ?= ?(?:the )?([\p{L}][\p{L} '’/-]{2,60})/uy;

/** "M1 / M2 = first / second measles dose": two short forms that share the end of the long one. */
const PAIRED =
  /(?:^|[\s(])([\p{Lu}\d]{1,6}) ?\/ ?([\p{Lu}\d]{1,6}) ?= ?([\p{L}' -]{2,40}?) ?\/ ?([\p{L}' -]{2,60})/gu;

/**
 * Reads what a text itself says of its short forms: "Waiting List (WL)" and "WL = waiting list".
 * In brackets, only the words whose first letters spell the short form count.
 */
export function readAbbreviations(texts: Iterable<string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const text of texts) {
    if (text.includes('(')) {
      for (const { 1: short = '', index } of text.matchAll(IN_BRACKETS)) {
        const long = spelledBy(wordsBefore(text, index), short);
        if (long.length > 0) found.set(short.toLowerCase(), long);
      }
    }
    if (text.includes('=')) {
      for (const [, one = '', two = '', first = '', second = ''] of text.matchAll(PAIRED)) {
        const common = contentStems(second.split(/[\s/]+/));
        found.set(one.toLowerCase(), [...contentStems(first.split(/\s+/)), ...common.slice(1)]);
        found.set(two.toLowerCase(), common);
      }
      for (const [, short = '', words = ''] of matchesWithEquals(text)) {
        if (found.has(short.toLowerCase()) || isPlainWord(short)) continue;
        found.set(short.toLowerCase(), contentStems(words.split(/[\s/]+/)));
      }
    }
  }
  return found;
}

/**
 * The places of a text where `WITH_EQUALS` matches. It is tried only where a short form may begin before a
 * sign of equality: at every space of the text it takes a hundredth of a whole check.
 */
function* matchesWithEquals(text: string): Iterable<RegExpExecArray> {
  let from = 0;
  for (let at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
    WITH_EQUALS.lastIndex = startBefore(text, at);
    if (WITH_EQUALS.lastIndex < from) continue;
    const found = WITH_EQUALS.exec(text);
    if (!found) continue;
    from = WITH_EQUALS.lastIndex;
    yield found;
  }
}

/** UTF-16 units of the longest short form before a sign of equality, with the spaces around it. */
const LONGEST_SHORT = 22;

/** The last space or bracket before an offset, but for a space right before it; 0 at the text's start. */
function startBefore(text: string, end: number): number {
  const least = Math.max(0, end - LONGEST_SHORT);
  let at = text.charAt(end - 1) === ' ' ? end - 2 : end - 1;
  while (at > least && !/[\s(]/.test(text.charAt(at))) at--;
  return Math.max(least, at);
}

function isPlainWord(short: string): boolean {
  return /^\p{Ll}+$/u.test(short) && isOf(short, WordClass.common);
}

/** The words that end at an offset, each parted from the next by one space, in order. */
function wordsBefore(text: string, end: number): string[] {
  const words: string[] = [];
  let to = end;
  while (words.length < MOST_WORDS) {
    const from = wordStart(text, to);
    if (from === to) break;
    words.unshift(text.slice(from, to));
    if (text.charAt(from - 1) !== ' ') break;
    to = from - 1;
  }
  return words;
}

/** Where the word begins that ends at an offset; the offset itself where none does. */
function wordStart(text: string, end: number): number {
  let at = end;
  while (at > 0) {
    const unit = text.charCodeAt(at - 1);
    const isLow = unit >= 0xdc00 && unit <= 0xdfff && at > 1;
    const before = isLow ? at - 2 : at - 1;
    if (!OF_WORD.test(text.slice(before, at))) break;
    at = before;
  }
  return at;
}

/** The stems of the last words whose initials spell the short form, small words skipped. */
function spelledBy(words: readonly string[], short: string): string[] {
  const letters = short.toLowerCase();
  for (let from = words.length - 1; from >= 0; from--) {
    const tail = words.slice(from);
    const initials = initialsOf(tail);
    if (initials.length > letters.length) return [];
    if (initials === letters) return contentStems(tail);
  }
  return [];
}

/** First letters of the words, hyphened parts counted, small words left out. */
export function initialsOf(words: readonly string[]): string {
  return words
    .flatMap((word) => word.split('-'))
    .filter((word) => word !== '' && !STOP_WORDS.has(word.toLowerCase()))
    .map((word) => word.charAt(0).toLowerCase())
    .join('');
}

function contentStems(words: readonly string[]): string[] {
  return words
    .map((word) => word.toLowerCase().replace(/[^\p{L}\p{M}\d]/gu, ''))
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word))
    .map(stem);
}

const LONGEST_PHRASE = 5;
const MOST_SUBJECTS = 5_000;

/**
 * Short forms that nobody defines but subjects spell: the first letters of two to five neighbouring
 * words ("Ministry of Justice": moj, mj; "polling stations": ps). A spelling that stands for two
 * different phrases is left out. Of very long tables only the first subjects are read.
 */
export function readInitials(subjects: readonly string[]): Abbreviations {
  const found = new Map<string, readonly string[] | null>();
  for (const subject of subjects.slice(0, MOST_SUBJECTS)) {
    const words = subject.split(/[^\p{L}\p{M}'’]+/u).filter(Boolean);
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 2; to <= Math.min(words.length, from + LONGEST_PHRASE); to++) {
        note(found, words.slice(from, to));
      }
    }
  }
  return new Map([...found].flatMap(([key, stems]) => (stems ? [[key, stems] as const] : [])));
}

function note(found: Map<string, readonly string[] | null>, words: readonly string[]): void {
  const last = words[words.length - 1] ?? '';
  if (STOP_WORDS.has((words[0] ?? '').toLowerCase()) || STOP_WORDS.has(last.toLowerCase())) return;
  const stems = contentStems(words);
  const all = words.map((word) => word.charAt(0).toLowerCase()).join('');
  for (const key of new Set([all, initialsOf(words)])) {
    if (key.length < 2) continue;
    const known = found.get(key);
    if (known === undefined) found.set(key, stems);
    else if (known !== null && known.join(' ') !== stems.join(' ')) found.set(key, null);
  }
}
