import type { DateDraft, TokenRow } from '../date-draft';

/** Leaves out days that no calendar has; they were kept so far to keep their tokens taken. */
export function dropImpossible(_row: TokenRow, drafts: readonly DateDraft[]): DateDraft[] {
  return drafts.filter((draft) => draft.impossible !== true);
}
