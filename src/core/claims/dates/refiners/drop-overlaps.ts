import type { DateDraft, TokenRow } from '../date-draft';

/** Of drafts that share a token keeps the longer, of equal ones the first; order is kept. */
export function dropOverlaps(_row: TokenRow, drafts: readonly DateDraft[]): DateDraft[] {
  const kept: DateDraft[] = [];
  for (const draft of drafts) {
    const before = kept.at(-1);
    if (before === undefined || before.last < draft.first) kept.push(draft);
    else if (draft.last - draft.first > before.last - before.first) kept[kept.length - 1] = draft;
  }
  return kept;
}
