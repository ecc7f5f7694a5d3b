import type { NameValue } from '../claims/claim';
import { comparison, incomparable, kinder, type Comparison } from './comparison';
import {
  comparedParts,
  isInitialOf,
  isSamePart,
  lettersOfName,
  partsOf,
  type NamePart,
} from './name-parts';
import { compareSpelling } from './name-spelling';

/**
 * Compares two personal names part by part, in any order; initials, missing middle names, diacritics,
 * hyphens and case do not count. One misspelt part beside an equal one is denied as `name-misspelt`;
 * names that merely resemble each other are incomparable, with some closeness. Whether a look-alike
 * is meant as someone else is for the caller, who knows the context.
 */
export function compareNames(claim: NameValue, fact: NameValue): Comparison {
  const printed = comparedParts(claim);
  const sourced = comparedParts(fact);
  const own = compareParts(printed, sourced);
  if (own.agreement !== 'agrees' && lettersOfName(claim) === lettersOfName(fact)) {
    return comparison('agrees', 'equal', 1);
  }
  if (claim.fuller === null || printed.length > 1) return own;
  const fuller = compareParts(partsOf(claim.fuller), sourced);
  return fuller.agreement === 'incomparable' ? fuller : kinder(own, fuller);
}

function compareParts(claim: readonly NamePart[], fact: readonly NamePart[]): Comparison {
  if (claim.length === 0 || fact.length === 0) return incomparable('no-name');
  if (joined(claim) === joined(fact)) return comparison('agrees', 'equal', 1);
  if (claim.length === 1 || fact.length === 1) return comparePartOfName(claim, fact);
  const rest = pairOff(claim, fact);
  if (rest.equal > 0 && (rest.claim.length === 0 || rest.fact.length === 0)) {
    return isNamed(rest)
      ? comparison('agrees', 'name-parts', 0.95)
      : incomparable('name-initials', 0.3);
  }
  return compareRest(rest);
}

function joined(parts: readonly NamePart[]): string {
  return parts.map((part) => part.key).join('');
}

/** What is left of two names once equal parts and initials are paired off. */
interface Pairing {
  readonly equal: number;
  /** Letters of the equal parts. */
  readonly letters: number;
  readonly initials: number;
  readonly claim: readonly NamePart[];
  readonly fact: readonly NamePart[];
}

function pairOff(claim: readonly NamePart[], fact: readonly NamePart[]): Pairing {
  const left = [...fact];
  const unmatched: NamePart[] = [];
  for (const part of claim) {
    if (!takeFrom(left, (other) => isSamePart(part, other))) unmatched.push(part);
  }
  const equal = claim.length - unmatched.length;
  const letters = lettersIn(claim) - lettersIn(unmatched);
  const rest = unmatched.filter((part) => !takeFrom(left, (other) => isInitialOf(part, other)));
  return { equal, letters, initials: unmatched.length - rest.length, claim: rest, fact: left };
}

function lettersIn(parts: readonly NamePart[]): number {
  return parts.reduce((sum, { key }) => sum + key.length, 0);
}

/** Equal parts of so many letters ("Marie-Louise") are hardly another person's. */
const TELLING = 9;

/** "Dalmorin" of "Dalmiron": as long, begun alike, and but for one letter in another place the same. */
function isLetterMoved({ key: a }: NamePart, { key: b }: NamePart): boolean {
  if (a.length !== b.length || a.length < 6 || a.slice(0, 2) !== b.slice(0, 2)) return false;
  for (let i = 2; i < a.length; i++) {
    const without = a.slice(0, i) + a.slice(i + 1);
    for (let k = 2; k < b.length; k++) {
      if (without === b.slice(0, k) + b.slice(k + 1)) return true;
    }
  }
  return false;
}

function takeFrom(parts: NamePart[], fits: (part: NamePart) => boolean): boolean {
  const index = parts.findIndex(fits);
  if (index < 0) return false;
  parts.splice(index, 1);
  return true;
}

/** Two equal words, or a word and an initial, name a person; an equal word alone does not. */
function isNamed(pairing: Pairing): boolean {
  return pairing.equal + pairing.initials >= 2;
}

function compareRest(rest: Pairing): Comparison {
  const shares = rest.equal + rest.initials > 0;
  const [wrong] = rest.claim;
  if (rest.claim.length === 1 && wrong && rest.equal > 0) {
    const right = rest.fact.find(
      (part) => isNear(wrong, part) || (rest.letters >= TELLING && isLetterMoved(wrong, part)),
    );
    if (right) return misspelt(wrong, right, 0.8);
  }
  const isNearBesideInitial = wrong && rest.fact.some((part) => isNear(wrong, part));
  if (rest.claim.length === 1 && rest.initials > 0 && isNearBesideInitial) {
    return incomparable('name-resembles-by-initial', 0.5);
  }
  if (!shares && rest.claim.every((part) => rest.fact.some((other) => isNear(part, other)))) {
    return incomparable('name-resembles', 0.4);
  }
  const runTogether = runTogetherParts(rest);
  if (runTogether) return runTogether;
  return incomparable(shares ? 'name-shares-part' : 'other-name', shares ? 0.25 : 0);
}

/** "Min Jun" of "Min-jun" and "Minjun" of "Min Jun": one part printed as two. */
function runTogetherParts(rest: Pairing): Comparison | null {
  if (rest.equal === 0 || rest.claim.length === rest.fact.length) return null;
  const claim = joined(rest.claim);
  const fact = joined(rest.fact);
  if (claim === fact) return comparison('agrees', 'name-parts', 0.95);
  if (compareSpelling(claim, fact) !== 'near') return null;
  return comparison('denies', 'name-misspelt', 0.75, {
    wrong: rest.claim.map((part) => part.printed).join(' '),
    right: rest.fact.map((part) => part.printed).join(' '),
  });
}

function misspelt(wrong: NamePart, right: NamePart, closeness: number): Comparison {
  const args = { wrong: wrong.printed, right: right.printed };
  return comparison('denies', 'name-misspelt', closeness, args);
}

function isNear(a: NamePart, b: NamePart): boolean {
  if (a.initial || b.initial) return false;
  if (compareSpelling(a.key, b.key) === 'near') return true;
  const spelledOut = a.spelledOut !== a.key || b.spelledOut !== b.key;
  return spelledOut && compareSpelling(a.spelledOut, b.spelledOut) === 'near';
}

/** A name of one word against one of several, or of one. */
function comparePartOfName(claim: readonly NamePart[], fact: readonly NamePart[]): Comparison {
  const [[single], other] = claim.length === 1 ? [claim, fact] : [fact, claim];
  if (!single) return incomparable('no-name');
  const at = other.findIndex((part) => isSamePart(single, part) && !part.initial);
  if (at >= 0) return comparison('agrees', 'name-part', at === other.length - 1 ? 0.75 : 0.6);
  const near = other.find((part) => part.key.length >= 5 && isNear(single, part));
  if (!near) return incomparable('other-name');
  const [wrong, right] = claim.length === 1 ? [single, near] : [near, single];
  if (other.length === 1) return misspelt(wrong, right, 0.7);
  return comparison('denies', 'name-misspelt-part', 0.45, {
    wrong: wrong.printed,
    right: right.printed,
  });
}
