/** A unit that a subject gives for its bare numbers: "(%)", "(thousand tonnes)", ", in US$ million". */
const UNIT = /(?:\((?:in |as )?([^()\d]{1,40})\)|,? in ([^()\d]{1,40}))\s*$/i;

const CURRENCY_FIRST = /^(?:[A-Z]{2,3}\$|[$€£¥]|[A-Z]{3}\b)\s*/u;

/**
 * A bare number written with the unit that the subject ends on ("Unemployment rate (%)", "5.2" →
 * "5.2%"); null where the subject names none. Whether it is a unit at all is for the reader to say.
 */
export function withUnitOfSubject(number: string, subject: string): string | null {
  const match = UNIT.exec(subject);
  const unit = (match?.[1] ?? match?.[2] ?? '').trim();
  if (unit === '') return null;
  const currency = CURRENCY_FIRST.exec(unit)?.[0] ?? '';
  const rest = unit.slice(currency.length);
  const tail = rest === '' || rest.startsWith('%') ? rest : ` ${rest}`;
  return `${currency.trim()}${currency.length > 2 ? ' ' : ''}${number}${tail}`;
}

/** Whether a subject says that its value counts things: "Number of schools in 2020". */
export function countsThings(subject: string): boolean {
  return /\b(?:number|count|tally|total|how many)\b/i.test(subject);
}
