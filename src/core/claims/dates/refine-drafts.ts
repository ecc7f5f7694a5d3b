import type { DateDraft, TokenRow } from './date-draft';
import { attachPart } from './refiners/attach-part';
import { attachWeekday } from './refiners/attach-weekday';
import { dropImpossible } from './refiners/drop-impossible';
import { dropOverlaps } from './refiners/drop-overlaps';
import { mergeDayRange } from './refiners/merge-day-range';

type Refiner = (row: TokenRow, drafts: readonly DateDraft[]) => readonly DateDraft[];

/** Of those, the ones that look at two dates side by side: most blocks hold one. */
const OF_TWO: ReadonlySet<Refiner> = new Set([mergeDayRange, dropOverlaps]);

/** In this order: runs of days before weekdays join them, impossible days last. */
const REFINERS: readonly Refiner[] = [
  mergeDayRange,
  attachWeekday,
  attachPart,
  dropOverlaps,
  dropImpossible,
];

/** Completes what the formats found with the words around it. */
export function refineDrafts(row: TokenRow, drafts: readonly DateDraft[]): readonly DateDraft[] {
  let refined = drafts;
  for (const refiner of REFINERS) {
    if (refined.length > 1 || !OF_TWO.has(refiner)) refined = refiner(row, refined);
  }
  return refined;
}
