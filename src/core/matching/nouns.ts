import type { Reading } from '../claims/claim';
import { readTerms } from '../text/terms';
import { tokenise, type Token } from '../text/tokens';
import type { Span } from '../text/span';
import { firstTokenAt } from './clauses';
import type { BriefTerm } from './brief-terms';
import type { Row } from './compile-tables';
import type { SentenceTerms } from './sentence-terms';
import type { Vocabulary } from './vocabulary';

/** Whether what is counted or shared out in a claim is what the row counts. */
export type NounFit = 'fits' | 'clashes' | 'unknown';

/** Tells for the rows of one claim whether they count what it counts, or share out what it shares out. */
export class NounReader {
  /** The terms that the words of a counted noun speak of; null where the claim counts nothing. */
  private readonly counted: readonly number[] | null;
  /** The terms that what a share is a share of speaks of; null where nothing is said of it. */
  private readonly shared: readonly number[] | null;
  /** What a row is that knows none of them. */
  private readonly otherwise: NounFit;

  constructor(
    { value, start, end }: Reading,
    tokens: readonly Token[],
    terms: SentenceTerms,
    private readonly vocabulary: Vocabulary,
  ) {
    this.counted = value.kind === 'quantity' ? termsOfNoun(value.noun, vocabulary) : null;
    const span = value.kind === 'percentage' ? complementOf(tokens, { start, end }) : null;
    const complement = span && terms.startingIn(span);
    this.shared = complement && termsOf(complement);
    this.otherwise = complement?.some(({ light }) => !light) === true ? 'clashes' : 'unknown';
  }

  fit(row: Row): NounFit {
    if (this.counted) return countedNounFit(this.counted, row, this.vocabulary);
    return this.shared?.some((term) => row.own.has(term)) === true ? 'fits' : this.otherwise;
  }
}

/** The terms that what is counted speaks of, by its last word ("carts" of "hay carts"); null without any. */
function termsOfNoun(noun: string | null, vocabulary: Vocabulary): readonly number[] | null {
  const stems = noun === null ? [] : stemsOf(noun);
  if (stems.length === 0) return null;
  return stems.slice(-1).flatMap((stem) => vocabulary.match(stem).map(({ term }) => term));
}

/**
 * Compares a claim's counted noun ("three verifiers") with what the row counts: the noun of its
 * value where it has one, else the words of its subject.
 */
function countedNounFit(said: readonly number[], row: Row, vocabulary: Vocabulary): NounFit {
  const { values, subjects } = countedBy(row, vocabulary);
  return said.some((term) => values.has(term) || subjects.has(term)) ? 'fits' : 'clashes';
}

/** What a row counts, by the nouns of its values and by the words of its subject that may tell. */
interface Counted {
  readonly values: ReadonlySet<number>;
  readonly subjects: ReadonlySet<number>;
}

const countedByRows = new WeakMap<Row, Counted>();

function countedBy(row: Row, vocabulary: Vocabulary): Counted {
  const known = countedByRows.get(row);
  if (known) return known;
  const nouns = row.values.flatMap((value) =>
    value.kind === 'quantity' && value.noun !== null ? stemsOf(value.noun) : [],
  );
  const subject = row.terms.filter(({ inSubject }) => inSubject);
  const telling = nouns.length > 0 ? subject.slice(0, 2) : subject;
  const found = {
    values: new Set(nouns.flatMap((stem) => vocabulary.idOf(stem) ?? [])),
    subjects: new Set(telling.map(({ term }) => term)),
  };
  countedByRows.set(row, found);
  return found;
}

function stemsOf(phrase: string): string[] {
  return readTerms(tokenise(phrase)).map((term) => term.stem);
}

const LINKS = new Set(['of', 'in', 'among']);
const SKIPPED = new Set([
  'the',
  'a',
  'an',
  'all',
  'its',
  'their',
  'our',
  'his',
  'her',
  'these',
  'those',
]);
const COMPLEMENT_WORDS = 4;

/**
 * The words that a share is a share of: what stands behind "of" right after the value, up to a mark
 * or a small word ("70% of European carmakers report …"). Null where nothing is said of it.
 */
function complementOf(tokens: readonly Token[], claim: Span): Span | null {
  let i = firstTokenAt(tokens, claim.end);
  const link = tokens[i];
  if (!link || !LINKS.has(link.lower)) return null;
  i++;
  while (SKIPPED.has(tokens[i]?.lower ?? '')) i++;
  const first = tokens[i];
  if (first?.kind !== 'word') return null;
  let end = first.start;
  for (let k = 0; k < COMPLEMENT_WORDS; k++, i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') break;
    end = token.end;
  }
  return end > first.start ? { start: first.start, end } : null;
}

function termsOf(words: readonly BriefTerm[]): number[] {
  const terms: number[] = [];
  for (const { matches } of words) for (const { term } of matches) terms.push(term);
  return terms;
}
