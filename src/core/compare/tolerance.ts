import type { Magnitude } from '../claims/claim';

/** How far a stated number may be off before it stops being supported, and before it is denied. */
export interface Tolerance {
  /** Up to here the statement is fair. */
  readonly fair: number;
  /** From here on it is wrong; between the two it is left open. */
  readonly wrong: number;
}

/** Relative slack for sums of binary fractions. */
const EPSILON = 1e-9;

/** Whether two numbers are the same but for the noise of binary fractions. */
export function same(a: number, b: number): boolean {
  if (a === b) return true;
  const size = Math.max(Math.abs(a), Math.abs(b), 1e-6);
  return Number.isFinite(size) && Math.abs(a - b) <= EPSILON * size;
}

/** Whether `a` is greater than `b` beyond the noise of binary fractions. */
export function above(a: number, b: number): boolean {
  return a > b && !same(a, b);
}

/** Middle of the printed value. */
export function centre(m: Magnitude): number {
  return (m.low + m.high) / 2;
}

/** The place value of the last digit that is not a zero: 10 for 70, 1000 for 41,000, 0.1 for 69.8. */
export function lastPlace(value: number, step: number): number {
  let place = step > 0 ? step : 1;
  const size = Math.abs(value);
  while (place < size && isWhole(size / (place * 10))) place *= 10;
  return place;
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= EPSILON * Math.max(value, 1);
}

/**
 * Tolerance of a hedged number ("about 70"): rounding to its last significant place, within 7% of it;
 * from 15% on, or one whole place, it is wrong. "About a fifth" is spoken more loosely still. A number with many significant digits is hedged less.
 */
export function hedgedTolerance(value: number, m: Magnitude): Tolerance {
  const size = Math.abs(value);
  if (m.step === 0 || m.notation === 'fraction') {
    return { fair: Math.max(m.step / 2, size * 0.1), wrong: Math.max(m.step, size * 0.18) };
  }
  const place = lastPlace(value, m.step);
  return {
    fair: Math.max(m.step / 2, Math.min(place / 2, size * 0.07), size * 0.02),
    wrong: Math.max(m.step * 0.75, Math.min(place, size * 0.15), size * 0.04),
  };
}

/**
 * Tolerance of a number without a hedge: half a unit of its last printed place. Zeros at the end of a
 * large whole number may be rounding or not: a difference that they would explain is fair from
 * thousands on where it is under 1%, and otherwise left open. A fraction is spoken loosely.
 */
export function plainTolerance(value: number, m: Magnitude, percentage: boolean): Tolerance {
  const size = Math.abs(value);
  const half = m.step / 2;
  if (m.notation === 'fraction') {
    return { fair: Math.max(half, size * 0.015), wrong: Math.max(half, size * 0.05) };
  }
  const fair = Math.min(half, size * 0.16);
  if (percentage || size < 100) return { fair, wrong: half };
  const place = lastPlace(value, m.step);
  const rounding = place > m.step ? Math.min(place / 2, size * 0.015) : 0;
  const rounded =
    place >= 1000 && m.step < 1000 && place < size ? Math.min(place / 2, size * 0.01) : 0;
  return { fair: Math.max(fair, rounded), wrong: Math.max(half, rounding) };
}
