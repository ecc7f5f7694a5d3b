import type { BriefTerm } from './brief-terms';
import { byScore, movedBy, type RankedRow } from './rank';
import type { SentenceTerms } from './sentence-terms';
import { countCommon, isSibling } from './signs';
import type { Turn } from './turns';
import { isSynonym } from './vocabulary';
import { WEIGHTS } from './weights.data';

/** Among so many of the best rows those are looked for that are named in turn. */
const LOOKED_AT = 12;
/** So many sentences back the things may be named. */
const SENTENCES_BACK = 3;

/**
 * Sets back the rows of the other things where words tell which of some things that are named in turn a
 * claim is about ("the latter has 410 beds"): that another of them has the claim's value is no sign.
 * `index` is the place of the claim's sentence in the block. Gives the rows in their new order.
 */
export function preferTheTurn(
  ranked: readonly RankedRow[],
  turn: Turn | null | undefined,
  terms: SentenceTerms,
  index: number,
): readonly RankedRow[] {
  if (!turn) return ranked;
  const best = ranked.slice(0, LOOKED_AT);
  let named: readonly BriefTerm[] = [];
  for (let back = 0; back <= SENTENCES_BACK && back <= index; back++) {
    named = [...terms.of(index - back).filter(({ end }) => end <= turn.before), ...named];
    const turns = new Map(best.map((row) => [row, turnOfRow(row, best, named, turn.of)]));
    if (![...turns.values()].includes(turn.at)) continue;
    return ranked
      .map((row) => {
        const own = turns.get(row) ?? null;
        if (own === null) return row;
        return movedBy(row, own === turn.at ? WEIGHTS.turnSame : WEIGHTS.otherTold);
      })
      .sort(byScore);
  }
  return ranked;
}

/** Which of so many things a row is about, by where the words stand that tell it from its nearest siblings. */
function turnOfRow(
  row: RankedRow,
  best: readonly RankedRow[],
  named: readonly BriefTerm[],
  count: number,
): number | null {
  const places = nearestSiblings(row, best).flatMap((other) => {
    const [own, theirs] = [placeOf(row, other, named), placeOf(other, row, named)];
    return own < 0 || theirs < 0 || own === theirs ? [] : [Number(theirs < own)];
  });
  if (count === 2) return places[0] ?? null;
  return places.length + 1 === count ? places.filter((isAhead) => isAhead === 1).length : null;
}

/** The rows whose subjects have the most words in common with a row’s, or one less. */
function nearestSiblings(row: RankedRow, best: readonly RankedRow[]): readonly RankedRow[] {
  const siblings = best.filter((other) => other.row !== row.row && isSibling(other, row));
  const own = row.row.subjectSorted;
  const common = siblings.map((other) => countCommon(own, other.row.subjectSorted));
  const most = Math.max(0, ...common);
  return siblings.filter((_, i) => (common[i] ?? 0) >= most - 1);
}

/** The last word that names what only one of two rows is about, as its place among the words; -1: none. */
function placeOf(row: RankedRow, other: RankedRow, named: readonly BriefTerm[]): number {
  const tells = ({ matches }: BriefTerm): boolean =>
    matches.some(
      (match) => isSynonym(match) && row.row.own.has(match.term) && !other.row.own.has(match.term),
    );
  return named.map(tells).lastIndexOf(true);
}
