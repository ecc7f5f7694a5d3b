import { isOf, WordClass } from '../claims/names/word-classes';
import { LIGHT_WORDS } from '../text/stop-words.data';
import type { Span } from '../text/span';
import { stem, visitTerms, type TermVisitor } from '../text/terms';
import { tokenise, type Token } from '../text/tokens';
import { factOf, PLACES, type Word } from '../text/words';
import type { Abbreviations } from './abbreviations';
import type { CompiledTables } from './compile-tables';
import { NamedTerms, type Naming } from './named-terms';
import { SYNONYMS } from './synonyms';
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
  private readonly namingsOfTexts = new Map<string, Naming>();
  private readonly namingsOfPaths = new Map<readonly string[], Naming>();
  /** Where what a text or a path names is put together. */
  private readonly named: NamedTerms;
  private readonly stemsOfTexts = new Map<string, ReadonlySet<string>>();
  /** By the place at which a word is remembered, from check to check. */
  private readonly ofWords: (KnownWord | undefined)[];
  /** The short forms that stand for other words in the brief than in the tables. */
  private readonly ownForms: ReadonlySet<string>;
  private readonly longestForm: number;
  /** Those, and words with a mark inside. */
  private readonly ofForms = new Map<string, KnownWord>();

  constructor(
    private readonly tables: CompiledTables,
    private readonly abbreviations: Abbreviations,
    /** Stems that the brief writes as names somewhere, so that they are names at a sentence's start. */
    private readonly names: ReadonlySet<string>,
  ) {
    this.ofWords = wordsOf(tables);
    this.named = new NamedTerms(tables.vocabulary.stems.length);
    const all = new Set([...abbreviations.keys(), ...tables.abbreviations.keys()]);
    const own = [...all].filter(
      (form) => abbreviations.get(form) !== tables.abbreviations.get(form),
    );
    this.ownForms = new Set(own);
    this.longestForm = own.reduce((longest, { length }) => Math.max(longest, length), 0);
  }

  /** The stems of the words that a short form stands for: as the brief says, or as the tables spell. */
  private spelledOut(word: string): readonly string[] {
    const defined = this.abbreviations.get(word.toLowerCase());
    if (defined) return defined;
    if (this.tables.vocabulary.idOf(stem(word.toLowerCase())) !== undefined) return [];
    if (SHORT_FORM.test(word)) {
      return this.tables.initials.get(word.replace(/s$/, '').toLowerCase()) ?? [];
    }
    return this.tables.clipped.of(word) ?? [];
  }

  /** The terms of a text in tokens, in order: all, or those of the tokens from one place up to another. */
  ofTokens(
    text: string,
    tokens: readonly Token[],
    from = 0,
    to = tokens.length,
  ): readonly BriefTerm[] {
    return this.withPhrases(this.look(text, tokens, from, to), tokens, text, from, to);
  }

  /** The terms of a text that stands beside a block (a heading, a column header). Remembered. */
  ofText(text: string): readonly BriefTerm[] {
    const known = this.ofTexts.get(text);
    if (known) return known;
    const terms = this.ofTokens(text, tokenise(text));
    this.ofTexts.set(text, terms);
    return terms;
  }

  /** The terms of the tables that a text beside a block speaks of, each at its greatest strength. Remembered. */
  namingOf(text: string): Naming {
    const known = this.namingsOfTexts.get(text);
    if (known) return known;
    const words = this.ofText(text);
    this.named.forgetAll();
    for (const { matches } of words) {
      for (const { term, strength } of matches) this.named.name(term, strength);
    }
    const naming = this.named.naming();
    this.namingsOfTexts.set(text, naming);
    return naming;
  }

  /**
   * The same of the headings above a block, the title first, by the weight that each of them has.
   * Remembered by their list, which all blocks up to the next heading share.
   */
  namingOfPath(
    headings: readonly string[],
    weights: { readonly title: number; readonly heading: number },
  ): Naming {
    const known = this.namingsOfPaths.get(headings);
    if (known) return known;
    const [title, ...others] = headings.map((text) => this.namingOf(text));
    this.named.forgetAll();
    for (const naming of others) this.named.nameAll(naming, weights.heading);
    if (title) this.named.nameAll(title, weights.title);
    const naming = this.named.naming();
    this.namingsOfPaths.set(headings, naming);
    return naming;
  }

  /** The stems of a text beside a block. Remembered. */
  stemsOf(text: string): ReadonlySet<string> {
    let known = this.stemsOfTexts.get(text);
    if (!known) this.stemsOfTexts.set(text, (known = new Set(this.ofText(text).map(stemOf))));
    return known;
  }

  private look(text: string, tokens: readonly Token[], from: number, to: number): BriefTerm[] {
    const terms: BriefTerm[] = [];
    const visit: TermVisitor = (stem, first, last, isProper, capital) => {
      const { start } = first;
      const { end } = last;
      const isWord = first === last;
      const { light, matches, isShort } = isWord
        ? this.knownWord(first.word, stem)
        : this.known(text.slice(start, end), stem);
      const named =
        isProper || (capital && (this.names.has(stem) || (isWord && isNoWord(first.word) === 1)));
      terms.push({ stem, start, end, proper: named && !isShort, light, matches });
    };
    visitTerms(tokens, visit, from, to);
    return terms;
  }

  /** What is known of a word as it is written. Remembered, as most words stand many times. */
  private knownWord(word: Word, stem: string): KnownWord {
    if (word.place < 0) return this.lookUp(word.text, stem, word);
    if (word.lower.length <= this.longestForm && this.ownForms.has(word.lower)) {
      return this.known(word.text, stem);
    }
    const known = this.ofWords[word.place];
    if (known?.word === word && known.stem === stem) return known;
    return (this.ofWords[word.place] = this.lookUp(word.text, stem, word));
  }

  /** The same of what is remembered for this brief alone. */
  private known(written: string, stem: string): KnownWord {
    let known = this.ofForms.get(written);
    if (known?.stem !== stem) this.ofForms.set(written, (known = this.lookUp(written, stem, null)));
    return known;
  }

  private lookUp(written: string, stem: string, word: Word | null): KnownWord {
    const isLight = LIGHT_WORDS.has(written.toLowerCase());
    const matches = this.matchesOfWord(stem, this.spelledOut(written));
    return new KnownWord(stem, isLight, matches, SHORT_FORM.test(written), word);
  }

  private matchesOfWord(stem: string, long: readonly string[]): readonly TermMatch[] {
    const { vocabulary, descriptors } = this.tables;
    const own = vocabulary.match(stem);
    const described = descriptors.match(stem);
    if (described.length === 0 && long.length === 0) return own;
    return [...own, ...described, ...long.flatMap((word) => vocabulary.match(word))];
  }

  /**
   * Adds the phrases of two words that stand for words of the tables ("ran out", "put right"), and the
   * short forms with a mark inside ("nat'l", "o/s").
   */
  private withPhrases(
    terms: BriefTerm[],
    tokens: readonly Token[],
    text: string,
    from: number,
    to: number,
  ): BriefTerm[] {
    const phrases: BriefTerm[] = [];
    for (let i = from; i < to; i++) {
      const first = tokens[i];
      const next = tokens[i + 1];
      if (first?.kind !== 'word' || !next) continue;
      const found =
        next.kind === 'word'
          ? this.phrase(first, next)
          : next.text === '-'
            ? this.hyphened(first, next, tokens[i + 2])
            : this.marked(first, next, tokens[i + 2], text);
      if (found) phrases.push(found);
    }
    if (phrases.length === 0) return terms;
    return [...terms, ...phrases].sort((a, b) => a.start - b.start);
  }

  private phrase(first: Token, next: Token): BriefTerm | null {
    if (!SYNONYMS.opensPhrase(first.word)) return null;
    const word = first.word.stem;
    const matches = this.tables.vocabulary.matchPhrase(word, next.lower);
    if (matches.length === 0) return null;
    const { start } = first;
    const key = `${word} ${next.lower}`;
    return { stem: key, start, end: next.end, proper: false, light: true, matches };
  }

  /** "Take-up" is "take up". */
  private hyphened(first: Token, hyphen: Token, last: Token | undefined): BriefTerm | null {
    const isOneWord = last?.kind === 'word' && !hyphen.spaceBefore && !last.spaceBefore;
    return isOneWord ? this.phrase(first, last) : null;
  }

  private marked(
    first: Token,
    mark: Token,
    last: Token | undefined,
    text: string,
  ): BriefTerm | null {
    if (!INNER_MARKS.has(mark.text) || mark.spaceBefore) return null;
    if (last?.kind !== 'word' || last.spaceBefore) return null;
    const { start } = first;
    const { end } = last;
    const { matches } = this.known(text.slice(start, end), '');
    return matches.length === 0
      ? null
      : { stem: text.slice(start, end), start, end, proper: false, light: false, matches };
  }
}

const INNER_MARKS: ReadonlySet<string> = new Set("'’/&");

function stemOf({ stem }: BriefTerm): string {
  return stem;
}

/** A word in no list of common English words, such as a place's name at a sentence's start. */
const isNoWord = factOf((word) => {
  const raw = word.lower;
  const isPlain = word.kind === 'word' && raw.length > 3 && /^\p{L}+$/u.test(raw);
  return Number(isPlain && !isOf(raw, WordClass.common));
});

/** Two to six letters, capitals above all ("PSs", "MoJ", "NCIB"). */
const SHORT_FORM = /^\p{Lu}(?:\p{Ll}?\p{Lu}){1,4}s?$/u;

/**
 * What is known of a word by itself, wherever it stands. A class, so that all keep one shape to the engine,
 * however old they are: objects of an outdated shape are read many times more slowly.
 */
class KnownWord {
  constructor(
    readonly stem: string,
    readonly light: boolean,
    readonly matches: readonly TermMatch[],
    readonly isShort: boolean,
    /** The word that it is remembered for. */
    readonly word: Word | null,
  ) {}
}

const wordsOfTables = new WeakMap<CompiledTables, (KnownWord | undefined)[]>();

/** What words speak of in some tables, by the place at which each word is remembered. */
function wordsOf(tables: CompiledTables): (KnownWord | undefined)[] {
  let words = wordsOfTables.get(tables);
  if (!words) wordsOfTables.set(tables, (words = new Array<undefined>(PLACES).fill(undefined)));
  return words;
}
