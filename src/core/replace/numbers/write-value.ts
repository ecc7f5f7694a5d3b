import type { Magnitude } from '../../claims/claim';
import type { NumericValue } from '../../claims/numbers/read-numbers';
import { same } from '../../compare/tolerance';
import type { Contradiction } from '../propose-edits';
import type { ConvertedNumber } from './in-unit-of';
import { printedNumbers, type PrintedNumber } from './printed-number';
import { matchNoun } from './noun-number';
import { writeNumber, type SourcedNumber } from './write-number';
import { writeShare } from './write-share';

/** The claim's words with the sourced number in them; null where they are not understood. */
export function writeValue(
  { value, checked, fact, markdown }: Contradiction<NumericValue>,
  sourced: ConvertedNumber,
): string | null {
  const { text } = checked;
  if (value.kind === 'percentage' && value.notation === 'fraction') {
    return same(sourced.low, sourced.high) ? writeShare(text, sourced.low, markdown) : null;
  }
  const printed = printedNumbers(text, value);
  const [first, last = first] = printed ?? [];
  if (!first || !last) return null;
  const [low, high] = bothOf(inPercent(value, sourced), fact.value);
  const written = fill(text, first, last, low, high, isSingle(sourced));
  const behind = text.length - last.end;
  const head = written.slice(0, written.length - behind);
  const tail = written.slice(written.length - behind);
  if (sourced.unitWords !== null) return `${head}${gapOf(tail)}${sourced.unitWords}`;
  return head + (isCounted(value) ? matchNoun(tail, last.value, Math.abs(high.value)) : tail);
}

function isCounted(value: NumericValue): boolean {
  return value.kind === 'quantity' && (value.noun !== null || value.unit !== null);
}

function gapOf(tail: string): string {
  return /^[\s-]*/u.exec(tail)?.[0] || ' ';
}

function isSingle({ low, high }: Magnitude): boolean {
  return same(low, high);
}

/** One number for one, a range for a range; a range shrinks to a number and a number becomes a range. */
function fill(
  text: string,
  first: PrintedNumber,
  last: PrintedNumber,
  low: SourcedNumber,
  high: SourcedNumber,
  single: boolean,
): string {
  const before = text.slice(0, first.start);
  const behind = text.slice(last.end);
  if (first !== last && !single) {
    const between = text.slice(first.end, last.start);
    return `${before}${writeNumber(low, first)}${between}${writeNumber(high, last)}${behind}`;
  }
  const sign = before.replace(/^(?:between|from)\s+/iu, '');
  if (single) return `${sign}${writeNumber(low, last)}${behind}`;
  const joint = last.notation === 'words' ? ' to ' : '–';
  const lower = writeNumber(low, {
    ...last,
    scale: null,
    factor: last.factor * (last.scale?.factor ?? 1),
  });
  return `${sign}${lower}${joint}${writeNumber(high, last)}${behind}`;
}

/** Basis points and percentage points are told in one unit. */
function inPercent(value: NumericValue, sourced: ConvertedNumber): ConvertedNumber {
  if (value.kind !== 'percentage' || !('unit' in sourced)) return sourced;
  const factor = (unit: unknown): number => (unit === 'basis-point' ? 100 : 1);
  const ratio = factor(value.unit) / factor(sourced.unit);
  return {
    ...sourced,
    low: sourced.low * ratio,
    high: sourced.high * ratio,
    step: sourced.step * ratio,
  };
}

function bothOf(sourced: ConvertedNumber, text: string): [SourcedNumber, SourcedNumber] {
  const { low, high, notation } = sourced;
  const step = notation === 'figures' ? sourced.step : 0;
  const scaled = /illion|\dm\b|\dbn\b/i.test(text);
  const group = /\d([,'’ \u00a0\u2009\u202f])\d{3}/u.exec(text)?.[1] ?? null;
  return [
    { value: low, step, scaled, group },
    { value: high, step, scaled, group },
  ];
}
