import { MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../../claims/dates/date-words.data';

/** The name of a month (1–12) in the style of another: full or short, capital first, in capitals, or not. */
export function monthName(month: number, like: string, short: boolean): string {
  // "Sept" stays as long as it was where September is meant, else the usual short form is taken.
  const full = nameIn(MONTHS, month);
  const name = short && full !== 'may' ? nameIn(SHORT_MONTHS, month) : full;
  return inCaseOf(like, name);
}

/** The name of a weekday (1 Monday … 7 Sunday) in the style of another. */
export function weekdayName(weekday: number, like: string, short: boolean): string {
  return inCaseOf(like, nameIn(short ? SHORT_WEEKDAYS : WEEKDAYS, weekday));
}

function nameIn(names: ReadonlyMap<string, number>, number: number): string {
  return [...names].find(([, value]) => value === number)?.[0] ?? '';
}

function inCaseOf(like: string, name: string): string {
  if (like.length > 1 && like === like.toUpperCase()) return name.toUpperCase();
  if (like === like.toLowerCase()) return name;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** "9th", "21st": the ending of a day, in capitals where the other was. */
export function ordinalEnding(day: number, like: string): string {
  const teen = day % 100 >= 11 && day % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return like === like.toUpperCase() ? ending.toUpperCase() : ending;
}
