import { isOf, WordClass } from '../claims/names/word-classes';
import type { Block } from '../markdown/block';
import { fold } from '../text/fold';
import { tokenise } from '../text/tokens';
import type { BriefTerm, TermReader } from './brief-terms';
import { firstTokenAt } from './clauses';
import { ofRow } from './of-row';
import type { ClaimPlace, RankedRow } from './rank';

/** A text with its terms. */
interface Told {
  readonly text: string;
  readonly terms: readonly BriefTerm[];
}

/** "Norse" and what is Norse ("Norse goods"). */
interface OfCountry {
  readonly country: BriefTerm;
  readonly thing: BriefTerm;
}

/** Words of a clause further from a claim than this say nothing of it, in UTF-16 units. */
const REACH = 200;

/**
 * "The tariff on Norse goods" of a row about the tariff on Danish goods: whether the clause of a claim, or the
 * headers of its cell, give to another country what a row has of one that they do not name.
 */
export function isOfOtherCountry(
  { text, cell }: Block,
  { claim, clause, terms }: ClaimPlace,
  { row }: RankedRow,
  reader: TermReader,
): boolean {
  if (!namesCountry(row)) return false;
  const { subject } = row.fact;
  const own = pairsIn({ text: subject, terms: reader.ofText(subject) });
  if (own.length === 0) return false;
  const from = Math.max(clause.start, claim.start - REACH);
  const to = Math.min(clause.end, claim.end + REACH);
  const inClause = terms.slice(firstTokenAt(terms, from), firstTokenAt(terms, to));
  const headers = cell ? [cell.rowHeader, cell.columnHeader] : [];
  const told: readonly Told[] = [
    { text, terms: inClause },
    ...headers.map((header) => ({ text: header, terms: reader.ofText(header) })),
  ];
  const near = told.flatMap((one) => one.terms);
  return told.flatMap(pairsIn).some(({ country, thing }) => {
    if (country.matches.some(({ term }) => row.own.has(term))) return false;
    return own.some(
      (pair) => pair.thing.stem === thing.stem && !near.some((word) => speaksOf(word, pair)),
    );
  });
}

/** Whether a word of a row's subject is a country's, or of what is of it. */
const namesCountry = ofRow(({ fact }): boolean =>
  tokenise(fact.subject).some(({ lower }) => isOf(fold(lower), WordClass.locality)),
);

/** The countries of a text, each with the word right behind it. */
function pairsIn({ text, terms }: Told): readonly OfCountry[] {
  return terms.flatMap((country, i) => {
    const thing = terms[i + 1];
    const isBeside = thing?.start === country.end + 1 && !thing.proper && country.proper;
    if (!isBeside) return [];
    const word = fold(text.slice(country.start, country.end));
    return isOf(word, WordClass.locality) ? [{ country, thing }] : [];
  });
}

/** Whether a word speaks of the country; the table may use the thing for it ("goods" of Danish goods alone). */
function speaksOf({ stem, matches }: BriefTerm, { country, thing }: OfCountry): boolean {
  if (stem === country.stem) return true;
  if (stem === thing.stem) return false;
  return matches.some(({ term }) => country.matches.some((own) => own.term === term));
}
