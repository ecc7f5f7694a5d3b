import { extractClaims } from '../../src/core/claims/extract-claims';
import type { CompiledTables } from '../../src/core/check';
import type { ReadBlock } from '../../src/core/claims/extract-claims';
import type { Block } from '../../src/core/markdown/block';
import { readBlocks } from '../../src/core/markdown/read-blocks';
import { readAbbreviations } from '../../src/core/matching/abbreviations';
import { TermReader } from '../../src/core/matching/brief-terms';
import { tokenise, type Token } from '../../src/core/text/tokens';
import { spanOf, type Label, type LabelledBrief } from './labelled-briefs';

/** What matching a brief with tables takes (see `matchBrief`). */
export type MatchInput = readonly [
  read: readonly ReadBlock[],
  tables: CompiledTables,
  reader: TermReader,
  tokensOf: (block: Block) => readonly Token[],
];

/** Reads a labelled brief as the check does. */
export function readForMatching(brief: LabelledBrief, tables: CompiledTables): MatchInput {
  const [year = 0, month = 0, day = 0] = (brief.date ?? '').split('-').map(Number);
  const blocks = readBlocks(brief.text);
  const read = extractClaims(blocks, {
    written: brief.date ? { year, month, day } : null,
    dayFirst: null,
    knownNames: tables.knownNames,
  });
  const abbreviations = readAbbreviations(blocks.map((block) => block.text));
  const reader = new TermReader(tables, new Map([...tables.abbreviations, ...abbreviations]), new Set());
  return [read, tables, reader, ({ text }) => tokenise(text)];
}

/** The label of a claim that was read; undefined where it has none or need not be found. */
export function labelOf(
  brief: LabelledBrief,
  { block }: ReadBlock,
  claim: ReadBlock['claims'][number],
): Label | undefined {
  const { start, end } = block.map.toFile(claim);
  const label = brief.labels.find((one) => {
    const own = spanOf(brief, one);
    return one.kind === claim.value.kind && own.start < end && start < own.end;
  });
  return label?.optional ? undefined : label;
}
