import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarDay, DateValue, Reading } from '../../../src/core/claims/claim';
import { toIsoDay } from '../../../src/core/claims/dates/calendar';
import type { DateContext } from '../../../src/core/claims/dates/read-dates';

const FOLDER = join(__dirname, '..', '..', 'fixtures', 'dates');

/** A sentence of a fixture file with the lines that say what is to be read in it. */
export interface FixtureCase {
  readonly file: string;
  readonly sentence: string;
  readonly context: DateContext;
  readonly expected: readonly string[];
}

/** Reads every case of every fixture file; the notation is explained in the folder's README. */
export function readFixtureCases(): FixtureCase[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => casesOf(name, readFileSync(join(FOLDER, name), 'utf8')));
}

function casesOf(file: string, content: string): FixtureCase[] {
  let context: DateContext = {
    written: { year: 2025, month: 6, day: 8 },
    dayFirst: null,
    previous: null,
  };
  const cases: (FixtureCase & { expected: string[] })[] = [];
  for (const line of content.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith('@ ')) context = withSetting(context, line);
    else if (line.startsWith('= ')) cases[cases.length - 1]?.expected.push(line.slice(2));
    else cases.push({ file, sentence: line, context, expected: [] });
  }
  return cases;
}

function withSetting(context: DateContext, line: string): DateContext {
  const [, name, value = ''] = line.split(' ');
  if (name === 'written') return { ...context, written: parseDay(value) };
  if (name === 'dayFirst')
    return { ...context, dayFirst: value === 'none' ? null : value === 'true' };
  throw new Error(`no such setting: ${line}`);
}

function parseDay(value: string): CalendarDay | null {
  const [year, month, day] = value.split('-').map(Number);
  return year && month && day ? { year, month, day } : null;
}

/** A reading in the notation of the fixtures. */
export function describeReading(text: string, reading: Reading<DateValue>): string {
  const { value, hedged } = reading;
  const parts: string[] = [value.granularity];
  if (value.bound !== 'exact') parts.push(value.bound);
  if (value.impliedYear !== null) parts.push(`implied ${value.impliedYear}`);
  if (value.relativeTo !== null) parts.push(`from ${value.relativeTo}`);
  if (value.weekday !== null) parts.push(`weekday ${value.weekday}`);
  if (value.alternative !== null) parts.push(`or ${toIsoDay(value.alternative)}`);
  const printed = text.slice(reading.start, reading.end);
  const whole = text.slice(hedged.start, hedged.end);
  const columns = [printed, describeDays(value), parts.join(', ')];
  return (whole === printed ? columns : [...columns, whole]).join(' | ');
}

function describeDays(value: DateValue): string {
  if (value.from === null || value.to === null) return 'unknown';
  const from = toIsoDay(value.from);
  const to = toIsoDay(value.to);
  return from === to ? from : `${from}..${to}`;
}
