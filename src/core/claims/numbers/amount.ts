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
