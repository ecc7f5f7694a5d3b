/** What the rest of the engine needs of dates. */
export type { DateContext } from './date-context';
export { detectDayOrder } from './detect-day-order';
export { carriedDate, readDates } from './read-block-dates';
export { isImpossibleDate, readDateValue } from './read-date-value';
