import type { Reading } from '../../../src/core/claims/claim';
import type { NumericValue } from '../../../src/core/claims/numbers/read-numbers';

/**
 * A reading as the fixtures write it: the kind, the span between marks, the value (a range as
 * "2..4"), its unit, and the bound with all the words that say it.
 */
export function describeReading(text: string, reading: Reading<NumericValue>): string {
  const { value } = reading;
  const size = value.low === value.high ? `${value.low}` : `${value.low}..${value.high}`;
  const parts = [value.kind, `[${text.slice(reading.start, reading.end)}]`, size, unitOf(value)];
  if (value.bound !== 'exact') {
    parts.push(`${value.bound} [${text.slice(reading.hedged.start, reading.hedged.end)}]`);
  }
  return parts.filter(Boolean).join(' ');
}

function unitOf(value: NumericValue): string {
  switch (value.kind) {
    case 'percentage':
      return value.unit;
    case 'money':
      return `${value.currency ?? '?'}${value.per === null ? '' : ` per ${value.per}`}`;
    case 'quantity':
      return value.unit?.id ?? (value.multiple ? 'times (ratio)' : (value.noun ?? ''));
  }
}
