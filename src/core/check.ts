import type { CalendarDay } from './claims/claim';
import type { Block } from './markdown/block';
import { extractClaims } from './claims/extract-claims';
import { readStance, type Stance } from './claims/stance/read-stance';
import { balancedSpan } from './markdown/balanced-span';
import { withinLine } from './markdown/within-line';
import { readBlocks } from './markdown/read-blocks';
import { readFrontMatter } from './markdown/front-matter';
import { readAbbreviations } from './matching/abbreviations';
import { TermReader } from './matching/brief-terms';
import { leaveOutCitations } from './matching/citations';
import { compileTables, type CompiledTables } from './matching/compile-tables';
import { withCellRole } from './claims/names/cell-roles';
import { matchBrief, type MatchedClaim } from './matching/match-claims';
import { StandingReader } from './matching/standing';
import type { CheckedClaim, CheckResult, Summary } from './result';
import { sentenceAround } from './text/excerpt';
import { lineStarts, placeAt } from './text/line-starts';
import { TokenTape, type Token } from './text/tokens';
import { decideConflict } from './verdicts/decide-conflict';
import { decideElsewhere, decideForeign } from './verdicts/decide-elsewhere';
import { decideExchanged } from './verdicts/decide-exchanged';
import { decideFormer } from './verdicts/decide-former';
import { decideName } from './verdicts/decide-name';
import { decideNotes } from './verdicts/decide-notes';
import { decideOtherPeriod } from './verdicts/decide-other-period';
import { decidePeriods } from './verdicts/decide-periods';
import { decideQuotation } from './verdicts/decide-quotation';
import { decideRest } from './verdicts/decide-rest';
import { decideStale, readAgeLimit } from './verdicts/decide-stale';
import { decideValue } from './verdicts/decide-value';
import { NOT_IN_TABLE, type Outcome } from './verdicts/outcome';
import { wordReason } from './verdicts/word-reason';
import { inEnglish } from './wording';
import { surenessOf, UNSURE, type Sureness } from './verdicts/sureness';

export { compileTables, type CompiledTables };
export type { FactTable } from './facts/fact-table';

/** What a check may be told besides the text and the tables. */
export interface CheckOptions {
  /** The day the brief was written, YYYY-MM-DD; else the front matter's `date`. */
  readonly date?: string;
  /** Whether 06/09/2025 is 6 September; else told from the text's other dates. */
  readonly dayFirst?: boolean;
  /** How old a fact may be on that day, "18 months"; '' or left out sets no limit. */
  readonly staleAfter?: string;
}

/**
 * Checks a brief against fact tables: the one entry of the engine.
 *
 * Takes the Markdown text of the file and compiled tables; gives every claim in the order of the
 * text with its verdict, evidence and reason. Pure: the same input gives the same result.
 */
export function checkBrief(
  markdown: string,
  tables: CompiledTables,
  options: CheckOptions = {},
): CheckResult {
  const blocks = readBlocks(markdown);
  const written = dayOf(options.date ?? frontMatterDate(markdown));
  const limit = readAgeLimit(written, options.staleAfter);
  // Stems of the words that the brief writes with a capital where none is due.
  const names = new Set<string>();
  const tape = new TokenTape(markdown.length);
  const extracted = extractClaims(blocks, {
    written,
    dayFirst: options.dayFirst ?? null,
    knownNames: tables.knownNames,
    tape,
    onName: (stem) => names.add(stem),
  });
  const read = leaveOutCitations(extracted, tables);
  const abbreviations = new Map([
    ...tables.abbreviations,
    ...readAbbreviations(blocks.map((block) => block.text)),
  ]);
  const reader = new TermReader(tables, abbreviations, names);
  const source = { text: markdown, starts: lineStarts(markdown) };
  const tokensOf = ({ index }: Block): readonly Token[] => tape.of(index);
  const matched = matchBrief(read, tables, reader, tokensOf);
  const stanceOf = ({ read: { block }, sentence, claim }: MatchedClaim): Stance =>
    readStance(block, tokensOf(block), sentence, claim);
  const standings = new StandingReader(tables.vocabulary, reader);
  const sure = surenessOf(matched, stanceOf, standings);
  const alone = decideAlone(matched, sure, tables, stanceOf);
  const decided = decideTogether(matched, alone, sure, tables);
  const claims = matched.map((one, i) =>
    checked(one, decideStale(decided[i] ?? NOT_IN_TABLE, limit), source),
  );
  return { claims, summary: summarise(claims) };
}

/**
 * The verdicts of a brief's claims, each by itself. They are decided kind by kind, so that the program of one
 * policy at a time stays in the processor's fastest memory.
 */
function decideAlone(
  matched: readonly MatchedClaim[],
  sure: readonly Sureness[],
  tables: CompiledTables,
  stanceOf: (matched: MatchedClaim) => Stance,
): readonly Outcome[] {
  const outcomes = matched.map(() => NOT_IN_TABLE);
  for (const policy of POLICIES) {
    matched.forEach((one, i) => {
      if (policyOf(one) !== policy) return;
      const own = sure[i] ?? UNSURE;
      const decided = decide(one, own, tables, stanceOf);
      outcomes[i] = decideElsewhere(decided, own.isElsewhere);
    });
  }
  return outcomes;
}

const POLICIES = ['value', 'name', 'quotation'] as const;

function policyOf({ claim: { value } }: MatchedClaim): (typeof POLICIES)[number] {
  return value.kind === 'name' || value.kind === 'quotation' ? value.kind : 'value';
}

/** What the verdicts of a brief's claims say of one another. */
function decideTogether(
  matched: readonly MatchedClaim[],
  alone: readonly Outcome[],
  sure: readonly Sureness[],
  tables: CompiledTables,
): readonly Outcome[] {
  const whole = decideRest(matched, decideExchanged(matched, alone), sure);
  const settled = decidePeriods(matched, whole);
  return decideForeign(decideNotes(matched, decideOtherPeriod(matched, settled, tables)));
}

/** The file's text with the offsets at which its lines begin. */
interface SourceText {
  readonly text: string;
  readonly starts: readonly number[];
}

function frontMatterDate(markdown: string): string | undefined {
  const { date } = readFrontMatter(markdown).data;
  return typeof date === 'string' ? date : undefined;
}

/** A day written YYYY-MM-DD; null for anything else. */
function dayOf(text: string | undefined): CalendarDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? '');
  if (!match) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return { year, month, day };
}

function decide(
  matched: MatchedClaim,
  sure: Sureness,
  tables: CompiledTables,
  stanceOf: (matched: MatchedClaim) => Stance,
): Outcome {
  const { claim, read, sentence } = matched;
  const { value } = claim;
  const text = read.block.text.slice(sentence.start, sentence.end);
  if (value.kind === 'name') {
    const near = read.block.text.slice(matched.clause.start, matched.clause.end);
    return decideName(withCellRole(value, read.block.cell), text, near, tables.names);
  }
  if (value.kind === 'quotation') {
    const before = read.block.text.slice(0, sentence.start);
    return decideQuotation(value, { sentence: text, before }, tables.quotations, tables.names);
  }
  const decided = decideValue(matched, sure, stanceOf);
  return decideConflict(decideFormer(decided, matched, tables), tables);
}

function checked(matched: MatchedClaim, outcome: Outcome, source: SourceText): CheckedClaim {
  const { claim, read, sentence, candidates } = matched;
  const { block } = read;
  const whole = balancedSpan(source.text, block, claim);
  // Names and quotations are marked whole, over as many lines as they stand on.
  const span = policyOf(matched) === 'value' ? withinLine(source.text, whole) : whole;
  const from = placeAt(source.starts, span.start);
  const to = placeAt(source.starts, span.end);
  const wording = wordReason(outcome, block.text.slice(claim.hedged.start, claim.hedged.end));
  return {
    kind: claim.value.kind,
    text: block.text.slice(claim.start, claim.end),
    value: claim.value,
    ...span,
    whole,
    hedged: block.map.toFile(claim.hedged),
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    verdict: outcome.verdict,
    expected: outcome.verdict === 'contradicted' ? outcome.expected : null,
    reason: outcome.reason,
    wording,
    message: inEnglish(wording),
    fact: outcome.fact,
    otherFacts: outcome.otherFacts,
    candidates,
    sentence: sentenceAround(block.text, sentence, claim),
    headings: block.headings,
  };
}

function summarise(claims: readonly CheckedClaim[]): Summary {
  const counts = { supported: 0, contradicted: 0, unverified: 0, review: 0 };
  for (const { verdict } of claims) counts[verdict]++;
  return { claims: claims.length, ...counts };
}
