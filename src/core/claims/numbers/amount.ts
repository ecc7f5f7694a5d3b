import type { Magnitude } from '../claim';

/** A number as it stands in the text, without what it counts. Token indices, `next` excluded. */
export interface Amount {
  readonly first: number;
  readonly next: number;
  readonly value: number;
  /** See `Magnitude.step`. */
  readonly step: number;
  readonly notation: Magnitude['notation'];
  /** Product of the scale words and suffixes ("million", "k"); 1 where there are none. */
  readonly scale: number;
  /** Whether its thousands are set apart ("1,234", "1 234"). */
  readonly grouped: boolean;
  /** Digits after the decimal mark. */
  readonly decimals: number;
  /** Digits of the integer part; 0 for number words. */
  readonly digits: number;
}

/** Whether four digits in a row look like a year of our time ("2025"), which no noun makes a count. */
export function looksLikeYear(amount: Amount): boolean {
  return (
    amount.digits === 4 &&
    !amount.grouped &&
    amount.decimals === 0 &&
    amount.scale === 1 &&
    amount.value >= 1900 &&
    amount.value < 2100
  );
}

/** How many times the number that has the scale word one without it may be. */
const ALIKE = 10;

/** The scale of a later number that one before it leaves out ("1.2 to 1.4 million"), not that of "900 to 1.2 million". */
export function likeScale(without: Amount, scaled: Amount): number {
  if (without.scale > 1 || without.grouped) return 1;
  const size = Math.abs(scaled.value / scaled.scale);
  return Math.abs(without.value) < ALIKE * size ? scaled.scale : 1;
}

/** The product, tidied; a factor of 1 changes nothing. */
export function times(value: number, factor: number): number {
  return factor === 1 ? value : tidy(value * factor);
}

/** Takes away what binary fractions add ("1.1 million" is 1100000, not 1100000.0000000002). */
export function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
