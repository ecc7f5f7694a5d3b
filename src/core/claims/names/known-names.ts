import { edits } from '../../compare/name-spelling';
import { fold } from '../../text/fold';
import { isPinyinGivenName, isPinyinSyllable } from './east-asian-names.data';
import { isOf, WordClass } from './word-classes';

/** A person that the fact tables in force name. */
export interface KnownName {
  readonly full: string;
  /** Folded words in printed order. */
  readonly words: readonly string[];
  /** The folded family name. */
  readonly family: string;
}

/** The persons of the fact tables, laid out for looking up. Made by `compileKnownNames`. */
export interface KnownNames {
  /** By folded word: every name that starts with it, in printed or in turned order. */
  readonly byFirstWord: ReadonlyMap<string, readonly Sequence[]>;
  /** By the initials of the first and the last word, in printed and in turned order. */
  readonly byInitials: ReadonlyMap<string, readonly Sequence[]>;
  readonly byFamily: ReadonlyMap<string, readonly KnownName[]>;
  /** By folded word that is not the family name. */
  readonly byGivenName: ReadonlyMap<string, readonly KnownName[]>;
}

interface Sequence {
  readonly words: readonly string[];
  readonly name: KnownName;
}

/**
 * Lays out the names of persons of the fact tables for `readNames`. Takes names as the tables
 * write them ("Anna Vesterholm", "Karsten, Peter"); empty ones are left out.
 */
export function compileKnownNames(names: readonly string[]): KnownNames {
  const byFirstWord = new Map<string, Sequence[]>();
  const byInitials = new Map<string, Sequence[]>();
  const byFamily = new Map<string, KnownName[]>();
  const byGivenName = new Map<string, KnownName[]>();
  for (const full of new Set(names)) {
    const name = readKnownName(full);
    if (!name) continue;
    const turned = turn(name);
    for (const words of turned.length > 1 ? [name.words, turned] : [name.words]) {
      put(byFirstWord, words[0] ?? '', { words, name });
      put(byInitials, initials(words), { words, name });
    }
    put(byFamily, name.family, name);
    for (const word of name.words) if (word !== name.family) put(byGivenName, word, name);
  }
  return { byFirstWord, byInitials, byFamily, byGivenName };
}

/** No known names at all. */
export const NO_KNOWN_NAMES: KnownNames = compileKnownNames([]);

function put<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function initials(words: readonly string[]): string {
  return (words[0]?.charAt(0) ?? '') + (words[words.length - 1]?.charAt(0) ?? '');
}

function readKnownName(full: string): KnownName | null {
  const [family, given] = full.split(',').map((part) => splitWords(part));
  const words = withoutTitles(given?.length ? [...given, ...(family ?? [])] : (family ?? []));
  if (words.length === 0) return null;
  const last = given?.length ? family?.[family.length - 1] : undefined;
  return { full: full.trim(), words, family: last ?? familyOf(words) };
}

/** Less the "Dr" or "Colonel" that a table writes before a name of two words or more. */
function withoutTitles(words: readonly string[]): readonly string[] {
  const first = words.findIndex(
    (word, i) => i > words.length - 3 || !isOf(word, WordClass.address | WordClass.office),
  );
  return words.slice(Math.max(0, first));
}

function splitWords(text: string): string[] {
  return fold(text)
    .replace(/\./g, ' ')
    .replace(/[‐‑]/g, '-')
    .replace(/[’ʼ]/g, "'")
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** "li mingde" as "mingde li", and the other way round. */
function turn(name: KnownName): string[] {
  const rest = name.words.filter((word) => word !== name.family);
  return name.words[0] === name.family ? [...rest, name.family] : [name.family, ...rest];
}

/** The family name among the folded words of a name: the last one, save where it stands first. */
export function familyOf(words: readonly string[]): string {
  const first = words[0] ?? '';
  const last = words[words.length - 1] ?? '';
  return isFamilyFirst(first, last, words.length) ? first : last;
}

/** Whether two to three folded words are a name of China, Korea or Vietnam with the family name first. */
export function isFamilyFirst(first: string, last: string, count: number): boolean {
  if (count < 2 || count > 3 || !isOf(first, WordClass.familyFirst)) return false;
  if (isGivenEastAsian(last)) return true;
  return isPinyinSyllable(last) && !isOf(last, WordClass.common);
}

/** Whether a folded word is a given name of two syllables: "mingde", "min-jun", "jae-ho". */
export function isGivenEastAsian(word: string): boolean {
  if (word.includes('-')) return /^[a-z]{2,6}-[a-z]{2,6}$/.test(word);
  return isPinyinGivenName(word) && !isOf(word, WordClass.common | WordClass.locality);
}

/** The known name that starts at `at` of the folded words, and how many words it takes. */
export function matchKnownName(
  known: KnownNames,
  words: readonly string[],
  at: number,
): { name: KnownName; length: number } | null {
  const sequences = known.byFirstWord.get(words[at] ?? '');
  if (!sequences) return null;
  let best: { name: KnownName; length: number } | null = null;
  for (const { words: wanted, name } of sequences) {
    if (best && wanted.length <= best.length) continue;
    if (wanted.every((word, k) => words[at + k] === word)) best = { name, length: wanted.length };
  }
  return best;
}

/** Whether the folded words are a known name misspelt: at most two letters off in either word. */
export function isNearKnownName(known: KnownNames, words: readonly string[]): boolean {
  const first = words[0] ?? '';
  const last = words[words.length - 1] ?? '';
  if (words.length < 2) return false;
  return (known.byInitials.get(initials(words)) ?? []).some(({ words: wanted }) => {
    if (wanted.length !== words.length) return false;
    return isNear(first, wanted[0] ?? '') && isNear(last, wanted[wanted.length - 1] ?? '');
  });
}

function isNear(word: string, wanted: string): boolean {
  const limit = wanted.length > 5 ? 2 : 1;
  return edits(word, wanted, limit) <= limit;
}

/** Whether one of the folded words is a given or family name of a known person. */
export function sharesKnownWord(known: KnownNames, words: readonly string[]): boolean {
  return words.some((word) => known.byFamily.has(word) || known.byGivenName.has(word));
}
