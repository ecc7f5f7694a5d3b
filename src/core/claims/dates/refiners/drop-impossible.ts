import type { DateDraft, TokenRow } from '../date-draft';

function isImpossible({ impossible }: DateDraft): boolean {
  return impossible === true;
}

/** Leaves out days that no calendar has; they were kept so far to keep their tokens taken. */
export function dropImpossible(_row: TokenRow, drafts: readonly DateDraft[]): readonly DateDraft[] {
  return drafts.some(isImpossible) ? drafts.filter((draft) => !isImpossible(draft)) : drafts;
}
