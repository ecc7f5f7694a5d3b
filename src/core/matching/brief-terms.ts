import type { ReadBlock } from '../claims/extract-claims';
import { LIGHT_WORDS } from '../text/stop-words.data';
import type { Span } from '../text/span';
import { readTerms, type Term } from '../text/terms';
import { tokenise } from '../text/tokens';
import type { Abbreviations } from './abbreviations';
import type { CompiledTables } from './compile-tables';
import type { TermMatch } from './vocabulary';

/** A meaningful word of the brief and the terms of the tables that it speaks of. */
export interface BriefTerm extends Span {
  readonly stem: string;
  readonly proper: boolean;
  /** Too light to need explaining ("country", "level"). */
  readonly light: boolean;
  readonly matches: readonly TermMatch[];
}

/** Looks up the words of a brief in the tables' vocabulary; one for each check. */
export class TermReader {
  private readonly ofTexts = new Map<string, readonly BriefTerm[]>();

  constructor(
    private readonly tables: CompiledTables,
    private readonly abbreviations: Abbreviations,
  ) {}

  /** The terms of a block, in order. */
  ofBlock(read: ReadBlock): readonly BriefTerm[] {
    return this.look(readTerms(read.tokens), read.block.text);
  }

  /** The terms of a text that stands beside a block (a heading, a column header). Remembered. */
  ofText(text: string): readonly BriefTerm[] {
    const known = this.ofTexts.get(text);
    if (known) return known;
    const terms = this.look(readTerms(tokenise(text)), text);
    this.ofTexts.set(text, terms);
    return terms;
  }

  private look(terms: readonly Term[], text: string): BriefTerm[] {
    const { vocabulary } = this.tables;
    return terms.map((term) => {
      const raw = text.slice(term.start, term.end).toLowerCase();
      const long = this.abbreviations.get(raw);
      const next = nextWord(text, term.end);
      const matches = [
        ...vocabulary.match(term.stem),
        ...this.tables.descriptors.match(term.stem),
        ...(next ? vocabulary.matchPhrase(term.stem, next) : []),
        ...(long ?? []).flatMap((word) => vocabulary.match(word)),
      ];
      return { ...term, light: LIGHT_WORDS.has(raw), matches };
    });
  }
}

const NEXT_WORD = /\s*([\p{L}]+)/uy;

function nextWord(text: string, from: number): string | null {
  NEXT_WORD.lastIndex = from;
  return NEXT_WORD.exec(text)?.[1]?.toLowerCase() ?? null;
}
