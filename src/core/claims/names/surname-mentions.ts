import { tokenAt, type Token } from '../../text/tokens';
import type { Piece } from './capitalised-runs';
import { NAMED_THINGS, PLACE_PREPOSITIONS } from './name-words.data';
import { NEUTRAL_VERBS, PERSONAL_VERBS } from './name-surroundings.data';
import { isOf, WordClass } from './word-classes';

const NEVER =
  WordClass.body | WordClass.place | WordClass.calendar | WordClass.office | WordClass.locality;

/**
 * Whether the word behind an office or a form of address is a name ("Deputy Prime Minister
 * Heipeng", "Mr Vane"); everyday words only where `sure`.
 */
export function mayBeTitledSurname(tokens: readonly Token[], piece: Piece, sure: boolean): boolean {
  if (piece.capitals || piece.folded.length < 2) return false;
  if (piece.classes & (WordClass.stop | WordClass.calendar | WordClass.locality)) return false;
  if (piece.classes & (NEVER | WordClass.common) && !sure) return false;
  return !isThing(tokens[piece.to]);
}

/**
 * Whether a single word with the family name of a person already named means that person. `named`
 * tells that the brief itself names the person; else only a fact table does.
 */
export function isSurnameMention(
  tokens: readonly Token[],
  piece: Piece,
  named: boolean,
  titled: boolean,
): boolean {
  const { classes, folded } = piece;
  if (piece.capitals || classes & WordClass.stop || folded.length < (named ? 2 : 4)) return false;
  const before = tokenAt(tokens, piece.from - 1)?.lower ?? '';
  if (before === 'the' || before === 'a' || PLACE_PREPOSITIONS.has(before)) return false;
  if (isThing(tokens[piece.to])) return false;
  if (!(classes & (NEVER | WordClass.common))) return named || !(classes & WordClass.firstName);
  return named && (titled || piece.possessive || isPersonal(tokens[piece.to]?.lower ?? ''));
}

function isPersonal(word: string): boolean {
  return PERSONAL_VERBS.has(word) || NEUTRAL_VERBS.has(word);
}

function isThing(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return NAMED_THINGS.holds(token) || isOf(token.lower, WordClass.body | WordClass.place);
}
