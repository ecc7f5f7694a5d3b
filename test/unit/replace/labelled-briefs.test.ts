import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkBrief, compileTables, type CompiledTables } from '../../../src/core/check';
import { readTable } from '../../../src/core/facts/read-table';
import { offerAll } from '../../../src/core/replace/offer-all';
import type { CheckedClaim, Replacement } from '../../../src/core/result';
import { LABELLED_SETS } from '../labelled-sets';

const ROOT = join(__dirname, '..', '..', '..');
const BUNDLED = join(ROOT, 'data', 'us-china-rare-earths-2025.facts.csv');
/** Part of the contradicted claims for which a replacement is found at least. */
const LEAST_OFFERED = 0.75;

interface LabelledBrief {
  readonly name: string;
  readonly markdown: string;
  readonly table: string;
  readonly written: string;
}

function labelledBriefs(): LabelledBrief[] {
  return LABELLED_SETS.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.gold.json'))
      .map((name) => readLabelled(join(folder, name))),
  );
}

function readLabelled(path: string): LabelledBrief {
  // The labels' format is told in test/eval/GUIDE.md.
  const gold = JSON.parse(readFileSync(path, 'utf8')) as {
    brief: string;
    facts?: string;
    written: string;
  };
  const folder = dirname(path);
  return {
    name: gold.brief,
    markdown: readFileSync(join(folder, gold.brief), 'utf8'),
    table: gold.facts === undefined ? BUNDLED : join(folder, gold.facts),
    written: gold.written,
  };
}

const compiled = new Map<string, CompiledTables>();

function tablesOf(path: string): CompiledTables {
  const known = compiled.get(path);
  if (known) return known;
  const tables = compileTables([readTable(path, readFileSync(path, 'utf8')).table]);
  compiled.set(path, tables);
  return tables;
}

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

  for (const { name, markdown, table, written } of labelledBriefs()) {
    it(`mend their claims and change no other: ${name}`, () => {
      const tables = tablesOf(table);
      const options = { date: written };
      const before = checkBrief(markdown, tables, options).claims;
      const sample = everySecond(before);
      const isWanted = (_: CheckedClaim, i: number): boolean => sample.has(i);
      const replacements = offerAll(markdown, isWanted, tables, options);
      const after = checkBrief(apply(markdown, replacements), tables, options).claims;
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
