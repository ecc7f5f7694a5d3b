import type { Reading } from '../claims/claim';
import type { ReadBlock } from '../claims/extract-claims';
import type { Block } from '../markdown/block';
import { splitSentences } from '../text/sentences';
import type { CandidateNote } from '../result';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import type { TermReader } from './brief-terms';
import { claimsBySentence } from './claims-by-sentence';
import type { CompiledTables, Row } from './compile-tables';
import { chooseForSentence } from './choose-rows';
import { contrastsOf } from './contrasts';
import { mendOrder, toldTogether } from './exchanged-order';
import { followChanges, openingOf, SentenceBefore } from './former-values';
import type { ClaimPlace, RankedRow } from './rank';
import { PlaceReader } from './read-places';
import { mistakenFor, rivalOf } from './rival';
import { SecondLook, type FirstPairing, type Impression } from './second-look';
import type { Signs } from './signs';
import { mendSwaps, SWAP_REACH } from './swaps';
import type { Vocabulary } from './vocabulary';

/** A claim with the rows that it may be about, and the one that it was paired with. */
export interface MatchedClaim extends Pick<
  PlacedPairing,
  'read' | 'sentence' | 'isFormer' | 'taken'
> {
  readonly claim: Reading;
  /** Where it stands: its `tokens` and the terms `named` in its context are another claim's by now. */
  readonly place: ClaimPlace;
  readonly clause: Span;
  /** The best few rows, best first; empty for names and quotations, which go their own way. */
  readonly candidates: readonly CandidateNote[];
  /** The row that the pairing of the whole sentence gave it. */
  readonly chosen: RankedRow | null;
  /** What speaks for and against the chosen row. */
  readonly signs: Signs | null;
  /** How surely it is about that row by the signs of its own place alone, from 0 to 1. */
  readonly impression: number;
  /** Where the chosen row does not agree: another that does, and may be meant instead. */
  readonly rival: RankedRow | null;
  /** Where the chosen row does not agree: the one of its family whose value the claim has. */
  readonly mistaken: Row | null;
  /** So many claims off stands the one that is set against this one: "not 10% but 15%"; 0: none is. */
  readonly contrast: number;
  /** So many claims off stands the one that tells which row this one is about: "…, up from 50%"; 0: none. */
  readonly restsOn: number;
}

/** A claim in its place, paired with a row for the time being. */
export interface PlacedPairing extends FirstPairing {
  readonly sentence: Span;
  /** The rows that the claims of the sentence were paired with. */
  readonly taken: readonly (Row | undefined)[];
}

/** How much better two values fit that were told in the wrong order, once they are exchanged. */
const IN_ORDER = 0.5;
/**
 * So many claims are paired before they are looked at again and settled, so that the program of each step
 * stays in the processor's fastest memory.
 */
const STRETCH = 64;
/** So many rows are kept with each claim, to explain its verdict. */
const KEPT_ROWS = 5;

/**
 * Finds for every claim of a brief the rows that it may be about, and the one that it is most likely
 * about: claims of a sentence share out rows, and exchanged values of neighbours are seen through.
 * `tokensOf` gives a block's tokens, good until those of another are asked for.
 */
export function matchBrief(
  read: readonly ReadBlock[],
  tables: CompiledTables,
  reader: TermReader,
  tokensOf: (block: Block) => readonly Token[],
): MatchedClaim[] {
  const matched: MatchedClaim[] = [];
  const settleAll = (impressions: readonly Impression<PlacedPairing>[]): void => {
    for (const impression of impressions) matched.push(settle(impression, tables));
  };
  const look = new SecondLook<PlacedPairing>();
  for (const pairings of pairAll(read, tables, reader, tokensOf)) settleAll(look.take(pairings));
  settleAll(look.rest());
  return matched;
}

/**
 * Pairs the claims of a brief with rows by their own words and values and by those of their sentence, a few at a
 * time: all rows of a claim are kept only while a neighbour may still need them.
 */
export function* pairAll(
  read: readonly ReadBlock[],
  tables: CompiledTables,
  reader: TermReader,
  tokensOf: (block: Block) => readonly Token[],
): Generator<readonly PlacedPairing[]> {
  const pending: PlacedPairing[] = [];
  for (const own of read) {
    if (own.claims.length === 0) continue;
    const fresh = pairBlock(own, tokensOf(own.block), tables, reader);
    const from = pending.length;
    pending.push(...fresh);
    mendSwaps(pending, from);
    if (pending.length >= STRETCH) yield pending.splice(0, pending.length - SWAP_REACH);
  }
  yield pending;
}

function pairBlock(
  read: ReadBlock,
  tokens: readonly Token[],
  tables: CompiledTables,
  reader: TermReader,
): PlacedPairing[] {
  const sentences = splitSentences(read.block.text, tokens);
  const places = new PlaceReader(read, tokens, sentences, tables, reader);
  const before = new SentenceBefore(tables.series);
  const pairings: PlacedPairing[] = [];
  for (const { sentence, index, claims } of claimsBySentence(read.claims, sentences)) {
    const contrasts = contrastsOf(claims, tokens);
    const { placed, ranked } = places.ofSentence(index, claims, contrasts);
    const chosen = chooseForSentence(ranked, contrasts);
    const told = toldTogether(read.block.text, sentence, placed, ranked);
    const exchanged = mendOrder(told, chosen, ranked, placed, tables.series);
    const rests = followChanges(told.changes, chosen, ranked, placed, tables.series);
    before.follow(openingOf(read.block.text, sentence), placed, ranked, chosen, rests);
    const taken = chosen.map((one) => one?.row);
    placed.forEach((place, i) => {
      pairings.push({
        read,
        place,
        sentence,
        column: columnOf(read.block),
        ranked: ranked[i] ?? [],
        chosen: chosen[i] ?? null,
        contrast: partnerOf(i, contrasts),
        restsOn: rests[i] ?? 0,
        isFormer: told.changes.some((change) => change.before === i),
        swapped: exchanged.has(i) ? IN_ORDER : 0,
        taken,
        isSecond: false,
        kind: place.claim.value.kind,
        speaks: place.context.clause.some(({ light }) => !light),
      });
    });
  }
  return pairings;
}

/** The column of the brief's tables that a block stands in; null outside of tables. */
function columnOf({ cell }: Block): string | null {
  return cell && `${String(cell.table)}:${String(cell.column)}`;
}

function settle(
  { pairing, signs, weighed }: Impression<PlacedPairing>,
  { vocabulary }: CompiledTables,
): MatchedClaim {
  const { read, place, sentence, chosen, ranked, contrast, restsOn, isFormer, taken } = pairing;
  const { claim, clause } = place;
  return {
    read,
    claim,
    place,
    clause,
    sentence,
    chosen,
    candidates: ranked.slice(0, KEPT_ROWS).map((one) => noteOf(one, vocabulary)),
    signs,
    impression: weighed,
    rival: chosen && rivalOf(chosen, ranked, taken),
    mistaken: chosen && mistakenFor(chosen, ranked),
    contrast,
    restsOn,
    isFormer,
    taken,
  };
}

/** A considered row with the words that speak for it, rarest first. */
function noteOf({ row, score, shared }: RankedRow, vocabulary: Vocabulary): CandidateNote {
  return { fact: row.fact, score, terms: shared.map((term) => vocabulary.stems[term] ?? '') };
}

/** How many claims off the one stands that is set against a claim, by how far back each one's stands. */
function partnerOf(at: number, contrasts: readonly number[]): number {
  const back = contrasts[at] ?? 0;
  if (back > 0) return -back;
  return [1, 2].find((ahead) => contrasts[at + ahead] === ahead) ?? 0;
}
