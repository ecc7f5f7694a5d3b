import { tokenAt, type Token } from '../../text/tokens';
import type { Piece } from './capitalised-runs';
import { NAMED_THINGS, PLACE_PREPOSITIONS } from './name-words.data';
import { APPROACHES, NEUTRAL_VERBS, PERSONAL_VERBS, SPEECH_BEFORE } from './name-surroundings.data';
import type { Tie, TiedRole } from './role-phrases';
import { isTokenOf, WordClass } from './word-classes';

const ROLE_WEIGHT: Readonly<Record<Tie, number>> = {
  title: 4,
  apposition: 3,
  label: 3,
  copula: 4,
  verb: 2,
  bracket: 2,
  employer: 1,
  denial: 3,
  then: 3,
  beside: 2,
  denied: 3,
  thing: -6,
};

/** How much the roles beside a possible name speak for it. */
export function scoreRoles(roles: readonly TiedRole[]): number {
  let score = 0;
  for (const role of roles) score += ROLE_WEIGHT[role.tie];
  return Math.min(score, 5);
}

/** How much the words right before and behind a possible name speak for it. */
export function scoreSurroundings(
  tokens: readonly Token[],
  first: Piece,
  last: Piece,
  titled: boolean,
): number {
  return (titled ? 0 : scoreBefore(tokens, first)) + scoreBehind(tokens, last);
}

function scoreBefore(tokens: readonly Token[], first: Piece): number {
  const before = tokenAt(tokens, first.from - 1);
  if (!before) return 0;
  if (before.kind !== 'word') return before.text === '*' ? -1 : 0;
  const word = before.lower;
  if (word === 'the' || word === 'a' || word === 'an') return -3;
  if (isNamedThing(tokens, first.from)) return -5;
  if (PLACE_PREPOSITIONS.has(word)) return -2;
  if (SPEECH_BEFORE.holds(before)) return 2;
  if (
    APPROACHES.has(word) ||
    (word === 'to' && APPROACHES.holds(tokenAt(tokens, first.from - 2)))
  ) {
    return 2;
  }
  return word === 'under' || word === 'by' ? 1 : 0;
}

/** Whether a word for a firm, a ship, a place or the like stands right before the token. */
export function isNamedThing(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  if (before?.kind !== 'word') return false;
  return NAMED_THINGS.holds(before) || NAMED_THINGS.has(compound(tokens, at - 1));
}

/** "start-up" for the token "up" of it. */
function compound(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  if (!token || token.spaceBefore || tokenAt(tokens, at - 1)?.text !== '-') return '';
  return `${tokenAt(tokens, at - 2)?.lower ?? ''}-${token.lower}`;
}

function scoreBehind(tokens: readonly Token[], last: Piece): number {
  if (last.possessive) return 0;
  const next = tokens[last.to];
  if (!next) return 0;
  if (next.kind === 'digits') return -3;
  if (next.text === ',' && tokens[last.to + 1]?.lower === 'who') return 3;
  if (next.kind !== 'word') return 0;
  const word = next.lower;
  if (word === 'who' || word === 'whose') return 3;
  if (PERSONAL_VERBS.holds(next)) return 2;
  if (NEUTRAL_VERBS.holds(next)) return 1;
  if (NAMED_THINGS.has(word) || isTokenOf(next, WordClass.body | WordClass.place)) return -4;
  return isThirdPersonVerb(tokens, last.to) ? 1 : 0;
}

/** "wields the gavel": a word in -s with an article, a possessive or a preposition behind it. */
function isThirdPersonVerb(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (!/[^s]s$|ed$/.test(word)) return false;
  return isTokenOf(tokens[at + 1], WordClass.stop);
}
