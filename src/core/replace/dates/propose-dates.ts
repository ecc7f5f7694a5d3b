import type { DateValue } from '../../claims/claim';
import { readDates } from '../../claims/dates/read-dates';
import { tokenise } from '../../text/tokens';
import type { PlainEdit } from '../plain-edit';
import type { Contradiction } from '../propose-edits';
import { isWithinMonth, writeDays, writeMonth } from './write-day';
import { writeFigures } from './write-figures';
import { writePeriod } from './write-period';

/** A sourced date in words, with how it stands in a sentence: "on" a day, "in" a longer time. */
interface WrittenDate {
  readonly text: string;
  readonly preposition: 'on' | 'in' | 'from';
}

/**
 * The sourced date as the claim is written: the order of day and month, abbreviations, figures and
 * the year where it was printed or is needed. A bound that can't hold gives way to "on" or "in".
 */
export function proposeDates(contradiction: Contradiction<DateValue>): readonly PlainEdit[] {
  const { sourced, checked, value, passage } = contradiction;
  if (sourced.kind !== 'date' || !sourced.from || !sourced.to) return [];
  if (COUNTED_FROM.test(checked.text)) return [];
  const isEnd = END.test(passage.block.text.slice(0, passage.claim.start));
  return [false, true].flatMap((addYear) =>
    writings(checked.text, value, sourced, addYear, isEnd).flatMap((written) =>
      placed(contradiction, written),
    ),
  );
}

/** Words that count a date from another ("last September"). */
const COUNTED_FROM = /\b(?:last|next|this|past|coming|previous|following|ago|later|earlier)\b/i;

/** Words before a date that make it the end of a stretch of time. */
const END = /(?:^|\s)(?:to|until|till|through|by|at least|ends? on|ended on)\s$/iu;

function writings(
  printed: string,
  value: DateValue,
  sourced: DateValue,
  addYear: boolean,
  isEnd: boolean,
): WrittenDate[] {
  const { from, to, granularity } = sourced;
  if (!from || !to) return [];
  const isDays = granularity === 'day' || (granularity === 'days' && isWithinMonth(sourced));
  const asDay = value.granularity === 'day' || value.granularity === 'days';
  const texts: (WrittenDate | null)[] = [];
  if (asDay && isDays) {
    const figures = granularity === 'day' ? writeFigures(printed, from, value) : null;
    const end = dated(writeDays(printed, { from: to, to }, addYear), 'on');
    const all = dated(figures ?? writeDays(printed, { from, to }, addYear), 'on');
    texts.push(...(granularity === 'day' ? [all] : isEnd ? [end, all] : [all, end]));
  } else if (isWithinMonth(sourced) && (asDay || isMonthly(value))) {
    const figures = asDay ? null : writeFigures(printed, from, value);
    texts.push(dated(figures ?? writeMonth(withPart(printed, sourced), from, addYear), 'in'));
  } else texts.push(dated(writePeriod(printed, value, sourced), 'in'));
  return texts.filter((text) => text !== null);
}

function isMonthly({ granularity }: DateValue): boolean {
  return granularity === 'month' || granularity === 'part';
}

function dated(text: string | null, preposition: WrittenDate['preposition']): WrittenDate | null {
  return text === null ? null : { text, preposition };
}

/** "early June" as the sourced day has it: "late June" of the 28th. */
function withPart(printed: string, { from, granularity }: DateValue): string {
  if (granularity !== 'day' || !from) return printed;
  const part = from.day <= 10 ? 'early' : from.day <= 20 ? 'mid' : 'late';
  return printed.replace(/^(?:early|mid|late)(?=[ -])/i, (like) =>
    /^\p{Lu}/u.test(like) ? part.charAt(0).toUpperCase() + part.slice(1) : part,
  );
}

/** The edits that put a date in: in place, with "on" or "in" before it, and in place of its bound. */
function placed({ value, passage }: Contradiction<DateValue>, written: WrittenDate): PlainEdit[] {
  const { claim, hedged, block } = passage;
  const { text, preposition } = written;
  const edits = [withPreposition(block.text, { ...claim, text }, preposition)];
  const isBounded = value.bound !== 'exact' && hedged.start < claim.start;
  if (isBounded && boundsByItself(block.text.slice(hedged.start, hedged.end), value)) {
    const before = block.text.slice(hedged.start, claim.start);
    const word = /^\p{Lu}/u.test(before) ? capitalised(preposition) : preposition;
    edits.push({ ...hedged, text: `${word} ${text}` });
  }
  return edits;
}

/** Whether the words around the date bound it alone, without a denial further off ("not again before"). */
function boundsByItself(hedged: string, { bound }: DateValue): boolean {
  const context = { written: null, dayFirst: null, previous: null };
  return readDates(hedged, tokenise(hedged), context)[0]?.value.bound === bound;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Turns "on" into "in" where a month stands in for a day, and back. */
function withPreposition(
  text: string,
  edit: PlainEdit,
  preposition: WrittenDate['preposition'],
): PlainEdit {
  const match = /(?<!\p{L})(on|in)(\s)$/iu.exec(text.slice(0, edit.start));
  const [, printed = '', space = ''] = match ?? [];
  if (!match || printed.toLowerCase() === preposition) return edit;
  const word = /^\p{Lu}/u.test(printed) ? capitalised(preposition) : preposition;
  return { start: match.index, end: edit.end, text: `${word}${space}${edit.text}` };
}
