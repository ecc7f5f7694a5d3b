import type { DateDraft, TokenRow } from '../date-draft';
import { isDash } from '../read-tokens';

/** Joins "8 June–2 July 2025" into one run of days: a dash between, the year written at most once. */
export function mergeDayRange(row: TokenRow, drafts: readonly DateDraft[]): DateDraft[] {
  const merged: DateDraft[] = [];
  for (const draft of drafts) {
    const before = merged[merged.length - 1];
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
  if (from.year !== null) return null;
  const year = to.year;
  const isTurn = from.month > to.month && typeof year === 'number';
  return {
    first: left.first,
    last: right.last,
    written: { form: 'days', from: { ...from, year: isTurn ? year - 1 : year }, to },
    ...(left.impossible || right.impossible ? { impossible: true } : {}),
  };
}
