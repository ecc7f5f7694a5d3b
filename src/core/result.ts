import type { ClaimKind, ClaimValue } from './claims/claim';
import type { Span } from './text/span';
import type { Wording } from './wording';

/** What the check says of a claim. */
export type Verdict = 'supported' | 'contradicted' | 'unverified' | 'review';

/** A row of a fact table, as a person wrote it, with its place. */
export interface Fact {
  readonly id: string;
  /** The kind written in the row or inferred from its value. */
  readonly kind: ClaimKind;
  readonly subject: string;
  readonly value: string;
  readonly aliases: readonly string[];
  /** As-of date as written, '' where none is given. */
  readonly asOf: string;
  readonly source: string;
  readonly locator: string;
  readonly quote: string;
  readonly url: string;
  readonly note: string;
  /** Columns that the format does not know, kept as written. */
  readonly other: Readonly<Record<string, string>>;
  /** Name of the table (a path or a title) and the row's line in it, from 1. */
  readonly table: string;
  readonly line: number;
}

/** Why a verdict was given, as a code with arguments. */
export interface Reason {
  readonly code: string;
  readonly args: Readonly<Record<string, string>>;
}

/** A row that was considered for a claim, for "explain" and for choosing another fact. */
export interface CandidateNote {
  readonly fact: Fact;
  readonly score: number;
  /** The words that the claim's context and the row share. */
  readonly terms: readonly string[];
}

/** A replacement of the brief's text that makes the claim agree with its fact. */
export interface Replacement extends Span {
  readonly text: string;
}

/** A claim of the brief with its verdict. Offsets count UTF-16 units of the file; lines and columns from 1. */
export interface CheckedClaim extends Span {
  readonly kind: ClaimKind;
  /** The claim's words, without markup. */
  readonly text: string;
  readonly value: ClaimValue;
  /** The claim's place in the file with what stands on further lines, where a value goes on there. */
  readonly whole: Span;
  /** The claim with the words that bound it ("no more than 90%"), in the file. */
  readonly hedged: Span;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly verdict: Verdict;
  /** For `contradicted`: what the source says, as its table writes it; else null. */
  readonly expected: string | null;
  readonly reason: Reason;
  /** The reason as one sentence that a shell can translate. */
  readonly wording: Wording;
  /** That sentence in plain English. */
  readonly message: string;
  /** The evidence: the fact that the verdict rests on. */
  readonly fact: Fact | null;
  /** Other facts that the verdict rests on (a sourced conflict). */
  readonly otherFacts: readonly Fact[];
  readonly candidates: readonly CandidateNote[];
  /** Plain text of the sentence that the claim stands in. */
  readonly sentence: string;
  /** Heading path of the place, outermost first. */
  readonly headings: readonly string[];
}

/** How many claims have each verdict. */
export interface Summary {
  readonly claims: number;
  readonly supported: number;
  readonly contradicted: number;
  readonly unverified: number;
  readonly review: number;
}

/** A key term of a glossary found in the brief. */
export interface TermMention extends Span {
  readonly term: string;
}

/** What the check of one brief gives. Plain data, the same for the same input. */
export interface CheckResult {
  readonly claims: readonly CheckedClaim[];
  readonly summary: Summary;
}
