import type { DateDraft, TokenRow } from './date-draft';
import { attachPart } from './refiners/attach-part';
import { attachWeekday } from './refiners/attach-weekday';
import { dropImpossible } from './refiners/drop-impossible';
import { dropOverlaps } from './refiners/drop-overlaps';
import { mergeDayRange } from './refiners/merge-day-range';

type Refiner = (row: TokenRow, drafts: readonly DateDraft[]) => DateDraft[];

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
  return REFINERS.reduce<readonly DateDraft[]>((refined, refiner) => refiner(row, refined), drafts);
}
