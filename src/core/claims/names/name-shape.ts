import type { Piece } from './capitalised-runs';
import { isFamilyFirst, isGivenEastAsian } from './known-names';
import { COMPANIES_LIKE_PERSONS, WORDS_AS_FIRST_NAMES } from './name-words.data';
import { isOf, WordClass } from './word-classes';

/** Whether the piece behind a known name makes another name of it ("Anna Smith Foundation"). */
export function goesOn({ kind, capitals, classes }: Piece): boolean {
  if (classes & (WordClass.body | WordClass.place)) return true;
  return kind === 'word' && !capitals && !(classes & (WordClass.office | WordClass.role));
}

const UNCLEAR_FIRST =
  WordClass.common | WordClass.locality | WordClass.calendar | WordClass.place | WordClass.body;

/** Whether a word is a listed given name and no everyday word, place or month. */
export function isClearFirstName(piece: Piece): boolean {
  return (piece.classes & WordClass.firstName) !== 0 && (piece.classes & UNCLEAR_FIRST) === 0;
}

/**
 * How much two to five pieces look like a person's name by themselves, their surroundings left
 * out. About 3 is a name; below 0 is most likely a body, a place or a work.
 */
export function scoreShape(pieces: readonly Piece[]): number {
  const words = pieces.some(isParticle) ? pieces.filter((one) => !isParticle(one)) : pieces;
  const first = words[0];
  const last = words[words.length - 1];
  if (!first || !last || words.length < 2 || words.length > 5) return -9;
  if (isLikeCompany(first, pieces[1]) || last.kind !== 'word') return -9;
  let score = scoreFirst(first, last) + scoreLast(last, isClearFirstName(first));
  for (const piece of words) if (piece !== first && piece !== last) score += scoreMiddle(piece);
  if (pieces.length > words.length) score += 1;
  return score + scoreEastAsian(words) + scoreCapitals(words);
}

function isParticle({ kind }: Piece): boolean {
  return kind === 'particle';
}

/** First words of such companies: most names begin with none of them. */
const FIRST_WORDS_OF_COMPANIES = new Set(
  [...COMPANIES_LIKE_PERSONS].map((name) => name.slice(0, name.indexOf(' '))),
);

function isLikeCompany(first: Piece, second: Piece | undefined): boolean {
  if (!FIRST_WORDS_OF_COMPANIES.has(first.folded)) return false;
  return COMPANIES_LIKE_PERSONS.has(`${first.folded} ${second?.folded ?? ''}`);
}

/** Classes that a surname seldom has. */
const NO_SURNAME =
  UNCLEAR_FIRST | WordClass.stop | WordClass.office | WordClass.role | WordClass.address;

function scoreFirst(first: Piece, last: Piece): number {
  const { classes } = first;
  if (first.kind === 'initial') return 3;
  if (first.kind === 'acronym') return -6;
  if (isClearFirstName(first)) return 3;
  if (WORDS_AS_FIRST_NAMES.has(first.folded) && !(last.classes & NO_SURNAME)) return 2;
  if (classes & WordClass.firstName) return classes & (WordClass.locality | WordClass.body) ? 0 : 1;
  if (classes & (WordClass.stop | WordClass.calendar | WordClass.body)) return -6;
  if (classes & (WordClass.place | WordClass.locality)) return -5;
  return classes & WordClass.common ? -3 : 1;
}

function scoreLast(last: Piece, afterFirstName: boolean): number {
  const { classes } = last;
  const isFeature = (classes & (WordClass.body | WordClass.place)) !== 0;
  if (isFeature) {
    if (!afterFirstName) return classes & WordClass.body ? -7 : -6;
    return classes & WordClass.placeOrSurname ? -1 : -6;
  }
  if (classes & WordClass.locality) return afterFirstName ? -2 : -5;
  if (classes & (WordClass.stop | WordClass.calendar)) return afterFirstName ? 0 : -6;
  if (classes & WordClass.common) return afterFirstName ? 0 : -2;
  return 1;
}

function scoreMiddle(piece: Piece): number {
  const { classes } = piece;
  if (piece.kind === 'initial') return 1;
  if (piece.kind === 'acronym') return -6;
  if (classes & WordClass.firstName) return 0;
  if (classes & (WordClass.body | WordClass.place | WordClass.stop)) return -6;
  return classes & (WordClass.common | WordClass.locality) ? -3 : 0;
}

/** "Li Mingde", "Park Min-jun", and turned round "Mingde Li". */
function scoreEastAsian(words: readonly Piece[]): number {
  const [first, second] = words;
  const last = words[words.length - 1];
  if (!first || !second || !last) return 0;
  if (isFamilyFirst(first.folded, last.folded, words.length)) {
    const undone = Math.max(0, -scoreFirst(first, last));
    return undone + (isGivenEastAsian(last.folded) ? 3 : 2);
  }
  const turned = words.length === 2 && isOf(second.folded, WordClass.familyFirst);
  if (!turned || !isGivenEastAsian(first.folded)) return 0;
  return 2 - Math.min(0, scoreLast(second, false));
}

/** "KIM Minjun" and "Emmanuel MACRON" are names; "EU Meridian" and "Northgate AI" are not. */
function scoreCapitals(words: readonly Piece[]): number {
  const capitals = words.filter((piece) => piece.capitals).length;
  if (capitals === 0) return 0;
  if (capitals === words.length) return -1;
  const first = words[0];
  const last = words[words.length - 1];
  if (first?.capitals && first.classes & WordClass.familyFirst) return 1;
  if (last?.capitals && last.text.length > 3 && first && isClearFirstName(first)) return 0;
  return -6;
}
