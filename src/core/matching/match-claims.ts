import type { DateValue, Reading } from '../claims/claim';
import type { ReadBlock } from '../claims/extract-claims';
import type { Span } from '../text/span';
import { readDates } from '../claims/dates/read-dates';
import { tokenise, type Token } from '../text/tokens';
import { assign } from './assign';
import type { BriefTerm, TermReader } from './brief-terms';
import { clausesOf, correctsOther, firstTokenAt } from './clauses';
import type { CompiledTables } from './compile-tables';
import { contextOf } from './context';
import { preferTheTold } from './family';
import { claimsNear, periodsOf } from './periods';
import { rankRows, type ClaimPlace, type RankedRow } from './rank';
import { rivalOf } from './rival';
import { signsOf, type Signs } from './signs';
import { mendSwaps, SWAP_REACH, type Pairing } from './swaps';

/** A claim with the rows that it may be about, and the one that it was paired with. */
export interface MatchedClaim {
  readonly read: ReadBlock;
  readonly claim: Reading;
  readonly clause: Span;
  readonly sentence: Span;
  /** The best few, best first; empty for names and quotations, which go their own way. */
  readonly ranked: readonly RankedRow[];
  /** The row that the pairing of the whole sentence gave it. */
  readonly chosen: RankedRow | null;
  /** What speaks for and against the chosen row. */
  readonly signs: Signs | null;
  /** Where the chosen row does not agree: another that does, and may be meant instead. */
  readonly rival: RankedRow | null;
}

const BY_CONTEXT: ReadonlySet<string> = new Set(['percentage', 'date', 'money', 'quantity']);
const LARGEST_GROUP = 24;
/** So many rows are kept with each claim, to explain its verdict. */
const KEPT_ROWS = 5;

/** A claim in its place, paired with a row for the time being. */
interface PlacedPairing extends Pairing {
  readonly read: ReadBlock;
  readonly place: ClaimPlace;
  readonly sentence: Span;
}

/**
 * Finds for every claim of a brief the rows that it may be about, and the one that it is most likely
 * about: claims of a sentence share out rows, and exchanged values of neighbours are seen through.
 */
export function matchBrief(
  read: readonly ReadBlock[],
  tables: CompiledTables,
  reader: TermReader,
): MatchedClaim[] {
  const matched: MatchedClaim[] = [];
  // All rows of a claim are kept only while a neighbour may still need them.
  let pending: PlacedPairing[] = [];
  for (const block of read) {
    const fresh = pairBlock(block, tables, reader);
    if (fresh.length === 0) continue;
    const all = [...pending, ...fresh];
    mendSwaps(all, pending.length);
    const settled = Math.max(0, all.length - SWAP_REACH);
    for (const pairing of all.slice(0, settled)) matched.push(settle(pairing));
    pending = all.slice(settled);
  }
  return [...matched, ...pending.map(settle)];
}

function pairBlock(read: ReadBlock, tables: CompiledTables, reader: TermReader): PlacedPairing[] {
  if (read.claims.length === 0) return [];
  const terms = reader.ofBlock(read);
  const { cell } = read.block;
  return claimsBySentence(read).flatMap(({ sentence, claims }) => {
    const clauses = clausesOf(sentence, read.tokens, claims, terms);
    const places = claims.map((claim, i) =>
      placeOf(read, claim, clauses[i] ?? sentence, sentence, terms, reader),
    );
    const ranked = places.map((place) =>
      BY_CONTEXT.has(place.claim.value.kind)
        ? preferTheTold(rankRows(place, tables), place.context)
        : [],
    );
    const chosen = followCorrections(chooseTogether(ranked), ranked, claims, read.tokens);
    return places.map((place, i) => ({
      read,
      place,
      sentence,
      kind: place.claim.value.kind,
      column: cell && `${String(cell.table)}:${String(cell.column)}`,
      ranked: ranked[i] ?? [],
      chosen: chosen[i] ?? null,
      swapped: 0,
    }));
  });
}

function settle(pairing: PlacedPairing): MatchedClaim {
  const { read, place, sentence, chosen, ranked } = pairing;
  return {
    read,
    claim: place.claim,
    clause: place.clause,
    sentence,
    chosen,
    ranked: ranked.slice(0, KEPT_ROWS),
    signs: chosen && signsOf(chosen, pairing, place),
    rival: chosen && rivalOf(chosen, ranked),
  };
}

/** The claims of each sentence that has any; a claim that reaches over an end counts to its start. */
function claimsBySentence(read: ReadBlock): { sentence: Span; claims: Reading[] }[] {
  const groups: { sentence: Span; claims: Reading[] }[] = [];
  let i = 0;
  for (const sentence of read.sentences) {
    const claims: Reading[] = [];
    for (
      let claim = read.claims[i];
      claim && claim.start < sentence.end;
      claim = read.claims[++i]
    ) {
      claims.push(claim);
    }
    if (claims.length > 0) groups.push({ sentence, claims });
  }
  return groups;
}

function placeOf(
  read: ReadBlock,
  claim: Reading,
  clause: Span,
  sentence: Span,
  terms: readonly BriefTerm[],
  reader: TermReader,
): ClaimPlace {
  return {
    claim,
    clause,
    context: contextOf(read, claim, clause, sentence, terms, reader),
    periods: periodsOf(read, claim, clause, sentence, headerDates(read)),
    tokens: read.tokens,
    persons: claimsNear(read.claims, claim).filter(({ value }) => value.kind === 'name'),
    terms,
  };
}

function headerDates(read: ReadBlock): readonly DateValue[] {
  const { cell } = read.block;
  if (!cell || cell.isHeader) return [];
  return [cell.columnHeader, cell.rowHeader].flatMap((text) =>
    readDates(text, tokenise(text), { written: null, dayFirst: null, previous: null }).map(
      (reading) => reading.value,
    ),
  );
}

/** In "not 10% but 15%" the second value is about the row that the first one is about. */
function followCorrections(
  chosen: readonly (RankedRow | null)[],
  ranked: readonly (readonly RankedRow[])[],
  claims: readonly Reading[],
  tokens: readonly Token[],
): (RankedRow | null)[] {
  const followed = [...chosen];
  for (let i = 1; i < claims.length; i++) {
    const left = claims[i - 1];
    const right = claims[i];
    const between = left && tokens[firstTokenAt(tokens, left.end)];
    if (!left || !right || !between || left.value.kind !== right.value.kind) continue;
    if (!correctsOther(tokens, left, between.start)) continue;
    const row = (followed[i - 1] ?? followed[i])?.row;
    for (const k of [i - 1, i]) {
      followed[k] = ranked[k]?.find((candidate) => candidate.row === row) ?? followed[k] ?? null;
    }
  }
  return followed;
}

/** Pairs the claims of a group with rows by the greatest total; one row serves one claim. */
export function chooseTogether(ranked: readonly (readonly RankedRow[])[]): (RankedRow | null)[] {
  if (ranked.length === 1 || ranked.length > LARGEST_GROUP) {
    return ranked.map(([best]) => best ?? null);
  }
  const columns = [...new Set(ranked.flatMap((rows) => rows.map(({ row }) => row.index)))];
  const scores = ranked.map((rows) => {
    const byRow = new Map(rows.map((row) => [row.row.index, row.score]));
    return columns.map((index) => byRow.get(index) ?? 0);
  });
  return assign(scores).map((column, i) => {
    const index = columns[column];
    return ranked[i]?.find(({ row }) => row.index === index) ?? null;
  });
}
