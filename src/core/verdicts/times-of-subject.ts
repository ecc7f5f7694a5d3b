import type { DateValue, QuantityValue } from '../claims/claim';
import { readDates } from '../claims/dates/read-dates';
import { readNumbers } from '../claims/numbers/read-numbers';
import type { Fact } from '../result';
import { tokenise } from '../text/tokens';

/** The times that a fact's subject names. */
export interface TimesOfSubject {
  readonly dates: readonly DateValue[];
  /** Spans of time without a place in the calendar: "within ten years". */
  readonly spans: readonly QuantityValue[];
}

const NO_CONTEXT = { written: null, dayFirst: null, previous: null };

const read = new WeakMap<Fact, TimesOfSubject>();

/** The dates and the spans of time in a fact's subject, read once. */
export function timesOfSubject(fact: Fact): TimesOfSubject {
  let times = read.get(fact);
  if (!times) {
    const tokens = tokenise(fact.subject);
    const dates = readDates(fact.subject, tokens, NO_CONTEXT).map(({ value }) => value);
    const spans = readNumbers(fact.subject, tokens).flatMap(({ value }) =>
      value.kind === 'quantity' && value.unit?.dimension === 'time' ? [value] : [],
    );
    read.set(fact, (times = { dates, spans }));
  }
  return times;
}
