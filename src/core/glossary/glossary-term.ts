/** A row of a glossary, as a person wrote it. */
export interface GlossaryTerm {
  readonly term: string;
  /** Other spellings and words for it. */
  readonly aliases: readonly string[];
  readonly definition: string;
  /** Related terms of the same glossary. */
  readonly seeAlso: readonly string[];
  readonly source: string;
  /** Name of the glossary (a path or a title). */
  readonly glossary: string;
}

/** Something wrong with a glossary's text. */
export interface GlossaryProblem {
  readonly code: 'unknown-format' | 'unreadable' | 'no-term-column' | 'row-without-term';
  readonly message: string;
  /** Line of the row, from 1; 0 where it is about the whole file. */
  readonly line: number;
}

/** What a glossary's text holds. */
export interface ReadGlossary {
  readonly terms: readonly GlossaryTerm[];
  readonly problems: readonly GlossaryProblem[];
}
