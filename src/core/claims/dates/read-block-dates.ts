import type { DateValue, Reading } from '../claim';
import type { Token } from '../../text/tokens';
import type { Span } from '../../text/span';
import { readBound } from './date-bounds';
import type { DateContext } from './date-context';
import type { DateDraft, TokenRow } from './date-draft';
import { findDrafts, firstBeginning } from './find-drafts';
import { refineDrafts } from './refine-drafts';
import { resolveDraft } from './resolve-draft';

/**
 * Reads the dates of one block's plain text, in order and without overlaps.
 *
 * Years that the text leaves out are implied by the date before, then by the brief's day; relative
 * expressions count from the brief's day or from the date before, and cover no days where that is
 * not known. Days that no calendar has are left out.
 */
export function readDates(
  text: string,
  tokens: readonly Token[],
  context: DateContext,
): Reading<DateValue>[] {
  const first = firstBeginning(tokens);
  if (first === -1) return [];
  const row: TokenRow = { text, tokens, order: context };
  const found = findDrafts(row, first);
  if (found.length === 0) return [];
  const drafts = refineDrafts(row, found);
  const readings: Reading<DateValue>[] = [];
  let previous = context.previous;
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i];
    if (draft === undefined) break;
    const bounds = readBound(row, draft);
    const hints = {
      written: context.written,
      previous,
      isNear: previous !== context.previous,
      joinedYear: joinedYear(row, draft, drafts[i + 1]),
    };
    const value = resolveDraft(draft, bounds.bound, hints);
    const { start, end } = spanOf(row, draft.first, draft.last);
    const hedged = spanOf(row, bounds.first, Math.max(bounds.last, draft.last));
    readings.push({ start, end, value, hedged });
    previous = carriedDate(value, previous);
  }
  return readings;
}

/** The date that later ones without month or year lean on: this one if it names a month, else the one before. */
export function carriedDate(value: DateValue, previous: DateValue | null): DateValue | null {
  const hasYear = value.from !== null && (value.from.year ?? value.impliedYear) !== null;
  const isNarrow = value.granularity !== 'years' && value.granularity !== 'decade';
  return hasYear && isNarrow && value.relativeTo !== 'brief' ? value : previous;
}

function spanOf(row: TokenRow, first: number, last: number): Span {
  const start = row.tokens[Math.max(0, first)]?.start ?? 0;
  const end = row.tokens[Math.min(last, row.tokens.length - 1)]?.end ?? row.text.length;
  return { start, end };
}

const YEAR_JOINTS: ReadonlySet<string> = new Set(
  'to and or until till through – - — / → ,'.split(' '),
);

/** The year written once for two dates: "from June 8 to June 13, 2025", "March and April 2025". */
function joinedYear(row: TokenRow, draft: DateDraft, next: DateDraft | undefined): number | null {
  if (next === undefined || next.written.form !== draft.written.form) return null;
  if (next.first !== draft.last + 2) return null;
  const joint = row.tokens[draft.last + 1]?.lower ?? '';
  if (!YEAR_JOINTS.has(joint)) return null;
  const year =
    next.written.form === 'days'
      ? next.written.from.year
      : next.written.form === 'months'
        ? next.written.year
        : null;
  return typeof year === 'number' ? year : null;
}
