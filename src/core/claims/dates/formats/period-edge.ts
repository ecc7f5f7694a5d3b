import { tokenAt } from '../../../text/tokens';
import type { DateDraft, DatePart, TokenRow } from '../date-draft';
import { isApostrophe, isDash, wordAt } from '../read-tokens';
import { WordList } from '../../../text/word-list';

const EDGES: ReadonlyMap<string, DatePart> = new Map([
  ['beginning', 'early'],
  ['start', 'early'],
  ['middle', 'mid'],
  ['end', 'late'],
  ['close', 'late'],
]);
const UNITS: ReadonlyMap<string, 'month' | 'year'> = new Map([
  ['month', 'month'],
  ['year', 'year'],
]);
const TIMED = new WordList(['by', 'at', 'before', 'until', 'till', 'since', 'after']);

/** "end of the month", "start of the year": of the brief's own. */
export function periodEdge(row: TokenRow, index: number): DateDraft | null {
  const unit = UNITS.get(wordAt(row, index));
  if (unit === undefined || !endsPhrase(row, index + 1)) return null;
  const of = wordAt(row, index - 1) === 'the' ? index - 2 : index - 1;
  const part = wordAt(row, of) === 'of' ? EDGES.get(wordAt(row, of - 1)) : undefined;
  if (part === undefined || (of === index - 1 && part !== 'late')) return null;
  return edge(of - 1, index, unit, part);
}

/** "by year-end", "before the year's end". */
export function yearEnd(row: TokenRow, index: number): DateDraft | null {
  if (wordAt(row, index) !== 'end' || !endsPhrase(row, index + 1)) return null;
  const owner = wordAt(row, index - 1) === 's' && isApostrophe(tokenAt(row.tokens, index - 2));
  const at = owner ? index - 3 : isDash(tokenAt(row.tokens, index - 1)) ? index - 2 : -1;
  const unit = at < 0 ? undefined : UNITS.get(wordAt(row, at));
  const before = wordAt(row, at - 1) === 'the' ? at - 2 : at - 1;
  if (unit === undefined || !TIMED.holds(tokenAt(row.tokens, before))) return null;
  return edge(at, index, unit, 'late');
}

function edge(first: number, last: number, unit: 'month' | 'year', part: DatePart): DateDraft {
  const written = { form: 'shift', unit, count: 0, base: 'brief' } as const;
  return { first, last, written, part, hedgeFirst: first };
}

const PHRASE_ENDS = WordList.of(
  'and or but the to when as it he she they we is was will would with for at in on by',
);

function endsPhrase(row: TokenRow, index: number): boolean {
  const next = row.tokens[index];
  if (next === undefined) return true;
  if (next.kind === 'symbol') return !isDash(next) && !isApostrophe(next);
  return PHRASE_ENDS.holds(next);
}

/** "year to date", "month-to-date". */
export function toDate(row: TokenRow, index: number): DateDraft | null {
  const to = isDash(tokenAt(row.tokens, index - 1)) ? index - 2 : index - 1;
  const at = isDash(tokenAt(row.tokens, to - 1)) ? to - 2 : to - 1;
  if (wordAt(row, index) !== 'date' || wordAt(row, to) !== 'to') return null;
  const unit = wordAt(row, at);
  if (unit !== 'year' && unit !== 'month' && unit !== 'quarter') return null;
  return { first: at, last: index, written: { form: 'to-date', unit } };
}
