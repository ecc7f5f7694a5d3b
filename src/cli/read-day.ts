import { InvalidArgumentError } from 'commander';

/** Reads the day of an option, YYYY-MM-DD; one that no calendar has is bad usage. */
export function readDay(text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // setUTCFullYear, since Date.UTC takes years below 100 for those of the last century.
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  if (!exists) throw new InvalidArgumentError('It takes a day of the calendar as YYYY-MM-DD.');
  return text;
}
