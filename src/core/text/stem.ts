import { stemmer } from 'stemmer';
import { fold } from './fold';

const stems = new Map<string, string>();

/** The Porter stem of a word in lower case without diacritics (Porter 1980, by the package "stemmer"). */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  const place = ORDINALS.indexOf(folded);
  const made =
    place >= 0
      ? `#${String(place + 1)}`
      : folded.length > 3 && !/\d/.test(folded)
        ? stemmer(folded.replace(COMPASS, '$1'))
        : singular(folded);
  if (stems.size > 50_000) stems.clear();
  stems.set(word, made);
  return made;
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** The stemmer leaves "northern" and "north" apart. */
const COMPASS = /^(north|south|east|west)ern(?:ers?|most)?$/;

function singular(word: string): string {
  return word.length === 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, 2) : word;
}
