import {
  FRACTION_PLURALS,
  FRACTION_WORDS,
  SMALL_NUMBERS,
} from '../../claims/numbers/number-words.data';
import { same } from '../../compare/tolerance';

const WORD_OF: ReadonlyMap<number, string> = new Map(
  [...SMALL_NUMBERS]
    .reverse()
    .map(([word, number]) => [number, word === 'fourty' ? 'forty' : word]),
);

/** A whole number up to a hundred, or one with a half, in words; null for others. */
export function numberInWords(number: number): string | null {
  const whole = Math.floor(number);
  if (same(number, whole + 0.5) && whole > 0 && whole <= 20) {
    return `${wholeInWords(whole) ?? ''} and a half`;
  }
  return same(number, Math.round(number)) ? wholeInWords(Math.round(number)) : null;
}

function wholeInWords(number: number): string | null {
  const known = WORD_OF.get(number);
  if (known !== undefined) return known;
  if (number === 100) return 'one hundred';
  if (number < 20 || number > 100) return null;
  const tens = WORD_OF.get(number - (number % 10));
  const ones = WORD_OF.get(number % 10);
  return tens !== undefined && ones !== undefined ? `${tens}-${ones}` : null;
}

const NAMED_PARTS: readonly number[] = [2, 4, 5, 3];

/** A share in percent as a named fraction ("two-thirds", "half", "a quarter"); null where none is near. */
export function shareInWords(percent: number): string | null {
  for (const parts of NAMED_PARTS) {
    const over = Math.round((percent * parts) / 100);
    const exact = Math.abs((over * 100) / parts - percent);
    if (over < 1 || over >= parts || exact > (parts === 3 ? 0.4 : 1e-9)) continue;
    const names = over === 1 ? FRACTION_WORDS : FRACTION_PLURALS;
    const name = [...names].find(
      ([word, under]) => under === parts && word !== 'fourth' && word !== 'fourths',
    )?.[0];
    if (name === undefined) continue;
    if (parts === 2) return 'half';
    return over === 1 ? `a ${name}` : `${WORD_OF.get(over) ?? ''}-${name}`;
  }
  return null;
}
