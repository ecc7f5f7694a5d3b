import type { Reading } from '../claims/claim';
import type { ReadBlock } from '../claims/extract-claims';
import type { Span } from '../text/span';
import { overlaps } from '../text/span';
import { firstTokenAt, sharesSubject } from './clauses';
import { claimsNear } from './periods';
import type { BriefTerm, TermReader } from './brief-terms';
import { isNumberStem } from './number-stems';

/** How much a word says of what a claim is about, by where it stands. Nearest first. */
const LAYER_WEIGHT = {
  clause: 1,
  header: 1,
  subject: 0.85,
  sentence: 0.55,
  cells: 0.5,
  leadIn: 0.6,
  anaphor: 0.6,
  previous: 0.2,
  heading: 0.45,
  title: 0.2,
} as const;

export type Layer = keyof typeof LAYER_WEIGHT;

/** The words that say what a claim is about: for each term of the tables, how strongly it is named. */
export interface ClaimContext {
  readonly weights: ReadonlyMap<number, number>;
  /** The words of the claim's own clause (and of the headers of its cell). */
  readonly clause: readonly BriefTerm[];
  /** The words that alone say what the claim is about: those of a cell's row header, else the clause's. */
  readonly naming: readonly BriefTerm[];
  readonly sentence: Span;
  /** Stems of the title's words: what the whole brief is about tells no claim from another. */
  readonly general: ReadonlySet<string>;
}

/** How many words of the clause before may hold the subject that a clause goes on with. */
const SUBJECT_WORDS = 8;

const ANAPHORS =
  /\b(?:this|that|these|those|its|it|they|their|them|he|she|his|her|the (?:latter|former|same|figure|share|rate|sum|amount|first|second|other|rest|remainder|following))\b/i;

/** Collects the context of one claim of a block from its layers. */
export function contextOf(
  read: ReadBlock,
  claim: Reading,
  clause: Span,
  sentence: Span,
  terms: readonly BriefTerm[],
  reader: TermReader,
): ClaimContext {
  const weights = new Map<number, number>();
  const add = (words: readonly BriefTerm[], layer: Layer): void => {
    for (const { matches } of words) {
      for (const { term, strength } of matches) {
        const weight = LAYER_WEIGHT[layer] * strength;
        if (weight > (weights.get(term) ?? 0)) weights.set(term, weight);
      }
    }
  };
  const others = claimsNear(read.claims, claim).filter(isEventDay);
  const own = around(terms, sentence, claim).filter(
    (term) => !overlapsValue(term, claim) && !others.some((day) => overlaps(day, term)),
  );
  const near = own.filter((term) => overlaps(term, clause));
  add(near, 'clause');
  if (sharesSubject(read.tokens, clause)) {
    const before = own.filter((term) => term.start < clause.start);
    add(before.slice(-SUBJECT_WORDS), 'subject');
  }
  add(own, 'sentence');
  const pointed = own.some(({ light }) => !light) ? [] : wordsBefore(read, sentence, terms);
  add(pointed, 'subject');
  const headers =
    pointed.length > 0 || near.some(({ light }) => !light) || read.block.cell
      ? cellHeaders(read, reader)
      : nearestHeading(read, reader);
  add(headers, 'header');
  addSurroundings(read, sentence, terms, reader, add);
  const general = new Set(reader.ofText(read.block.headings[0] ?? '').map((term) => term.stem));
  const words = [...near, ...headers];
  return { weights, clause: words, naming: rowHeader(read, reader) ?? words, sentence, general };
}

function rowHeader(
  { block: { cell } }: ReadBlock,
  reader: TermReader,
): readonly BriefTerm[] | null {
  return cell && cell.column > 0 ? reader.ofText(cell.rowHeader) : null;
}

/** A day of the calendar is the value of some claim; only coarser dates say what others are about. */
function isEventDay({ value }: Reading): boolean {
  return value.kind === 'date' && (value.granularity === 'day' || value.granularity === 'days');
}

/** A counted noun inside the claim's span is context; its figures are not. */
function overlapsValue(term: BriefTerm, claim: Reading): boolean {
  if (!overlaps(term, claim)) return false;
  return claim.value.kind !== 'quantity' || isNumberStem(term.stem);
}

/** Words further from a claim than this many say nothing of it, however long its sentence. */
const REACH = 50;

/** The terms of a span that stand within reach of a claim in it. */
function around(terms: readonly BriefTerm[], span: Span, claim: Span): BriefTerm[] {
  const at = firstTokenAt(terms, claim.start);
  return terms
    .slice(Math.max(0, at - REACH), at + REACH)
    .filter((term) => term.start >= span.start && term.start < span.end);
}

function within(terms: readonly BriefTerm[], span: Span): BriefTerm[] {
  const found: BriefTerm[] = [];
  for (let i = firstTokenAt(terms, span.start); i < terms.length; i++) {
    const term = terms[i];
    if (!term || term.start >= span.end || found.length > REACH) break;
    found.push(term);
  }
  return found;
}

function cellHeaders(read: ReadBlock, reader: TermReader): readonly BriefTerm[] {
  const { cell } = read.block;
  if (!cell) return [];
  if (cell.column > 0)
    return [...reader.ofText(cell.rowHeader), ...reader.ofText(cell.columnHeader)];
  const others = cell.otherCells.flatMap((text) => reader.ofText(text));
  return [...others, ...reader.ofText(cell.columnHeader)];
}

/** What leads in to a value that stands alone ("### Share of output" above "About 70%."). */
function nearestHeading(read: ReadBlock, reader: TermReader): readonly BriefTerm[] {
  const { leadIn, headings } = read.block;
  const text = leadIn[leadIn.length - 1] ?? headings[headings.length - 1];
  return text === undefined ? [] : reader.ofText(text);
}

/** A sentence without a word of weight ("It is 70%.") is about what the one before it was about. */
function wordsBefore(read: ReadBlock, sentence: Span, terms: readonly BriefTerm[]): BriefTerm[] {
  const before = sentenceBefore(read, sentence);
  return before ? within(terms, before) : [];
}

function addSurroundings(
  read: ReadBlock,
  sentence: Span,
  terms: readonly BriefTerm[],
  reader: TermReader,
  add: (words: readonly BriefTerm[], layer: Layer) => void,
): void {
  const { block } = read;
  for (const text of block.cell?.otherCells ?? []) add(reader.ofText(text), 'cells');
  for (const text of block.leadIn) add(reader.ofText(text), 'leadIn');
  const [title, ...below] = block.headings;
  for (const text of below) add(reader.ofText(text), 'heading');
  if (title) add(reader.ofText(title), 'title');
  const before = sentenceBefore(read, sentence);
  if (!before) return;
  const points = ANAPHORS.test(block.text.slice(sentence.start, sentence.end));
  add(within(terms, before), points ? 'anaphor' : 'previous');
}

function sentenceBefore(read: ReadBlock, sentence: Span): Span | null {
  const at = firstTokenAt(read.sentences, sentence.start);
  return read.sentences[at - 1] ?? null;
}
