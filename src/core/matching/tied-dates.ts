import type { ReadBlock } from '../claims/extract-claims';
import type { DateValue, Reading } from '../claims/claim';
import { firstTokenAt } from './clauses';

/** What stands between a value and the time that it is of: "6.8% of turnover at the end of 2016". */
const BEHIND =
  /^(?:\s+(?:per|of|a|an|each)(?:\s+[\p{L}-]+){1,3})?\s*\(?\s*(?:(?:back\s+)?(?:in|for|by|during|at|as of)\s+)?(?:the\s+)?(?:(?:end|start|beginning|close|middle|course|year|season)\s+(?:of\s+)?)?(?:the\s+)?$/iu;

/** The same with the time first: "in 2021 it was 4.3%", "2021: 4.3%". */
const AHEAD =
  /^\s*\)?\s*[:,=–—-]?\s*(?:(?:it|that|this|there|they)\s+)?(?:(?:was|were|is|are|had been|has been|stood at|came to|reached|at|a|an|the|only|just|some)\s+)*$/i;

const NONE = -1;

const known = new WeakMap<ReadBlock, readonly number[]>();

/** The dates of a block that say of what time a claim's value is, and those that do not. */
export interface DatesBeside {
  /** Those that it is printed beside ("6.8% in 2016"): it is of that time alone. */
  readonly own: readonly DateValue[];
  /** Where a date in brackets is the next value's ("18% (2019: 22%)"): where it begins, else -1. */
  readonly ofNext: number;
}

/** What the dates around a claim say of the time of its value. */
export function datesBeside(read: ReadBlock, claim: Reading): DatesBeside {
  const owners = valuesOfDates(read);
  const at = firstTokenAt(read.claims, claim.start);
  const own: DateValue[] = [];
  for (const i of [at - 1, at + 1]) {
    const value = read.claims[i]?.value;
    if (owners[i] === at && value?.kind === 'date' && value.from) own.push(value);
  }
  const date = read.claims[at + 1];
  const next = owners[at + 1] === at + 2 ? read.claims[at + 2] : undefined;
  const isOfNext = date && next && isBracketed(read.block.text, claim.end, date, next);
  return { own, ofNext: isOfNext ? date.start : NONE };
}

/**
 * For each claim of a block that is a date: the place, among the block's claims, of the value that it
 * is printed beside ("6.8% in 2016", "2016: 6.8%"), so that the value is of that time and of no other;
 * -1 for any other claim.
 */
function valuesOfDates(read: ReadBlock): readonly number[] {
  let owners = known.get(read);
  if (!owners) {
    const { claims } = read;
    owners = claims.map((claim, at) =>
      claim.value.kind === 'date' ? ownerOf(read, claims, at) : NONE,
    );
    known.set(read, owners);
  }
  return owners;
}

function ownerOf({ block: { text } }: ReadBlock, claims: readonly Reading[], at: number): number {
  const date = claims[at];
  const before = at === 0 ? undefined : claims[at - 1];
  const after = claims[at + 1];
  if (!date || goesOn(text, date, after)) return NONE;
  const isAhead =
    after !== undefined && isValue(after) && AHEAD.test(text.slice(date.end, after.hedged.start));
  if (before !== undefined && isValue(before)) {
    const isOfNext = isAhead && isBracketed(text, before.end, date, after);
    if (!isOfNext && BEHIND.test(text.slice(before.end, date.hedged.start))) return at - 1;
  }
  return isAhead ? at + 1 : NONE;
}

/** "A year in 2022 and 2023": the time is both, and neither alone. */
function goesOn(text: string, date: Reading, next: Reading | undefined): boolean {
  return next?.value.kind === 'date' && JOINED.test(text.slice(date.end, next.start));
}

const JOINED = /^\s*(?:and|or|to|until|through|[-–—/])\s*(?:in\s+)?(?:the\s+)?$/i;

/** "18% (2019: 22%)", "18% of votes (in 2019 22%)": a time in brackets before another value is that value's. */
function isBracketed(text: string, from: number, date: Reading, next: Reading): boolean {
  if (!BRACKET.test(text.slice(from, date.hedged.start))) return false;
  return !text.slice(date.end, next.hedged.start).includes(')');
}

const BRACKET = /\(\s*(?:(?:in|for|at|by)\s+(?:the\s+)?)?$/;

function isValue({ value: { kind } }: Reading): boolean {
  return kind !== 'date' && kind !== 'name' && kind !== 'quotation';
}
