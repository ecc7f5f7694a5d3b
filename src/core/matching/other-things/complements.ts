import type { Bound } from '../../claims/claim';
import { isOf, WordClass } from '../../claims/names/word-classes';
import type { DenyingClaim } from './place-of-claim';

const NEGATIVE =
  /\b(?:all but|not|no|never|nobody|none|without|lacks?|lacked|lacking|fails?|failed|against|oppos\w+|late|neither|nor)\b|n[’']t\b/;
/** "Unpaid", "unvaccinated"; "united" and "under" negate no word. */
const OPPOSITE = /\bun(?!less\b)(\p{L}{4,})/gu;
const WHOLE = 100;
const UPWARD: ReadonlySet<Bound> = new Set(['over', 'at-least', 'just-over']);
/** How far from what a bounded share leaves over. */
const NEAR = 0.2;

/** "43% do not swim" of 57% who do: the two make a whole. */
export function isComplement(denying: DenyingClaim): boolean {
  const { value } = denying.place.claim;
  if (value.kind !== 'percentage' || value.unit !== 'percent') return false;
  if (!isNegative(denying.before) && !isNegative(denying.behind)) return false;
  return denying.chosen.row.values.some((own) => {
    if (own.kind !== 'percentage') return false;
    const rest = WHOLE - own.low;
    if (own.bound === 'exact' || own.bound === 'about') {
      return Math.abs(value.low - rest) <= Math.max(value.step, own.step) / 2;
    }
    const isWithin = UPWARD.has(own.bound) ? value.low <= rest : value.low >= rest;
    return isWithin && Math.abs(value.low - rest) <= Math.max(1, rest * NEAR);
  });
}

function isNegative(text: string): boolean {
  if (NEGATIVE.test(text)) return true;
  return [...text.matchAll(OPPOSITE)].some(([, word = '']) => isOf(word, WordClass.common));
}
