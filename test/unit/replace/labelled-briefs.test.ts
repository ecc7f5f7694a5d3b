import assert from 'node:assert/strict';
import { checkBrief } from '../../../src/core/check';
import { offerAll } from '../../../src/core/replace/offer-all';
import type { CheckedClaim, Replacement } from '../../../src/core/result';
import { readLabelledBriefs, tablesOf } from '../../eval/labelled-briefs';

/** Part of the contradicted claims for which a replacement is found at least. */
const LEAST_OFFERED = 0.75;

function apply(text: string, replacements: readonly Replacement[]): string {
  return [...replacements]
    .reverse()
    .reduce(
      (edited, { start, end, text: words }) => edited.slice(0, start) + words + edited.slice(end),
      text,
    );
}

/** Whether one of the replacements reaches into a claim or the words that bound it. */
function isMeant({ hedged }: CheckedClaim, replacements: readonly Replacement[]): boolean {
  return replacements.some(({ start, end }) => start < hedged.end && end > hedged.start);
}

/** Positions of every second contradicted claim: each try costs a check. */
function everySecond(claims: readonly CheckedClaim[]): ReadonlySet<number> {
  const positions = claims.flatMap(({ verdict }, i) => (verdict === 'contradicted' ? [i] : []));
  return new Set(positions.filter((_, i) => i % 2 === 0));
}

describe('replacements in the labelled briefs', () => {
  let contradicted = 0;
  let offered = 0;

  for (const { name, text, table, date } of readLabelledBriefs()) {
    it(`mend their claims and change no other: ${name}`, () => {
      const tables = tablesOf(table);
      const options = date === undefined ? {} : { date };
      const before = checkBrief(text, tables, options).claims;
      const sample = everySecond(before);
      const isWanted = (_: CheckedClaim, i: number): boolean => sample.has(i);
      const replacements = offerAll(text, isWanted, tables, options);
      const after = checkBrief(apply(text, replacements), tables, options).claims;
      assert.equal(after.length, before.length);
      before.forEach((old, i) => {
        const now = after[i];
        const meant = old.verdict === 'contradicted' && isMeant(old, replacements);
        assert.equal(
          now?.verdict,
          meant ? 'supported' : old.verdict,
          `${old.text} in ${old.sentence}`,
        );
        if (!meant) assert.equal(now?.text, old.text);
      });
      contradicted += sample.size;
      offered += replacements.length;
    });
  }

  after(() => {
    const share = Math.round((100 * offered) / contradicted);
    console.log(
      `      ${offered} of ${contradicted} contradicted claims tried can be mended (${share}%).`,
    );
    assert.ok(offered >= LEAST_OFFERED * contradicted);
  });
});
