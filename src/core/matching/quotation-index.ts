import type { QuotationValue } from '../claims/claim';
import { compareQuotations } from '../compare/quotations';
import { quotedText } from '../compare/quoted-text';
import type { Comparison } from '../compare/comparison';
import type { Row } from './compile-tables';

/** Words of a row that somebody said, in its value or its `quote`. */
export interface SourcedWords {
  readonly row: Row;
  readonly value: QuotationValue;
}

/** A sourced quotation compared with one of the brief. */
export interface QuotationMatch {
  readonly sourced: SourcedWords;
  readonly comparison: Comparison;
}

/** The words said that the tables hold, found by the words themselves. */
export interface QuotationIndex {
  /** The sourced words nearest to a quotation, best first; empty where none is like it. */
  find(quotation: QuotationValue): readonly QuotationMatch[];
}

const MOST_POSTINGS = 400;
const MOST_COMPARED = 8;

/** Indexes every quotation of the tables by its words. */
export function indexQuotations(rows: readonly Row[]): QuotationIndex {
  const sourced = rows.flatMap(sourcedWords);
  const postings = new Map<string, number[]>();
  sourced.forEach(({ value }, i) => {
    for (const word of quotedText(value).counts.keys()) {
      const list = postings.get(word);
      if (list) list.push(i);
      else postings.set(word, [i]);
    }
  });
  return {
    find(quotation) {
      const matches: QuotationMatch[] = [];
      for (const i of mostAlike(quotedText(quotation).counts.keys(), postings)) {
        const said = sourced[i];
        const comparison = said && compareQuotations(quotation, said.value);
        if (!comparison || comparison.agreement === 'incomparable') continue;
        matches.push({ sourced: said, comparison });
      }
      return matches.sort((a, b) => rank(b.comparison) - rank(a.comparison));
    },
  };
}

function rank({ agreement, closeness }: Comparison): number {
  return (agreement === 'agrees' ? 2 : 0) + closeness;
}

function sourcedWords(row: Row): SourcedWords[] {
  const { fact } = row;
  const texts = new Set([fact.kind === 'quotation' ? fact.value : '', fact.quote]);
  return [...texts].filter(Boolean).map((text) => ({
    row,
    value: { kind: 'quotation', words: text, speaker: null, scare: false },
  }));
}

/** The sourced texts that share the most words with a quotation, of which each word is told once. */
function mostAlike(
  words: Iterable<string>,
  postings: ReadonlyMap<string, readonly number[]>,
): number[] {
  const votes = new Map<number, number>();
  for (const word of words) {
    const list = postings.get(word) ?? [];
    if (list.length > MOST_POSTINGS) continue;
    for (const i of list) votes.set(i, (votes.get(i) ?? 0) + 1 / list.length);
  }
  return [...votes]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_COMPARED)
    .map(([i]) => i);
}
