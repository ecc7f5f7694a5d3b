import { tokenAt, type Token } from '../../text/tokens';
import type { Amount } from './amount';
import { DASHES } from './marks.data';
import { labelEnd } from './not-a-quantity';
import { unitNamed, type Unit } from './read-unit';
import { WordList } from '../../text/word-list';

/** Letters that stand for a temperature when they are attached to a figure. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['C', '°C'],
  ['F', '°F'],
]);

/** Words before a whole number that give it as a value and not as a name ("to 2C", "above 40C"). */
const LEADS = WordList.of(
  'to by of at below above under over than around about nearly almost roughly between from near ' +
    'reach reached reaches reaching hit hits exceed exceeds exceeded exceeding topped minus',
);

/** What a temperature stands before ("a 2C rise", "the 30C mark"). */
const HEADS = WordList.of(
  'rise increase warming cooling drop fall goal goals limit target threshold mark ceiling cap heat ' +
    'pathway scenario world day days night difference',
);

const MOST_DIGITS = 4;

/**
 * Reads the "C" of "1.5C" and the "F" of "100F" behind a figure. With a whole number they are names
 * as often ("gate 2C"), unless the words beside them tell of a value. Null for anything else.
 */
export function degreeLetterAt(tokens: readonly Token[], amount: Amount): Unit | null {
  const { first, next, digits } = amount;
  const letter = tokens[next];
  if (letter?.kind !== 'word' || letter.spaceBefore || digits === 0 || digits > MOST_DIGITS) {
    return null;
  }
  const sign = LETTERS.get(letter.text);
  if (sign === undefined || amount.scale !== 1 || !endsThere(tokens, next + 1)) return null;
  if (labelEnd(tokens, first, next) !== -1) return null;
  if (amount.decimals === 0 && amount.value > 0 && !isValue(tokens, first, next)) return null;
  const unit = unitNamed(sign);
  return unit === null ? null : { unit, next: next + 1 };
}

function isValue(tokens: readonly Token[], first: number, next: number): boolean {
  const after = tokens[next + 1];
  if (after !== undefined && HEADS.holds(after)) return true;
  if (LEADS.holds(tokenAt(tokens, first - 1))) return true;
  if (after?.kind === 'word' && after.text !== after.lower) return false;
  return isEnd(tokens, first - 2, first - 1) || isEnd(tokens, next + 3, next + 1);
}

const JOINTS = new WordList([...DASHES, 'to', 'or', 'and']);

/** Whether a temperature stands on the other side of a joint ("1.5C–2C", "1.5C or 2C"). */
function isEnd(tokens: readonly Token[], letter: number, joint: number): boolean {
  return JOINTS.holds(tokens[joint]) && LETTERS.has(tokens[letter]?.text ?? '');
}

/** Nothing may be attached but a mark of the sentence or a hyphen before a word or figure ("1.5C-aligned"). */
function endsThere(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at];
  if (after === undefined || after.spaceBefore) return true;
  if (after.kind !== 'symbol') return false;
  const beyond = tokens[at + 1];
  return !DASHES.holds(after) || beyond?.text === beyond?.lower;
}
