/**
 * Fits the weights of src/core/verdicts/confidence.data.ts and src/core/matching/first-impression.data.ts on the
 * labelled briefs that are open, and prints them with what they would keep at several thresholds, topics held out
 * in turn.
 *
 *   node --import tsx test/eval/fit-weights.ts
 */
import { basename } from 'node:path';
import type { CompiledTables } from '../../src/core/check';
import type { ReadBlock } from '../../src/core/claims/extract-claims';
import { readStance } from '../../src/core/claims/stance/read-stance';
import { matchBrief, type MatchedClaim } from '../../src/core/matching/match-claims';
import { readNeighbours, type NeighbourSigns } from '../../src/core/matching/neighbours';
import type { RankedRow } from '../../src/core/matching/rank';
import { StandingReader } from '../../src/core/matching/standing';
import { tokenise } from '../../src/core/text/tokens';
import { readLabelledBriefs, tablesOf, type LabelledBrief } from './labelled-briefs';
import { chance, fitLogistic } from './logistic';
import { someExchangedBriefs } from './exchanged-briefs';
import { readCaseBriefs } from './case-briefs';
import { labelOf, readForMatching } from './matched-briefs';
import { readSoundBriefs } from './sound-briefs';
import { columnsOf, widthOf, worthOf } from './sign-curves';

const RIDGE = 2;

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
  const briefs = readLabelledBriefs();
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
  const read = readForMatching(brief, tables);
  const matched = matchBrief(...read);
  const standings = new StandingReader(tables.vocabulary, read[2]);
  const blocks = new Map<ReadBlock, MatchedClaim[]>();
  for (const claim of matched) blocks.set(claim.read, [...(blocks.get(claim.read) ?? []), claim]);
  // Each paragraph also counts as a brief of its own: many a brief is that short.
  return [matched, ...blocks.values()].flatMap((claims) => labelledIn(claims, brief, standings));
}

function labelledIn(
  matched: readonly MatchedClaim[],
  brief: LabelledBrief,
  standings: StandingReader,
): Example[] {
  const neighbours = readNeighbours(
    matched,
    matched.map(({ impression }) => impression),
  );
  return matched.flatMap((one, i) => {
    const { chosen, signs } = one;
    const verdict = chosen && verdictOf(brief, one);
    if (!signs || !verdict || isLeftToRules(one, chosen, standings)) return [];
    return [
      {
        topic: basename(brief.table),
        agreement: chosen.comparison.agreement,
        isForeign: false,
        verdict,
        signs: { ...signs },
        neighbours: weighable(neighbours[i]),
      },
    ];
  });
}

/** The signs of neighbours but what is weighed by a rule of its own (`verdicts/sureness.ts`). */
function weighable(signs: NeighbourSigns | undefined): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(signs ?? {}).filter(([sign]) => sign !== 'toldNear'));
}

/** The verdict of a claim's label. Of a brief without labels it is only known that nothing is to be contradicted. */
function verdictOf(brief: LabelledBrief, { read, claim, chosen }: MatchedClaim): string | undefined {
  if (brief.labels.length > 0) return labelOf(brief, read, claim)?.verdict;
  return chosen?.comparison.agreement === 'denies' ? 'unverified' : undefined;
}

/**
 * What the words rule out is not left to the signs; and what a brief denies or reports is judged by its stance:
 * whether its row is meant no label tells.
 */
function isLeftToRules(one: MatchedClaim, chosen: RankedRow, standings: StandingReader): boolean {
  const { block } = one.read;
  const { namesAnother, isOther } = standings.of(one, chosen);
  if (namesAnother || isOther) return true;
  return readStance(block, tokenise(block.text), one.sentence, one.claim) !== 'asserted';
}

type Reading = (example: Example) => Readonly<Record<string, number>>;

/** Topics are held out in so many groups in turn. */
const FOLDS = 6;

function report(name: string, examples: readonly Example[], right: string, read: Reading): void {
  const rows = examples.map((example) =>
    Object.entries(read(example)).flatMap(([sign, strength]) => columnsOf(sign, strength)),
  );
  const good = examples.map(({ verdict }) => verdict === right);
  const fit = (isIn: (at: number) => boolean): number[] =>
    fitLogistic(
      rows.filter((_, i) => isIn(i)),
      good.filter((_, i) => isIn(i)),
      RIDGE,
    );
  console.log(`\n${name} (${String(examples.length)} examples)`);
  const [first] = examples;
  printWeights(Object.keys(first ? read(first) : {}), fit(() => true));
  const topics = [...new Set(examples.map(({ topic }) => topic))];
  const foldOf = examples.map(({ topic }) => topics.indexOf(topic) % FOLDS);
  const chances = rows.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit((i) => foldOf[i] !== fold);
    rows.forEach((row, i) => {
      if (foldOf[i] === fold) chances[i] = chance(weights, row);
    });
  }
  printHeldOut(examples, good, chances);
}

function printWeights(signs: readonly string[], [bias = 0, ...weights]: readonly number[]): void {
  console.log(`  bias: ${bias.toFixed(2)},`);
  let at = 0;
  for (const sign of signs) {
    const worth = worthOf(sign, weights.slice(at, (at += widthOf(sign))));
    const shown =
      typeof worth === 'number'
        ? worth.toFixed(2)
        : `[${worth.map(([from, to]) => `[${String(Number(from.toFixed(2)))}, ${to.toFixed(2)}]`).join(', ')}]`;
    console.log(`  ${sign}: ${shown},`);
  }
}

function printHeldOut(
  examples: readonly Example[],
  good: readonly boolean[],
  chances: readonly number[],
): void {
  const loss = chances.reduce((sum, p, i) => sum - Math.log(Math.max(1e-9, good[i] ? p : 1 - p)), 0);
  console.log(`  loss, topics held out: ${(loss / chances.length).toFixed(4)}`);
  for (const threshold of [0.5, 0.6, 0.7, 0.8]) {
    const kept = chances.flatMap((p, i) => (p >= threshold ? [i] : []));
    const right = kept.filter((i) => good[i]).length;
    const foreign = kept.filter((i) => examples[i]?.isForeign).length;
    console.log(`  from ${String(threshold)}: ${String(right)} right, ${String(kept.length - right - foreign)} wrong, ${String(foreign)} foreign`);
  }
}

const cases = readCaseBriefs().flatMap(({ brief, tables }) => examplesOfBrief(brief, tables));
const exchanged = someExchangedBriefs(readLabelledBriefs()).flatMap((brief) =>
  examplesOfBrief(brief, tablesOf(brief.table)),
);
const sound = readSoundBriefs().flatMap((brief) => examplesOfBrief(brief, tablesOf(brief.table)));
const examples = [...allExamples(), ...cases, ...exchanged, ...sound];
const agreeing = examples.filter(({ agreement }) => agreement === 'agrees');
const denying = examples.filter(({ agreement }) => agreement === 'denies');
const ownSigns: Reading = ({ signs }) => signs;
const allSigns: Reading = ({ signs, neighbours }) => ({ ...signs, ...neighbours });
report('First support', agreeing, 'supported', ownSigns);
report('First accuse', denying, 'contradicted', ownSigns);
report('Support', agreeing, 'supported', allSigns);
report('Accuse', denying, 'contradicted', allSigns);
