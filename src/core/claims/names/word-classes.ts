import { readFrontCoded } from '../../text/front-coding';
import { STOP_WORDS } from '../../text/stop-words.data';
import type { Token } from '../../text/tokens';
import { factOf } from '../../text/words';
import { COMMON_WORDS } from './common-words.generated';
import { FAMILY_FIRST_SURNAMES } from './east-asian-names.data';
import { FIRST_NAMES } from './first-names.generated';
import { LOCALITY_WORDS } from './locality-words.data';
import {
  ADDRESSES,
  BODY_WORDS,
  CALENDAR_WORDS,
  OFFICES,
  PLACE_WORDS,
  PLACE_WORDS_OR_SURNAMES,
  ROLE_NOUNS,
} from './name-words.data';

/** What a folded word can be; a word has several classes at once (bits). */
export const WordClass = {
  firstName: 1,
  common: 2,
  office: 4,
  address: 8,
  body: 16,
  place: 32,
  locality: 64,
  calendar: 128,
  stop: 256,
  familyFirst: 512,
  role: 1024,
  placeOrSurname: 2048,
} as const;

let firstNames: Set<string> | null = null;
let commonWords: Set<string> | null = null;

function isFirstName(word: string): boolean {
  firstNames ??= new Set(readFrontCoded(FIRST_NAMES));
  return firstNames.has(word);
}

const COMMON_SUFFIX =
  /(?:[ts]ions?|ments?|ness|ity|ism|able|ible|ive|ous|ical|ful|less|ence|ance|ency|ancy|ology|ics|[ai]bly|ically|ingly|edly|fully|lessly|ously|ively)$/;

const ENDINGS = ['s', 'es', 'ed', 'ing', 'ly', 'er', 'or'];
/** So many endings may stand one behind the other: "build-ing-s". */
const MOST_ENDINGS = 2;

/** Whether a folded word is an everyday English word or formed from one by usual endings. */
function isCommonWord(word: string, endings = MOST_ENDINGS): boolean {
  commonWords ??= new Set(readFrontCoded(COMMON_WORDS));
  if (commonWords.has(word) || STOP_WORDS.has(word)) return true;
  if (word.length > 7 && COMMON_SUFFIX.test(word)) return true;
  if (endings === 0) return false;
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length < 3) continue;
    if (commonWords.has(`${stem}e`) || isCommonWord(stem, endings - 1)) return true;
  }
  return word.endsWith('ies') && commonWords.has(`${word.slice(0, -3)}y`);
}

const ROLE_SUFFIX =
  /(?:ologist|onomist|alist|icist|ographer|tician|lawyer|keeper|taker|bearer|holder|maker|master|woman|writer|manager)$/;

/** Whether a folded word says what a person is: an office, a trade, a place in a family. */
export function isRoleNoun(word: string): boolean {
  return (classify(word) & (WordClass.office | WordClass.role)) !== 0;
}

function isRole(word: string): boolean {
  return ROLE_NOUNS.has(word) || ROLE_SUFFIX.test(word);
}

function computeClasses(word: string): number {
  let bits = 0;
  const add = (bit: number, holds: boolean): void => {
    if (holds) bits |= bit;
  };
  add(WordClass.firstName, isFirstName(word));
  add(WordClass.common, isCommonWord(word));
  add(WordClass.office, OFFICES.has(word));
  add(WordClass.address, ADDRESSES.has(word));
  add(WordClass.body, BODY_WORDS.has(word));
  add(WordClass.place, PLACE_WORDS.has(word));
  add(WordClass.placeOrSurname, PLACE_WORDS_OR_SURNAMES.has(word));
  add(WordClass.locality, LOCALITY_WORDS.has(word));
  add(WordClass.calendar, CALENDAR_WORDS.has(word));
  add(WordClass.stop, STOP_WORDS.has(word));
  add(WordClass.familyFirst, FAMILY_FIRST_SURNAMES.has(word));
  add(WordClass.role, isRole(word) || (word.endsWith('s') && isRole(word.slice(0, -1))));
  return bits;
}

const REMEMBERED = new Map<string, number>();
const MOST_REMEMBERED = 20_000;

/** The classes of a folded word, as bits of `WordClass`. */
export function classify(word: string): number {
  const known = REMEMBERED.get(word);
  if (known !== undefined) return known;
  const bits = computeClasses(word);
  if (REMEMBERED.size >= MOST_REMEMBERED) REMEMBERED.clear();
  REMEMBERED.set(word, bits);
  return bits;
}

/** The classes of the folded form of a word, as bits of `WordClass`. */
export const classesOfWord = factOf(({ folded }) => classify(folded));

const classesOfLower = factOf(({ lower }) => classify(lower));

/** Whether a token has one of the classes of `bits`, by its lower case with all its diacritics. */
export function isTokenOf(token: Token | undefined, bits: number): boolean {
  return token !== undefined && (classesOfLower(token.word) & bits) !== 0;
}

/** Whether a folded word has one of the classes of `bits`. */
export function isOf(word: string, bits: number): boolean {
  return (classify(word) & bits) !== 0;
}
