import { checkBrief } from '../../src/core/check';
import type { CheckedClaim } from '../../src/core/result';
import { spanOf, tablesOf, type Label, type LabelledBrief } from './labelled-briefs';

/** A label whose claim is confirmed, and where its words stand in the file. */
export interface Sound {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
  readonly claim: CheckedClaim;
}

/** The claims of a brief, with another text where one is given. */
export function checkLabelled(
  { table, date, text: own }: LabelledBrief,
  text = own,
): readonly CheckedClaim[] {
  return checkBrief(text, tablesOf(table), date === undefined ? {} : { date }).claims;
}

/** The sound claims of a labelled brief that are confirmed. */
export function soundClaims(brief: LabelledBrief): Sound[] {
  const claims = checkLabelled(brief);
  return brief.labels.flatMap((label) => {
    if (label.verdict !== 'supported' || label.optional) return [];
    const { start, end } = spanOf(brief, label);
    const claim = claims.find(
      (one) => one.kind === label.kind && one.start < end && one.end > start,
    );
    return claim?.verdict === 'supported' ? [{ label, start, end, claim }] : [];
  });
}

const NUMBERS = new Set(['percentage', 'money', 'quantity']);

/** The claims that a claim's value could be exchanged for: of its kind, in its paragraph, about another row. */
function partnerOf(own: Sound, all: readonly Sound[], text: string): Sound | undefined {
  return all.find(
    (other) =>
      other.start >= own.end &&
      other.label.kind === own.label.kind &&
      other.label.text !== own.label.text &&
      other.claim.fact !== own.claim.fact &&
      isLikeUnit(own.claim, other.claim) &&
      !/\n\s*\n/.test(text.slice(own.end, other.start)),
  );
}

function isLikeUnit({ value: a }: CheckedClaim, { value: b }: CheckedClaim): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return true;
  return a.unit?.id === b.unit?.id && a.noun === b.noun;
}

/** For each two neighbours of a brief: the brief with their values exchanged, and labels for these two alone. */
export function exchangedBriefs(brief: LabelledBrief): LabelledBrief[] {
  const sound = soundClaims(brief).filter(({ label }) => NUMBERS.has(label.kind));
  return sound.flatMap((one) => {
    const other = partnerOf(one, sound, brief.text);
    if (!other) return [];
    const [a, b] = [one.label.text, other.label.text];
    const between = brief.text.slice(one.end, other.start);
    const text = `${brief.text.slice(0, one.start)}${b}${between}${a}${brief.text.slice(other.end)}`;
    const second = one.start + b.length + between.length;
    return [{ ...brief, text, labels: [wrong(one, one.start, b), wrong(other, second, a)] }];
  });
}

/** Exchanged values are easily made up: of so many one counts in a fit, or they would count for more than all else. */
const ONE_IN = 5;

/** Some of the exchanged briefs of all, for a fit. */
export function someExchangedBriefs(briefs: readonly LabelledBrief[]): LabelledBrief[] {
  return briefs.flatMap(exchangedBriefs).filter((_, i) => i % ONE_IN === 0);
}

/** The label of a claim that has got another's value; its explanation names the row that is meant. */
function wrong({ label, claim: { fact } }: Sound, start: number, text: string): Label {
  const { kind } = label;
  return { anchor: text, text, start, kind, verdict: 'contradicted', why: fact?.id ?? '' };
}
