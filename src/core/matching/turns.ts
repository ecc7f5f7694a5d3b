import type { Reading } from '../claims/claim';
import type { Span } from '../text/span';

/** Which of some things that are named one after the other a claim is about. */
export interface Turn {
  /** 0 for the thing that is named first. */
  readonly at: number;
  /** How many things are named. */
  readonly of: number;
  /** They are named before this offset of the block; where it ends the sentence, within the sentence. */
  readonly before: number;
}

/** The turns of a sentence's claims; null where its words tell of none. */
export type Turns = readonly (Turn | null)[] | null;

const MAY_TAKE_TURNS =
  /\b(?:former|latter|respectively|in th(?:at|is) order|the (?:second|other))\b/i;

/** No halves of a year and no hands: "the latter year", "the first half", "on the other hand". */
const NO_THING =
  /(?!\s+(?:half|quarter|third|day|week|month|year|time|round|phase|stage|step|hand|side|way)s?\b)/;
const FORMER_OR_LATTER = new RegExp(`\\bthe (?:(former)|latter)\\b${NO_THING.source}`, 'gi');
const ONE_OR_OTHER = new RegExp(`\\bthe (?:(first|one)|second|other)\\b${NO_THING.source}`, 'gi');
const IN_ORDER = /\brespectively\b|\bin (?:that|this) order\b/i;
const LIST_LINK = /^[\s,]*(?:(?:and|or|&)\s+)?$/i;
const BREAK = /[;]|\b(?:while|whereas|but)\b/i;

interface Pointer extends Span {
  readonly turn: 0 | 1;
}

/**
 * The turn of each claim of a sentence, where words tell it: "the former" and "the latter", "the first"
 * and "the second", "the one" and "the other" beside the values, or "respectively" and "in that order" beside a list of them.
 * Null for a claim whose turn nothing tells. Offsets count UTF-16 units of the block's text.
 */
export function turnsOf(text: string, sentence: Span, claims: readonly Reading[]): Turns {
  const said = text.slice(sentence.start, sentence.end);
  if (!MAY_TAKE_TURNS.test(said)) return null;
  if (IN_ORDER.test(said)) return claims.map((claim) => turnInList(text, sentence, claim, claims));
  const pointers = pointersIn(said, sentence.start);
  const [first] = pointers;
  if (!first) return null;
  return claims.map((claim) => {
    const alike = claims.filter(({ value }) => value.kind === claim.value.kind);
    const pointer = pointerOf(text, claim, alike, pointers);
    return pointer && { at: pointer.turn, of: 2, before: first.start };
  });
}

/** "The former" and "the latter" may stand alone, of the other words both have to stand there in turn. */
function pointersIn(said: string, start: number): readonly Pointer[] {
  const plain = findAll(FORMER_OR_LATTER, said, start);
  if (plain.length > 0) return plain;
  const pairs = findAll(ONE_OR_OTHER, said, start);
  const [one, other, ...more] = pairs;
  return one?.turn === 0 && other?.turn === 1 && more.length === 0 ? pairs : [];
}

function findAll(words: RegExp, said: string, start: number): readonly Pointer[] {
  return [...said.matchAll(words)].map((found) => {
    const from = start + found.index;
    return { start: from, end: from + found[0].length, turn: found[1] === undefined ? 1 : 0 };
  });
}

/** Values stand behind the words ("the former has 5") or, all of them, ahead ("5 in the one, 6 in the other"). */
function pointerOf(
  text: string,
  claim: Reading,
  alike: readonly Reading[],
  pointers: readonly Pointer[],
): Pointer | null {
  const last = pointers[pointers.length - 1]?.end ?? 0;
  if (alike.some(({ start }) => start >= last)) {
    const pointer = pointers.filter(({ end }) => end <= claim.start).pop();
    return pointer && !BREAK.test(text.slice(pointer.end, claim.start)) ? pointer : null;
  }
  if (pointers.length === 1) return null;
  const next = alike[alike.indexOf(claim) + 1]?.start ?? Infinity;
  return pointers.find(({ start }) => start >= claim.end && start < next) ?? null;
}

function turnInList(
  text: string,
  sentence: Span,
  claim: Reading,
  claims: readonly Reading[],
): Turn | null {
  const alike = claims.filter(({ value }) => value.kind === claim.value.kind);
  const at = alike.indexOf(claim);
  const isLinked = (i: number): boolean => {
    const [left, right] = [alike[i - 1], alike[i]];
    return !!left && !!right && LIST_LINK.test(text.slice(left.end, right.hedged.start));
  };
  let [from, to] = [at, at];
  while (isLinked(from)) from--;
  while (isLinked(to + 1)) to++;
  return from === to ? null : { at: at - from, of: to - from + 1, before: sentence.end };
}
