/**
 * Fits the weights of src/core/verdicts/confidence.data.ts on the labelled briefs that are open, and
 * prints them with what they would keep at several thresholds, each topic held out in turn.
 *
 *   node --import tsx test/eval/fit-weights.ts
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileTables, type CompiledTables } from '../../src/core/check';
import { extractClaims, type ReadBlock } from '../../src/core/claims/extract-claims';
import { readStance } from '../../src/core/claims/stance/read-stance';
import { readTable } from '../../src/core/facts/read-table';
import { readBlocks } from '../../src/core/markdown/read-blocks';
import { readAbbreviations } from '../../src/core/matching/abbreviations';
import { TermReader } from '../../src/core/matching/brief-terms';
import { matchBrief, type MatchedClaim } from '../../src/core/matching/match-claims';
import { readNeighbours } from '../../src/core/matching/neighbours';
import { tokenise } from '../../src/core/text/tokens';
import { firstImpressions } from '../../src/core/verdicts/sureness';
import { chance, fitLogistic } from './logistic';

// The briefs of the fifth to the eleventh author (own4 to own10) are left out: an open set that no weight was fitted on.
const SETS = ['gold', 'own', 'own2', 'own3'].map((set) => join(__dirname, set));
const BUNDLED = join(__dirname, '..', '..', 'data', 'us-china-rare-earths-2025.facts.csv');
const RIDGE = 20;

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
  readonly isForeign: boolean;
  readonly verdict: string;
  readonly signs: Readonly<Record<string, number>>;
  readonly neighbours: Readonly<Record<string, number>>;
}

interface LabelledBrief {
  readonly gold: Gold;
  readonly markdown: string;
  readonly table: string;
}

function briefsOf(folder: string): LabelledBrief[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => {
      // The gold files follow GUIDE.md, which check-gold.mjs enforces.
      const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold;
      return {
        gold,
        markdown: readFileSync(join(folder, gold.brief), 'utf8'),
        table: gold.facts ? join(folder, gold.facts) : BUNDLED,
      };
    });
}

/** Against so many tables of other topics each brief is checked too: nothing there is about a row. */
const FOREIGN_TABLES = 3;

function allExamples(): Example[] {
  const briefs = SETS.flatMap(briefsOf);
  const paths = [...new Set(briefs.map(({ table }) => table))];
  const compiled = new Map(
    paths.map((path) => [path, compileTables([readTable(path, readFileSync(path, 'utf8')).table])]),
  );
  return briefs.flatMap(({ gold, markdown, table }, i) => {
    const others = paths.filter((path) => path !== table);
    const foreign = Array.from({ length: FOREIGN_TABLES }, (_, k) => others[(i + k * 5) % others.length]);
    return [table, ...foreign].flatMap((path) => {
      const tables = compiled.get(path ?? '');
      if (!tables) return [];
      const found = examplesOfBrief(gold, markdown, tables);
      if (path === table) return found;
      return found.map((example) => ({ ...example, verdict: 'unverified', isForeign: true }));
    });
  });
}

function examplesOfBrief(gold: Gold, markdown: string, tables: CompiledTables): Example[] {
  const [year = 0, month = 0, day = 0] = (gold.written ?? '').split('-').map(Number);
  const plain = readBlocks(markdown);
  const read = extractClaims(plain, {
    written: gold.written ? { year, month, day } : null,
    dayFirst: null,
    knownNames: tables.knownNames,
  });
  const abbreviations = readAbbreviations(plain.map((block) => block.text));
  const reader = new TermReader(
    tables,
    new Map([...tables.abbreviations, ...abbreviations]),
    new Set(),
  );
  const matched = matchBrief(read, tables, reader, ({ text }) => tokenise(text));
  const blocks = new Map<ReadBlock, MatchedClaim[]>();
  for (const claim of matched) blocks.set(claim.read, [...(blocks.get(claim.read) ?? []), claim]);
  // Each paragraph also counts as a brief of its own: many a brief is that short.
  return [matched, ...blocks.values()].flatMap((claims) => labelledIn(claims, gold, markdown));
}

function labelledIn(matched: readonly MatchedClaim[], gold: Gold, markdown: string): Example[] {
  const neighbours = readNeighbours(matched, firstImpressions(matched));
  return matched.flatMap(({ read: { block }, sentence, claim, chosen, signs }, i) => {
    const { start, end } = block.map.toFile(claim);
    const label = gold.claims.find(({ anchor, text, kind }) => {
      const at = markdown.indexOf(anchor) + anchor.indexOf(text);
      return kind === claim.value.kind && at < end && start < at + text.length;
    });
    // What a brief denies or reports is judged by its stance; whether its row is meant no label tells.
    if (!chosen || !signs || !label || label.optional) return [];
    const stance = readStance(block, tokenise(block.text), sentence, claim);
    if (stance !== 'asserted') return [];
    return [
      {
        topic: gold.facts ?? 'bundled',
        agreement: chosen.comparison.agreement,
        isForeign: false,
        verdict: label.verdict,
        signs: { ...signs },
        neighbours: { ...neighbours[i] },
      },
    ];
  });
}

type Reading = (example: Example) => Readonly<Record<string, number>>;

function report(name: string, examples: readonly Example[], right: string, read: Reading): void {
  const fit = (some: readonly Example[]): number[] =>
    fitLogistic(
      some.map((example) => Object.values(read(example))),
      some.map(({ verdict }) => verdict === right),
      RIDGE,
    );
  const topics = [...new Set(examples.map(({ topic }) => topic))];
  const judged = topics.flatMap((topic) => {
    const weights = fit(examples.filter((example) => example.topic !== topic));
    return examples
      .filter((example) => example.topic === topic)
      .map((example) => ({
        isForeign: example.isForeign,
        good: example.verdict === right,
        p: chance(weights, Object.values(read(example))),
      }));
  });
  const [first] = examples;
  const names = ['bias', ...Object.keys(first ? read(first) : {})];
  const loss = judged.reduce((sum, { good, p }) => sum - Math.log(good ? p : 1 - p), 0);
  console.log(`\n${name} (${String(examples.length)} examples)`);
  fit(examples).forEach((weight, i) => console.log(`  ${names[i] ?? ''}: ${weight.toFixed(2)},`));
  console.log(`  loss, topics held out: ${(loss / judged.length).toFixed(4)}`);
  for (const threshold of [0.5, 0.6, 0.7, 0.8]) {
    const kept = judged.filter(({ p }) => p >= threshold);
    const good = kept.filter((one) => one.good).length;
    const foreign = kept.filter((one) => one.isForeign).length;
    console.log(`  from ${String(threshold)}: ${String(good)} right, ${String(kept.length - good - foreign)} wrong, ${String(foreign)} foreign`);
  }
}

const examples = allExamples();
const agreeing = examples.filter(({ agreement }) => agreement === 'agrees');
const denying = examples.filter(({ agreement }) => agreement === 'denies');
const ownSigns: Reading = ({ signs }) => signs;
const allSigns: Reading = ({ signs, neighbours }) => ({ ...signs, ...neighbours });
report('First support', agreeing, 'supported', ownSigns);
report('First accuse', denying, 'contradicted', ownSigns);
report('Support', agreeing, 'supported', allSigns);
report('Accuse', denying, 'contradicted', allSigns);
