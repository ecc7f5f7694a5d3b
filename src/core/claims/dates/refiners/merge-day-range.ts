import type { DateDraft, DayParts, TokenRow } from '../date-draft';
import { isDash } from '../read-tokens';

/** Joins "8 June–2 July 2025" into one run of days: a dash between, with one year or two. */
export function mergeDayRange(row: TokenRow, drafts: readonly DateDraft[]): DateDraft[] {
  const merged: DateDraft[] = [];
  for (const draft of drafts) {
    const before = merged.at(-1);
    const joined = before === undefined ? null : join(row, before, draft);
    if (joined === null) merged.push(draft);
    else merged[merged.length - 1] = joined;
  }
  return merged;
}

function join(row: TokenRow, left: DateDraft, right: DateDraft): DateDraft | null {
  if (left.written.form !== 'days' || right.written.form !== 'days') return null;
  if (right.first !== left.last + 2 || !isDash(row.tokens[left.last + 1])) return null;
  if (left.weekday !== undefined || right.weekday !== undefined) return null;
  const { from } = left.written;
  const { to } = right.written;
  if (left.alternative !== undefined || right.alternative !== undefined) return null;
  const year = to.year;
  if (from.year !== null && (typeof from.year !== 'number' || typeof year !== 'number'))
    return null;
  if (from.year !== null) return run(left, right, from, to);
  const isTurn = from.month > to.month && typeof year === 'number';
  return run(left, right, { ...from, year: isTurn ? year - 1 : year }, to);
}

function run(left: DateDraft, right: DateDraft, from: DayParts, to: DayParts): DateDraft {
  return {
    first: left.first,
    last: right.last,
    written: { form: 'days', from, to },
    ...(left.impossible || right.impossible ? { impossible: true } : {}),
  };
}
