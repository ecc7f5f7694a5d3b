/**
 * Fits the weights of src/core/verdicts/confidence.data.ts on the labelled briefs that are open, and
 * prints them with what they would keep at several thresholds, each topic held out in turn.
 *
 *   node --import tsx test/eval/fit-weights.ts
 */
import { basename } from 'node:path';
import type { CompiledTables } from '../../src/core/check';
import { extractClaims, type ReadBlock } from '../../src/core/claims/extract-claims';
import { readStance } from '../../src/core/claims/stance/read-stance';
import { readBlocks } from '../../src/core/markdown/read-blocks';
import { readAbbreviations } from '../../src/core/matching/abbreviations';
import { TermReader } from '../../src/core/matching/brief-terms';
import { matchBrief, type MatchedClaim } from '../../src/core/matching/match-claims';
import { readNeighbours } from '../../src/core/matching/neighbours';
import { tokenise } from '../../src/core/text/tokens';
import { firstImpressions } from '../../src/core/verdicts/sureness';
import { readLabelledBriefs, spanOf, tablesOf, type LabelledBrief } from './labelled-briefs';
import { chance, fitLogistic } from './logistic';

// The briefs of the last eleven authors (own15 to own25) are left out: open sets that no weight was fitted on.
const SETS =
  'gold own own2 own3 own4 own5 own6 own7 own8 own9 own10 own11 own12 own13 own14'.split(' ');
const RIDGE = 20;

/** A labelled claim that was paired with a row: its signs, and whether the pairing was right. */
interface Example {
  readonly topic: string;
  readonly agreement: string;
  readonly isForeign: boolean;
  readonly verdict: string;
  readonly signs: Readonly<Record<string, number>>;
  readonly neighbours: Readonly<Record<string, number>>;
}

/** Against so many tables of other topics each brief is checked too: nothing there is about a row. */
const FOREIGN_TABLES = 3;

function allExamples(): Example[] {
  const briefs = readLabelledBriefs(SETS);
  const paths = [...new Set(briefs.map(({ table }) => table))];
  return briefs.flatMap((brief, i) => {
    const others = paths.filter((path) => path !== brief.table);
    const foreign = Array.from({ length: FOREIGN_TABLES }, (_, k) => others[(i + k * 5) % others.length]);
    return [brief.table, ...foreign].flatMap((path) => {
      if (path === undefined) return [];
      const found = examplesOfBrief(brief, tablesOf(path));
      if (path === brief.table) return found;
      return found.map((example) => ({ ...example, verdict: 'unverified', isForeign: true }));
    });
  });
}

function examplesOfBrief(brief: LabelledBrief, tables: CompiledTables): Example[] {
  const [year = 0, month = 0, day = 0] = (brief.date ?? '').split('-').map(Number);
  const plain = readBlocks(brief.text);
  const read = extractClaims(plain, {
    written: brief.date ? { year, month, day } : null,
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
  return [matched, ...blocks.values()].flatMap((claims) => labelledIn(claims, brief));
}

function labelledIn(matched: readonly MatchedClaim[], brief: LabelledBrief): Example[] {
  const neighbours = readNeighbours(matched, firstImpressions(matched));
  return matched.flatMap(({ read: { block }, sentence, claim, chosen, signs }, i) => {
    const { start, end } = block.map.toFile(claim);
    const label = brief.labels.find((one) => {
      const own = spanOf(brief, one);
      return one.kind === claim.value.kind && own.start < end && start < own.end;
    });
    // What a brief denies or reports is judged by its stance; whether its row is meant no label tells.
    if (!chosen || !signs || !label || label.optional) return [];
    const stance = readStance(block, tokenise(block.text), sentence, claim);
    if (stance !== 'asserted') return [];
    return [
      {
        topic: basename(brief.table),
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
