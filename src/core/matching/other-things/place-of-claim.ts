import type { Reading } from '../../claims/claim';
import type { Block } from '../../markdown/block';
import type { Span } from '../../text/span';
import type { ClaimPlace, RankedRow } from '../rank';

/** What the rules about other things look at: a claim in its sentence, and the row that it denies. */
export interface DenyingClaim {
  readonly block: Block;
  readonly sentence: Span;
  readonly place: ClaimPlace;
  readonly chosen: RankedRow;
}

/** The words of the sentence before the claim and those that bound it, in lower case. */
export function before({ block, sentence, place: { claim } }: DenyingClaim): string {
  const end = Math.min(claim.start, claim.hedged.start);
  return block.text.slice(Math.max(sentence.start, end - REACH), end).toLowerCase();
}

/** The words of the sentence behind the claim, in lower case. */
export function behind({ block, sentence, place: { claim } }: DenyingClaim): string {
  return block.text.slice(claim.end, Math.min(sentence.end, claim.end + REACH)).toLowerCase();
}

/** UTF-16 units that are looked at on either side. */
const REACH = 160;

/** What a row says of itself: subject, value and other names, in lower case. */
export function toldBy({ row: { fact } }: RankedRow): string {
  return `${fact.subject} ${fact.value} ${fact.aliases.join(' ')}`.toLowerCase();
}

/** A claim of a number, and of no date. */
export function isNumber({ value }: Reading): boolean {
  return 'low' in value;
}
