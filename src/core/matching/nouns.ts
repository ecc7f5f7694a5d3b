import type { QuantityValue } from '../claims/claim';
import { readTerms } from '../text/terms';
import { tokenise, type Token } from '../text/tokens';
import type { Span } from '../text/span';
import { firstTokenAt } from './clauses';
import type { BriefTerm } from './brief-terms';
import type { Row } from './compile-tables';
import type { Vocabulary } from './vocabulary';

/** Whether what is counted or shared out in a claim is what the row counts. */
export type NounFit = 'fits' | 'clashes' | 'unknown';

/**
 * Compares a claim's counted noun ("three verifiers") with what the row counts: the noun of its
 * value where it has one, else the words of its subject.
 */
export function countedNounFit(claim: QuantityValue, row: Row, vocabulary: Vocabulary): NounFit {
  if (claim.noun === null) return 'unknown';
  const said = stemsOf(claim.noun);
  if (said.length === 0) return 'unknown';
  const counted = row.values.flatMap((value) =>
    value.kind === 'quantity' && value.noun !== null ? stemsOf(value.noun) : [],
  );
  if (counted.length > 0 && meet(said, new Set(counted.flatMap(idIn(vocabulary))), vocabulary)) {
    return 'fits';
  }
  const subject = row.terms.filter(({ inSubject }) => inSubject);
  const own = new Set((counted.length > 0 ? subject.slice(0, 2) : subject).map(({ term }) => term));
  return meet(said, own, vocabulary) ? 'fits' : 'clashes';
}

function stemsOf(phrase: string): string[] {
  return readTerms(tokenise(phrase)).map((term) => term.stem);
}

function idIn(vocabulary: Vocabulary): (stem: string) => number[] {
  return (stem) => {
    const id = vocabulary.idOf(stem);
    return id === undefined ? [] : [id];
  };
}

function meet(said: readonly string[], own: ReadonlySet<number>, vocabulary: Vocabulary): boolean {
  return said.some((word) => vocabulary.match(word).some(({ term }) => own.has(term)));
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
export function complementOf(tokens: readonly Token[], claim: Span): Span | null {
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

/** Whether a row knows any word of a share's complement. */
export function complementFit(
  complement: Span | null,
  terms: readonly BriefTerm[],
  row: Row,
): NounFit {
  if (!complement) return 'unknown';
  const { own } = row;
  let heavy = 0;
  for (let i = firstTokenAt(terms, complement.start); i < terms.length; i++) {
    const term = terms[i];
    if (!term || term.start >= complement.end) break;
    if (term.matches.some((match) => own.has(match.term))) return 'fits';
    if (!term.light) heavy++;
  }
  return heavy > 0 ? 'clashes' : 'unknown';
}
