import type { CalendarDay } from '../claims/claim';
import { isStale, readAge, type Age } from '../facts/as-of';
import { outcome, type Outcome } from './outcome';

/** How old facts may be, and the day of the brief that this is counted from. */
export interface AgeLimit {
  readonly day: CalendarDay;
  readonly age: Age;
  /** The age as a person wrote it, for the reason. */
  readonly words: string;
}

/** The limit that a setting such as "18 months" draws; none without a day or without such an age. */
export function readAgeLimit(day: CalendarDay | null, staleAfter = ''): AgeLimit | null {
  const age = readAge(staleAfter);
  return day && age ? { day, age, words: staleAfter.trim() } : null;
}

/**
 * Where a person has set how old a fact may be, a claim that rests on an older one goes to review:
 * it agrees with its source, and the world may have moved on.
 */
export function decideStale(decided: Outcome, limit: AgeLimit | null): Outcome {
  const { fact, verdict, otherFacts } = decided;
  if (!limit || !fact || verdict !== 'supported') return decided;
  if (!isStale(fact, limit.day, limit.age)) return decided;
  const args = { asOf: fact.asOf, age: limit.words };
  return outcome('review', 'stale-fact', fact, { otherFacts, args });
}
