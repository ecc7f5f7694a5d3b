import type { Magnitude, QuantityValue } from '../../claims/claim';
import type { NumericValue } from '../../claims/numbers/read-numbers';
import { same } from '../../compare/tolerance';
import type { Fact } from '../../result';

/** A sourced number in the claim's unit, or in one of its own that the claim has to take over. */
export interface ConvertedNumber extends Magnitude {
  /** The unit's words, where they differ from the claim's; else null. */
  readonly unitWords: string | null;
}

/** The sourced number as it can be written with the claim's unit, or with its own. */
export function inUnitOf(
  value: NumericValue,
  sourced: Magnitude & { kind: string },
  fact: Fact,
): readonly ConvertedNumber[] {
  const plain: ConvertedNumber = { ...sourced, unitWords: null };
  if (value.kind !== 'quantity') return [plain];
  if (value.ordinal) return [];
  const other = asQuantity(sourced);
  if (!value.unit || !other?.unit || value.unit.id === other.unit.id) return [plain];
  const words = unitWords(fact.value);
  const own: ConvertedNumber[] = words === null ? [] : [{ ...plain, unitWords: words }];
  const ratio = other.unit.toBase / value.unit.toBase;
  const converted = {
    ...plain,
    low: tidy(sourced.low * ratio),
    high: tidy(sourced.high * ratio),
    step: 0,
  };
  const isPlain = [converted.low, converted.high].every((n) => same(n, Number(n.toPrecision(4))));
  const slip = same(value.low, sourced.low);
  return isPlain && !slip ? [converted, ...own] : own;
}

function asQuantity(sourced: Magnitude & { kind: string }): QuantityValue | null {
  // The kind tells which of the numeric values it is.
  return sourced.kind === 'quantity' ? (sourced as QuantityValue) : null;
}

/** The words behind the last number of a table's value: "hectares" of "1,950 hectares". */
function unitWords(value: string): string | null {
  return /\d\s*(\p{L}[\p{L}²³ /]*)$/u.exec(value.trim())?.[1] ?? null;
}

function tidy(number: number): number {
  return Number(number.toPrecision(12));
}
