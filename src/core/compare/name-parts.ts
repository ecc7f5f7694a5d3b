import type { NameValue } from '../claims/claim';
import { fold } from '../text/fold';

/** A word of a name, folded for comparison. */
export interface NamePart {
  /** As printed. */
  readonly printed: string;
  /** Lower case, without diacritics, hyphens, apostrophes and points. */
  readonly key: string;
  /** The same with "ue" for "ü" and the like, where that differs; else equal to `key`. */
  readonly spelledOut: string;
  readonly initial: boolean;
}

/** Small words inside family names; a name may be printed with or without them. */
const PARTICLES = new Set(
  'van von der den de del della di da do dos du la le les bin bint ibn al el af av zu zum ter ten'.split(
    ' ',
  ),
);

/** What may stand behind or before a name without being part of it. */
const NOT_PARTS = new Set(
  'jr sr ii iii iv mr mrs ms miss mx dr prof professor sir dame lord lady rev hon phd md mp mep kc qc'.split(
    ' ',
  ),
);

const SPELLED_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  å: 'aa',
  ø: 'oe',
};

const partsByName = new WeakMap<NameValue, readonly NamePart[]>();

/** The words of a name that are compared, in printed order: without titles, suffixes and particles. */
export function comparedParts(name: NameValue): readonly NamePart[] {
  const known = partsByName.get(name);
  if (known) return known;
  const parts = partsOf(name.parts.join(' '));
  partsByName.set(name, parts);
  return parts;
}

const lettersByName = new WeakMap<NameValue, string>();

/** All letters of a name in one word, particles included: "Ilse van der Meer" is "ilsevandermeer". */
export function lettersOfName(name: NameValue): string {
  const known = lettersByName.get(name);
  if (known !== undefined) return known;
  const letters = lettersOf(name.parts.join(''));
  lettersByName.set(name, letters);
  return letters;
}

/** The same of a name as one string. */
export function partsOf(full: string): readonly NamePart[] {
  const parts = full
    .split(/[\s,.]+/u)
    .map(partOf)
    .filter((part) => part.key !== '');
  const own = parts.filter((part) => !NOT_PARTS.has(part.key));
  const bare = own.filter((part) => !PARTICLES.has(part.key));
  return bare.length >= 2 ? bare : own;
}

function partOf(printed: string): NamePart {
  const lower = printed.toLowerCase();
  const spelled = lower
    .normalize('NFC')
    .replace(/[äöüåø]/g, (letter) => SPELLED_OUT[letter] ?? letter);
  const key = lettersOf(lower);
  return { printed, key, spelledOut: lettersOf(spelled), initial: key.length === 1 };
}

function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{Nd}]/gu, '');
}

/** Whether two parts are the same word in any of the usual spellings. */
export function isSamePart(a: NamePart, b: NamePart): boolean {
  return a.key === b.key || a.spelledOut === b.key || a.key === b.spelledOut;
}

/** Whether one part is an initial of the other ("J." of "Jamison"). */
export function isInitialOf(a: NamePart, b: NamePart): boolean {
  return (a.initial || b.initial) && a.key.charAt(0) === b.key.charAt(0);
}
