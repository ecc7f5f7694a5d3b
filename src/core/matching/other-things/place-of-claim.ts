import type { Reading } from '../../claims/claim';
import type { Block } from '../../markdown/block';
import type { Span } from '../../text/span';
import type { Row } from '../compile-tables';
import type { ClaimPlace, RankedRow } from '../rank';

/** What the rules about other things look at: a claim in its sentence, and the row that it denies. */
export interface DenyingClaim {
  readonly block: Block;
  readonly sentence: Span;
  readonly place: ClaimPlace;
  readonly chosen: RankedRow;
  /** The words of the sentence before the claim and those that bound it, in lower case. */
  readonly before: string;
  /** The words of the sentence behind the claim, in lower case. */
  readonly behind: string;
}

/** UTF-16 units that are looked at on either side. */
const REACH = 160;

/** A claim with the words beside it, which every rule looks at. */
export function denyingClaim(
  block: Block,
  sentence: Span,
  place: ClaimPlace,
  chosen: RankedRow,
): DenyingClaim {
  const { claim } = place;
  const start = Math.min(claim.start, claim.hedged.start);
  const from = Math.max(sentence.start, start - REACH);
  const to = Math.min(sentence.end, claim.end + REACH);
  const before = block.text.slice(from, start).toLowerCase();
  const behind = block.text.slice(claim.end, to).toLowerCase();
  return { block, sentence, place, chosen, before, behind };
}

const toldByRows = new WeakMap<Row, string>();

/** What a row says of itself: subject, value and other names, in lower case. Put together once. */
export function toldBy({ row }: RankedRow): string {
  let told = toldByRows.get(row);
  if (told === undefined) {
    const { subject, value, aliases } = row.fact;
    told = `${subject} ${value} ${aliases.join(' ')}`.toLowerCase();
    toldByRows.set(row, told);
  }
  return told;
}

/** A claim of a number, and of no date. */
export function isNumber({ value }: Reading): boolean {
  return 'low' in value;
}
