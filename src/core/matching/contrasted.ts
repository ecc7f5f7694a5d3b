import type { Block } from '../markdown/block';
import type { Span } from '../text/span';
import type { BriefTerm } from './brief-terms';
import type { Row } from './compile-tables';
import { isNumberStem } from './number-stems';
import { ofRow } from './of-row';
import type { ClaimPlace, RankedRow } from './rank';
import { isSynonym } from './vocabulary';

/** "Barges rather than lorries", "the eastern quay, as opposed to that of the town": what is not spoken of. */
const CONTRASTED =
  /\b(?:as opposed to|rather than|instead of|unlike|other than)\s+(?:(?:those|that|an?|the|its|for|by|in|on|of)\s+){0,3}(?:(?!(?:and|or|but|is|are|was|were|has|have|had|it|the|in|on|at|by|for|to|with|which|that|who)\b)[\p{L}'’-]+ ?){1,3}/giu;

const MAY_CONTRAST = /(?:opposed to|ther than|nstead of|nlike) /;

/** What a sentence says further from a claim than this is not looked at, in UTF-16 units. */
const REACH = 400;

/** A row that compares two things has both of them. */
const comparesTwo = ofRow(({ fact }) =>
  /\b(?:against|than|between|versus|compared|relative|over)\b/i.test(fact.subject),
);

/**
 * "Barges rather than lorries carried 5 million tonnes" of a row about lorries: whether a word of the row stands only
 * where its sentence names what it does not speak of.
 */
export function isOfContrasted(
  { text }: Block,
  sentence: Span,
  { claim, terms }: ClaimPlace,
  { row }: RankedRow,
): boolean {
  const from = Math.max(sentence.start, claim.start - REACH);
  const said = text.slice(from, Math.min(sentence.end, claim.end + REACH));
  // Most sentences have none of these words, and are read once, by a simpler expression.
  if (!MAY_CONTRAST.test(said) || comparesTwo(row)) return false;
  for (const found of said.matchAll(CONTRASTED)) {
    const start = from + found.index;
    const isInside = (term: BriefTerm): boolean =>
      term.start >= start && term.end <= start + found[0].length;
    const outside = terms.filter((term) => !isInside(term));
    const isOnlyThere = (word: BriefTerm): boolean =>
      isInside(word) && !isNumberStem(word.stem) && speaksOnlyOf(word, row, outside);
    if (terms.some(isOnlyThere)) return true;
  }
  return false;
}

/** Whether a word is one of a row's that no other word speaks of; a thing of like kind speaks of no name. */
function speaksOnlyOf(
  { matches, proper }: BriefTerm,
  { own }: Row,
  others: readonly BriefTerm[],
): boolean {
  return matches.some(
    (match) =>
      isSynonym(match) &&
      own.has(match.term) &&
      !others.some((other) =>
        other.matches.some((one) => one.term === match.term && (!proper || one.strength === 1)),
      ),
  );
}
