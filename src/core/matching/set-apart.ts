import type { Block } from '../markdown/block';
import { toldBy } from './other-things/place-of-claim';
import type { ClaimPlace, RankedRow } from './rank';

/** "A separate waiver", "our own choir", "outside them": something besides what a table is about. */
const APART =
  /\b(?:(?:an?|the|some|quite) (separate|unrelated|distinct)(?= \p{L})|an? (different)(?= (?!picture|story|matter|way|kind|light|tale|view|scale|approach)\p{L})|our (own)\b|(outside) them\b)/iu;

/** "Five additional vans", "ninety former nurses": what is not, or not yet, or no more, what is counted. */
const TAKEN_OUT =
  /\b(additional|former|retired|attempted|would-be|prospective|aspiring|proposed|cancelled)\b/i;

/** A sentence's words further before a claim than this say nothing of it. */
const REACH = 160;
/** Where a clause begins anew. */
const BREAKS = /[.!?;:]\s|\n/;

/** Whether a claim is told of something that the text sets apart by a word which the row does not have. */
export function isSetApart({ text }: Block, { claim }: ClaimPlace, chosen: RankedRow): boolean {
  const end = Math.min(claim.start, claim.hedged.start);
  const before =
    text
      .slice(Math.max(0, end - REACH), end)
      .split(BREAKS)
      .at(-1) ?? '';
  const counted = claim.value.kind === 'quantity' ? text.slice(claim.start, claim.end) : '';
  const apart = APART.exec(before) ?? TAKEN_OUT.exec(counted);
  const word = apart?.slice(1).find((group) => group !== undefined);
  if (word === undefined) return false;
  return !toldBy(chosen)
    .split(/[^\p{L}]+/u)
    .includes(word.toLowerCase());
}
