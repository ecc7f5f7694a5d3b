import type { Reading } from '../claims/claim';
import type { Block } from '../markdown/block';
import type { Span } from '../text/span';
import { overlaps, overlapsAny } from '../text/span';
import type { Token } from '../text/tokens';
import { firstTokenAt, sharesSubject } from './clauses';
import type { BriefTerm, TermReader } from './brief-terms';
import type { NamedTerms } from './named-terms';
import { isNumberStem } from './number-stems';
import type { SentenceTerms } from './sentence-terms';

/** How much a word says of what a claim is about, by where it stands. Nearest first. */
const LAYER_WEIGHT = {
  clause: 1,
  header: 1,
  subject: 0.85,
  sentence: 0.55,
  cells: 0.5,
  leadIn: 0.6,
  question: 0.45,
  anaphor: 0.6,
  previous: 0.2,
  heading: 0.45,
  title: 0.2,
} as const;

/** The words that say what a claim is about. */
export interface ClaimContext {
  /** For each term of the tables, how strongly it is named: good until the next claim's is asked for. */
  readonly named: NamedTerms;
  /** The words of the claim's own clause (and of the headers of its cell). */
  readonly clause: readonly BriefTerm[];
  /** The words that alone say what the claim is about: those of a cell's row header, else the clause's. */
  readonly naming: readonly BriefTerm[];
  /** Stems of the title's words: what the whole brief is about tells no claim from another. */
  readonly general: ReadonlySet<string>;
}

/** A block as it was cut up. */
export interface BlockText {
  readonly block: Block;
  readonly tokens: readonly Token[];
  readonly terms: SentenceTerms;
}

/** How many words of the clause before may hold the subject that a clause goes on with. */
const SUBJECT_WORDS = 8;

/** With so many words of weight at most, a sentence is about what the question before it asks. */
const SHORT_ANSWER = 4;

const ANAPHORS =
  /\b(?:this|that|these|those|its|it|they|their|them|he|she|his|her|the (?:latter|former|same|figure|share|rate|sum|amount|first|second|other|rest|remainder|following))\b/i;

/** Collects the contexts of the claims of one block from their layers. */
export class ContextReader {
  private readonly general: ReadonlySet<string>;
  private cellHeaders: readonly BriefTerm[] | null = null;
  private sentence: Span | null = null;
  private before: readonly BriefTerm[] = [];
  private asked: readonly BriefTerm[] = [];
  private isPointing: boolean | null = null;

  constructor(
    private readonly text: BlockText,
    private readonly reader: TermReader,
    private readonly named: NamedTerms,
  ) {
    const [title = ''] = text.block.headings;
    this.general = reader.stemsOf(title);
  }

  /** The context of a claim; `near` are the claims that stand near it, `index` is its sentence's place. */
  of(
    claim: Reading,
    near: readonly Reading[],
    clause: Span,
    sentence: Span,
    index: number,
  ): ClaimContext {
    this.named.forgetAll();
    this.enter(sentence, index);
    const own = ownWords(this.text.terms.of(index), claim, near);
    const inClause = own.filter((term) => overlaps(term, clause));
    this.add(inClause, LAYER_WEIGHT.clause);
    if (sharesSubject(this.text.tokens, clause)) {
      const ahead = own.filter((term) => term.start < clause.start);
      this.add(ahead.slice(-SUBJECT_WORDS), LAYER_WEIGHT.subject);
    }
    // Those of the clause are named more strongly already.
    this.add(inClause.length === own.length ? NO_TERMS : own, LAYER_WEIGHT.sentence);
    // A sentence without a word of weight ("It is 70%.") is about what the one before it was about.
    const pointed = own.some(isTelling) ? NO_TERMS : this.before;
    this.add(pointed, LAYER_WEIGHT.subject);
    const isTold = pointed.length > 0 || inClause.some(isTelling);
    const headers = isTold || this.text.block.cell ? this.headers : this.nearestHeading;
    this.add(headers, LAYER_WEIGHT.header);
    const asked = this.asked.length > 0 && isShort(own) ? this.asked : NO_TERMS;
    this.add(this.asked, asked.length > 0 ? LAYER_WEIGHT.clause : LAYER_WEIGHT.question);
    this.addSurroundings();
    const beside = asked.length > 0 ? [...asked, ...headers] : headers;
    const words = beside.length > 0 ? [...inClause, ...beside] : inClause;
    const naming = this.rowHeader ?? words;
    return { named: this.named, clause: words, naming, general: this.general };
  }

  /** A context in which nothing is named. */
  get none(): ClaimContext {
    this.named.forgetAll();
    return { named: this.named, clause: NO_TERMS, naming: NO_TERMS, general: this.general };
  }

  /** Finds out what the claims of a sentence have in common. */
  private enter(sentence: Span, index: number): void {
    if (this.sentence === sentence) return;
    this.sentence = sentence;
    this.isPointing = null;
    this.asked = this.text.terms.ofQuestionBefore(index);
    this.before = index > 0 ? this.text.terms.of(index - 1).slice(0, MOST_BEFORE) : [];
  }

  private add(words: readonly BriefTerm[], weight: number): void {
    for (const { matches } of words) {
      for (const { term, strength } of matches) this.named.name(term, weight * strength);
    }
  }

  private addSurroundings(): void {
    const { cell, leadIn, headings } = this.text.block;
    for (const text of cell?.otherCells ?? []) this.addText(text, LAYER_WEIGHT.cells);
    if (!cell) for (const text of leadIn) this.addText(text, LAYER_WEIGHT.leadIn);
    this.named.nameAll(this.reader.namingOfPath(headings, LAYER_WEIGHT), 1);
    if (this.before.length > 0) {
      this.add(this.before, this.pointsBack() ? LAYER_WEIGHT.anaphor : LAYER_WEIGHT.previous);
    }
  }

  private addText(text: string, weight: number): void {
    if (text !== '') this.named.nameAll(this.reader.namingOf(text), weight);
  }

  private pointsBack(): boolean {
    const { start, end } = this.sentence ?? { start: 0, end: 0 };
    return (this.isPointing ??= ANAPHORS.test(this.text.block.text.slice(start, end)));
  }

  private get headers(): readonly BriefTerm[] {
    return (this.cellHeaders ??= readHeaders(this.text.block, this.reader));
  }

  private get rowHeader(): readonly BriefTerm[] | null {
    const { cell } = this.text.block;
    return cell && cell.column > 0 ? this.reader.ofText(cell.rowHeader) : null;
  }

  /** What leads in to a value that stands alone ("### Share of output" above "About 70%."). */
  private get nearestHeading(): readonly BriefTerm[] {
    const { leadIn, headings } = this.text.block;
    const text = leadIn[leadIn.length - 1] ?? headings[headings.length - 1];
    return text === undefined ? [] : this.reader.ofText(text);
  }
}

const NO_TERMS: readonly BriefTerm[] = [];

function isTelling({ light }: BriefTerm): boolean {
  return !light;
}

function isShort(words: readonly BriefTerm[]): boolean {
  return words.filter(isTelling).length <= SHORT_ANSWER;
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
/** So many of the first words of the sentence before are read. */
const MOST_BEFORE = 51;

/** Those of a sentence's terms that stand within reach of a claim in it, and are no value of its claims. */
function ownWords(
  terms: readonly BriefTerm[],
  claim: Reading,
  near: readonly Reading[],
): BriefTerm[] {
  const days = near.filter(isEventDay);
  const at = firstTokenAt(terms, claim.start);
  const end = Math.min(terms.length, at + REACH);
  const own: BriefTerm[] = [];
  for (let i = Math.max(0, at - REACH); i < end; i++) {
    const term = terms[i];
    if (!term || overlapsValue(term, claim) || overlapsAny(days, term)) continue;
    own.push(term);
  }
  return own;
}

/** The words of the heading right above a block. */
export function headingOf({ headings }: Block, reader: TermReader): readonly BriefTerm[] {
  const nearest = headings.at(-1);
  return nearest === undefined ? [] : reader.ofText(nearest);
}

function readHeaders({ cell }: Block, reader: TermReader): readonly BriefTerm[] {
  if (!cell) return [];
  if (cell.column > 0)
    return [...reader.ofText(cell.rowHeader), ...reader.ofText(cell.columnHeader)];
  const others = cell.otherCells.flatMap((text) => reader.ofText(text));
  return [...others, ...reader.ofText(cell.columnHeader)];
}
