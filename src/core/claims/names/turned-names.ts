import type { Token } from '../../text/tokens';
import { readRun, startsPiece, type Piece, type Run } from './capitalised-runs';
import type { Found } from './found-name';
import type { KnownNames } from './known-names';
import { hasRoleNoun } from './role-phrases';
import { WordClass } from './word-classes';

/** "Karsten, Peter": family name, comma, given name; null where the run ends in no such name. */
export function readTurned(
  text: string,
  tokens: readonly Token[],
  run: Run,
  knownNames: KnownNames,
): Found | null {
  const family = run[run.length - 1];
  if (!family || family.possessive || tokens[family.to]?.text !== ',') return null;
  if (!startsPiece(tokens, family.to + 1) || !areStopsBefore(run, family)) return null;
  const [given, another] = readRun(text, tokens, family.to + 1);
  if (!given || another) return null;
  const known = knownNames.byFamily
    .get(family.folded)
    ?.find(({ words }) => words.includes(given.folded));
  const found = { pieces: [family, given], known: known ?? null, fuller: null, turned: true };
  if (known) return found;
  const bracket = tokens[given.to]?.text === '(';
  const plain = (family.classes & ~WordClass.familyFirst) === 0;
  if (!bracket || !plain || !(given.classes & WordClass.firstName)) return null;
  return hasRoleNoun(tokens, given.to, given.to + 8) ? found : null;
}

function areStopsBefore(run: Run, last: Piece): boolean {
  return run.every((piece) => piece === last || piece.classes & WordClass.stop);
}
