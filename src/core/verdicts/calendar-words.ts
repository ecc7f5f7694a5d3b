import { readAge, type Age } from '../facts/as-of';
import { worded, type Wording } from '../wording';

/**
 * The weekdays and ages among a reason's arguments as wordings of their own: the engine's words, and not
 * those of a brief or a table, which stay as they are. Null for any other argument.
 */
export function wordCalendar(code: string, name: string, word: string): Wording | null {
  if (code === 'weekday' && (name === 'right' || name === 'wrong')) return WEEKDAYS[word] ?? null;
  const age = code === 'stale-fact' && name === 'age' ? readAge(word) : null;
  return age && wordAge(age);
}

const WEEKDAYS: Readonly<Record<string, Wording>> = {
  Monday: worded`Monday`,
  Tuesday: worded`Tuesday`,
  Wednesday: worded`Wednesday`,
  Thursday: worded`Thursday`,
  Friday: worded`Friday`,
  Saturday: worded`Saturday`,
  Sunday: worded`Sunday`,
};

function wordAge({ count, unit }: Age): Wording {
  const isOne = count === 1;
  switch (unit) {
    case 'day':
      return isOne ? worded`1 day` : worded`${count} days`;
    case 'week':
      return isOne ? worded`1 week` : worded`${count} weeks`;
    case 'month':
      return isOne ? worded`1 month` : worded`${count} months`;
    case 'year':
      return isOne ? worded`1 year` : worded`${count} years`;
  }
}
