import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import type { BriefTerm, TermReader } from './brief-terms';
import { firstTokenAt } from './clauses';

/** So many sentences may answer one question. */
const ANSWER = 3;
/** In so many of its last characters a sentence has its question mark. */
const QUESTION_END = 8;

/** The terms of a block by its sentences; those of a sentence are looked up when they are first asked for. */
export class SentenceTerms {
  private readonly known: (readonly BriefTerm[])[] = [];

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly sentences: readonly Span[],
    private readonly reader: TermReader,
  ) {}

  /** The terms that begin in a sentence, by the sentence's place in the block. */
  of(index: number): readonly BriefTerm[] {
    return (this.known[index] ??= this.read(index));
  }

  /**
   * The terms of the question that a sentence answers: the last one before it in the block, if it stands
   * near; none where the sentence asks itself.
   */
  ofQuestionBefore(index: number): readonly BriefTerm[] {
    if (this.asks(index)) return [];
    for (let i = index - 1; i >= Math.max(0, index - ANSWER); i--) {
      if (this.asks(i)) return this.of(i);
    }
    return [];
  }

  private asks(index: number): boolean {
    const { start, end } = this.sentences[index] ?? { start: 0, end: 0 };
    return /\?["”’)]*\s*$/.test(this.text.slice(Math.max(start, end - QUESTION_END), end));
  }

  /** The terms that begin in a span, whatever sentences it touches. */
  startingIn(span: Span): BriefTerm[] {
    const found: BriefTerm[] = [];
    let index = Math.max(0, firstTokenAt(this.sentences, span.start + 1) - 1);
    for (; (this.sentences[index]?.start ?? Infinity) < span.end; index++) {
      const terms = this.of(index);
      found.push(...terms.slice(firstTokenAt(terms, span.start), firstTokenAt(terms, span.end)));
    }
    return found;
  }

  private read(index: number): readonly BriefTerm[] {
    const { start, end } = this.sentences[index] ?? { start: 0, end: 0 };
    const from = firstTokenAt(this.tokens, start);
    const to = firstTokenAt(this.tokens, end);
    return this.reader.ofTokens(this.text, this.tokens, from, to);
  }
}
