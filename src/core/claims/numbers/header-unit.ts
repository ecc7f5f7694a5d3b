import type { CellPlace } from '../../markdown/block';
import { tokenise } from '../../text/tokens';
import type { QuantityValue, Reading } from '../claim';
import { CURRENCY_CODES, CURRENCY_SIGNS } from './currency-signs.data';
import { tidy } from './amount';
import { readNumbers, type NumericValue } from './read-numbers';

/**
 * Reads the bare numbers of a table's cell as what the header of its column, or else of its row, says
 * that they are: 45 under "Share (%)" is 45%, 1.2 beside "Cost, € million" is €1.2 million. Where no
 * header does, what leads in to the table may ("Budget, in millions of euros:"). Others stay as they are.
 */
export function withHeaderUnit(
  readings: Reading<NumericValue>[],
  { columnHeader, rowHeader, column }: CellPlace,
  leadIn: readonly string[] = [],
): Reading<NumericValue>[] {
  if (!readings.some(({ value }) => isBare(value))) return readings;
  const one =
    oneOf(unitWords(columnHeader, true)) ??
    (column > 0 ? oneOf(unitWords(rowHeader, false)) : null) ??
    (column > 0 ? oneOf(leadIn.flatMap(unitsOfAll)) : null);
  if (one === null) return readings;
  return readings.map((reading) =>
    isBare(reading.value) ? { ...reading, value: timesOne(reading.value, one) } : reading,
  );
}

function isBare(value: NumericValue): value is QuantityValue {
  if (value.kind !== 'quantity' || value.multiple || value.ordinal) return false;
  return value.unit === null && value.noun === null;
}

/**
 * The words that may name a unit: in brackets, behind a comma or "in", or all of a short header of a
 * column. "% of revenue" names a unit and what it is of.
 */
function unitWords(header: string, mayBeAll: boolean): string[] {
  const bracket = /\(([^()]{1,30})\)[^()]*$/.exec(header)?.[1];
  const tail = /(?:,(?:\s+in)?|\bin)\s+([^,()]{1,30})$/.exec(header)?.[1];
  const whole = mayBeAll && header.length <= 20 ? header : undefined;
  return [bracket, tail, tail?.replace(/ of .*/, ''), whole].flatMap((words) =>
    words === undefined ? [] : [words.trim()],
  );
}

/** "…, in millions of euros:", "(€ million)": what ends a lead-in is of all the numbers behind it. */
function unitsOfAll(leadIn: string): string[] {
  return unitWords(leadIn.replace(/\s*[.:]?\s*$/, ''), false);
}

/** "Journeys (million)": a header may name a scale alone. */
const LEAST_SCALE = 1000;

/** What one number stands for where one of the words is its unit; null where none is. */
function oneOf(mayBeUnits: readonly string[]): NumericValue | null {
  for (const unit of mayBeUnits) {
    const words = unit.replace(/\b(thousand|million|billion)s(?: of)?\b/, '$1');
    const text = withOne(words);
    const [only, ...others] = readNumbers(text, tokenise(text));
    if (only?.start !== 0 || only.end !== text.length || others.length > 0) continue;
    const { value } = only;
    const isScale = value.kind === 'quantity' && value.noun === null && value.low >= LEAST_SCALE;
    if (value.kind !== 'quantity' || value.unit !== null || isScale) return value;
  }
  return null;
}

/** "%" as "1 %", "€ million" as "€1 million", "EUR m" as "EUR 1m". */
function withOne(words: string): string {
  const first = tokenise(words)[0];
  if (first === undefined) return words;
  const isCode = CURRENCY_CODES.has(first.text);
  if (!isCode && !CURRENCY_SIGNS.has(first.text)) return `1 ${words}`;
  const rest = words.slice(first.end).trim();
  const gap = rest.length > 2 ? ' ' : '';
  return `${first.text}${isCode ? ' ' : ''}1${gap}${rest}`;
}

function timesOne(bare: QuantityValue, one: NumericValue): NumericValue {
  const { bound, notation } = bare;
  const [low, high, step] = [bare.low, bare.high, bare.step].map((part) => tidy(part * one.low));
  const magnitude = { low: low ?? 0, high: high ?? 0, step: step ?? 0, bound, notation };
  return { ...one, ...magnitude };
}
