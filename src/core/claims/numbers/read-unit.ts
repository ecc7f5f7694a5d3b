import type { UnitOfMeasure } from '../claim';
import type { Token } from '../../text/tokens';
import { factOf } from '../../text/words';
import { UNIT_ROWS } from './units.data';

/** A unit as printed, and the index of the token after it. */
export interface Unit {
  readonly unit: UnitOfMeasure;
  readonly next: number;
}

const WORDS = new Map<string, UnitOfMeasure>();
const ABBREVIATIONS = new Map<string, UnitOfMeasure>();
/** Number of tokens that the longest unit beginning with a word or sign may have. */
const LENGTHS = new Map<string, number>();

/** Signs of units that print millions as often ("7 m"). */
const SCALES: ReadonlyMap<string, number> = new Map([['m', 1e6]]);

/** Signs that are written for another unit as often ("14 mt"). */
const OTHER_UNITS: ReadonlyMap<string, UnitOfMeasure> = new Map([
  ['mt', { id: 'megatonne', dimension: 'mass', toBase: 1e9 }],
]);

for (const [id, dimension, toBase, words, abbreviations] of UNIT_ROWS) {
  const unit: UnitOfMeasure = { id, dimension, toBase };
  for (const name of words.split('|')) enter(WORDS, name, unit);
  for (const name of abbreviations.split('|')) {
    const orScale = SCALES.get(name);
    const orUnit = OTHER_UNITS.get(name);
    const either = orUnit === undefined ? unit : { ...unit, orUnit };
    enter(ABBREVIATIONS, name, orScale === undefined ? either : { ...unit, orScale });
  }
}

function enter(map: Map<string, UnitOfMeasure>, name: string, unit: UnitOfMeasure): void {
  if (name === '') return;
  map.set(name, unit);
  const pieces = name.match(/\p{L}+|\d+|[^\s]/gu) ?? [];
  const first = (pieces[0] ?? '').toLowerCase();
  LENGTHS.set(first, Math.max(LENGTHS.get(first) ?? 0, pieces.length));
}

/** The unit with this name or sign, null where there is none. */
export function unitNamed(name: string): UnitOfMeasure | null {
  return ABBREVIATIONS.get(name) ?? WORDS.get(name) ?? null;
}

/** The same for a word of a text; 0 for most. */
const longestFrom = factOf(({ kind, lower }) =>
  kind === 'digits' ? 0 : (LENGTHS.get(lower) ?? 0),
);

/** Reads the longest unit that begins at `tokens[at]`, with one it is divided by ("m³/s"); else null. */
export function unitAt(tokens: readonly Token[], at: number): Unit | null {
  const unit = simpleUnitAt(tokens, at);
  const slash = unit === null ? undefined : tokens[unit.next];
  if (unit === null || slash?.text !== '/' || slash.spaceBefore) return unit;
  if (tokens[unit.next + 1]?.spaceBefore !== false) return unit;
  const under = simpleUnitAt(tokens, unit.next + 1) ?? timeLetterAt(tokens, unit.next + 1);
  return under === null ? unit : { unit: divided(unit.unit, under.unit), next: under.next };
}

/** Letters for units of time, which are too short to stand behind a number by themselves. */
const TIME_LETTERS: ReadonlyMap<string, string> = new Map([
  ['s', 'second'],
  ['d', 'day'],
  ['y', 'year'],
]);

function timeLetterAt(tokens: readonly Token[], at: number): Unit | null {
  const unit = unitNamed(TIME_LETTERS.get(tokens[at]?.text ?? '') ?? '');
  return unit !== null && endsWord(tokens, at) ? { unit, next: at + 1 } : null;
}

function divided(over: UnitOfMeasure, under: UnitOfMeasure): UnitOfMeasure {
  return {
    id: `${over.id} per ${under.id}`,
    dimension: `${over.dimension} per ${under.dimension}`,
    toBase: over.toBase / under.toBase,
  };
}

/** All units that some word of a text is by itself, by number; 0 is none. */
const NAMED: (UnitOfMeasure | null)[] = [null];

const unitOf = factOf(({ text, lower }) => {
  const unit = ABBREVIATIONS.get(text) ?? WORDS.get(lower) ?? null;
  const known = NAMED.indexOf(unit);
  return known < 0 ? NAMED.push(unit) - 1 : known;
});

function simpleUnitAt(tokens: readonly Token[], at: number): Unit | null {
  const first = tokens[at];
  const most = first === undefined ? 0 : longestFrom(first.word);
  if (first === undefined || most === 0) return null;
  if (most === 1) {
    const unit = NAMED[unitOf(first.word)] ?? null;
    return unit !== null && endsWord(tokens, at) ? { unit, next: at + 1 } : null;
  }
  return longUnitAt(tokens, at, most);
}

/** The longest unit of several words and signs, of as many as it may have at most. */
function longUnitAt(tokens: readonly Token[], at: number, most: number): Unit | null {
  let found: Unit | null = null;
  let exact = '';
  let lower = '';
  let next = at;
  for (let taken = 0; taken < most; next += 1) {
    const token = tokens[next];
    if (token === undefined) break;
    // "sq. km" and "kilowatt-hours" are "sq km" and "kilowatt hours" in the table.
    const joint = isJoint(tokens, next) && taken > 0;
    if (joint) continue;
    const gap = taken > 0 && (token.spaceBefore || isJoint(tokens, next - 1)) ? ' ' : '';
    exact += gap + token.text;
    lower += gap + token.lower;
    taken += 1;
    const unit = ABBREVIATIONS.get(exact) ?? WORDS.get(lower);
    if (unit !== undefined && endsWord(tokens, next)) found = { unit, next: next + 1 };
  }
  return found;
}

function isJoint(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.spaceBefore) return false;
  if (token.text === '.') return tokens[at + 1]?.kind === 'word';
  return token.text === '-' || token.text === '‑' || token.text === '·';
}

/** Whether nothing is attached that would make the letters part of another word. */
function endsWord(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (after === undefined || after.spaceBefore) return true;
  return after.kind === 'symbol' && !/^[²³^°$€£]$/.test(after.text);
}

/** Whether a unit stands at `tokens[at]`. */
export function isUnitName(tokens: readonly Token[], at: number): boolean {
  return unitAt(tokens, at) !== null;
}
