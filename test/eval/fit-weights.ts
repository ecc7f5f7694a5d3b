/**
 * Fits the weights of src/core/verdicts/confidence.data.ts on the labelled briefs that are open, and
 * prints them with what they would keep at several thresholds, each topic held out in turn.
 *
 *   node --import tsx test/eval/fit-weights.ts
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileTables, type CompiledTables } from '../../src/core/check';
import { extractClaims } from '../../src/core/claims/extract-claims';
import { readTable } from '../../src/core/facts/read-table';
import { readBlocks } from '../../src/core/markdown/read-blocks';
import { readAbbreviations } from '../../src/core/matching/abbreviations';
import { TermReader } from '../../src/core/matching/brief-terms';
import { matchBlock } from '../../src/core/matching/match-claims';
import { signsOf, type Signs } from '../../src/core/matching/signs';

const SETS = ['gold', 'own', 'own2'].map((set) => join(__dirname, set));
const BUNDLED = join(__dirname, '..', '..', 'data', 'us-china-rare-earths-2025.facts.csv');
const STEPS = 3000;
const RIDGE = 1;

interface Label {
  readonly anchor: string;
  readonly text: string;
  readonly kind: string;
  readonly verdict: string;
  readonly optional?: boolean;
}

interface Gold {
  readonly brief: string;
  readonly facts?: string;
  readonly written?: string;
  readonly claims: readonly Label[];
}

/** A labelled claim that was paired with a row: its signs, and whether the pairing was right. */
interface Example {
  readonly topic: string;
  readonly agreement: string;
  readonly verdict: string;
  readonly signs: Signs;
}

function examplesOf(folder: string): Example[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .flatMap((name) => {
      // The gold files follow GUIDE.md, which check-gold.mjs enforces.
      const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold;
      const table = gold.facts ? join(folder, gold.facts) : BUNDLED;
      const tables = compileTables([readTable(table, readFileSync(table, 'utf8')).table]);
      const markdown = readFileSync(join(folder, gold.brief), 'utf8');
      return examplesOfBrief(gold, markdown, tables);
    });
}

function examplesOfBrief(gold: Gold, markdown: string, tables: CompiledTables): Example[] {
  const [year = 0, month = 0, day = 0] = (gold.written ?? '').split('-').map(Number);
  const blocks = readBlocks(markdown);
  const read = extractClaims(blocks, {
    written: gold.written ? { year, month, day } : null,
    dayFirst: null,
    knownNames: tables.knownNames,
  });
  const abbreviations = readAbbreviations(blocks.map((block) => block.text));
  const reader = new TermReader(
    tables,
    new Map([...tables.abbreviations, ...abbreviations]),
    new Set(),
  );
  return read
    .flatMap((block) => matchBlock(block, tables, reader))
    .flatMap(({ read: { block }, claim, chosen, ranked }) => {
      const { start, end } = block.map.toFile(claim);
      const label = gold.claims.find(({ anchor, text, kind }) => {
        const at = markdown.indexOf(anchor) + anchor.indexOf(text);
        return kind === claim.value.kind && at < end && start < at + text.length;
      });
      if (!chosen || !label || label.optional) return [];
      return [
        {
          topic: gold.facts ?? 'bundled',
          agreement: chosen.comparison.agreement,
          verdict: label.verdict,
          signs: signsOf(chosen, ranked, claim.value),
        },
      ];
    });
}

function vectorOf(signs: Signs): number[] {
  return [1, ...Object.values(signs).map(Number)];
}

function chance(weights: readonly number[], signs: Signs): number {
  const sum = vectorOf(signs).reduce((total, value, i) => total + value * (weights[i] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Logistic regression with a ridge penalty, by plain gradient ascent. */
function fit(examples: readonly Example[], right: string): number[] {
  const [first] = examples;
  const weights = new Array<number>(first ? vectorOf(first.signs).length : 0).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -RIDGE * weight));
    for (const { signs, verdict } of examples) {
      const error = Number(verdict === right) - chance(weights, signs);
      vectorOf(signs).forEach((value, i) => (gradient[i] = (gradient[i] ?? 0) + error * value));
    }
    gradient.forEach((slope, i) => {
      weights[i] = (weights[i] ?? 0) + (2 / examples.length) * slope;
    });
  }
  return weights;
}

function report(name: string, examples: readonly Example[], right: string): void {
  const topics = [...new Set(examples.map(({ topic }) => topic))];
  const judged = topics.flatMap((topic) => {
    const weights = fit(
      examples.filter((example) => example.topic !== topic),
      right,
    );
    return examples
      .filter((example) => example.topic === topic)
      .map(({ signs, verdict }) => ({ good: verdict === right, p: chance(weights, signs) }));
  });
  const names = ['bias', ...Object.keys(examples[0]?.signs ?? {})];
  console.log(`\n${name} (${String(examples.length)} examples)`);
  fit(examples, right).forEach((weight, i) => {
    console.log(`  ${names[i] ?? ''}: ${weight.toFixed(2)}`);
  });
  for (const threshold of [0.5, 0.6, 0.7, 0.8]) {
    const kept = judged.filter(({ p }) => p >= threshold);
    const good = kept.filter((one) => one.good).length;
    console.log(`  from ${String(threshold)}: ${String(good)} right, ${String(kept.length - good)} wrong`);
  }
}

const examples = SETS.flatMap(examplesOf);
report('Support', examples.filter(({ agreement }) => agreement === 'agrees'), 'supported');
report('Accuse', examples.filter(({ agreement }) => agreement === 'denies'), 'contradicted');
