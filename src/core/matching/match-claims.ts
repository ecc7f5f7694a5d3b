import type { Reading } from '../claims/claim';
import type { ReadBlock } from '../claims/extract-claims';
import type { Block } from '../markdown/block';
import { splitSentences } from '../text/sentences';
import type { CandidateNote } from '../result';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import { isAlsoOfAnother } from './also-another';
import { namesAlternative } from './alternatives';
import type { BriefTerm, TermReader } from './brief-terms';
import { changesOf } from './changes';
import { claimsBySentence } from './claims-by-sentence';
import type { CompiledTables, Row } from './compile-tables';
import { headingOf, type ClaimContext } from './context';
import { chooseForSentence } from './choose-rows';
import { contrastsOf } from './contrasts';
import { mendOrder } from './exchanged-order';
import { followChanges, openingOf, SentenceBefore } from './former-values';
import { isOfFrontedThing } from './fronted-thing';
import { isComplement } from './other-things/complements';
import { isChange } from './other-things/differences';
import { isOtherThing } from './other-things/is-other-thing';
import { denyingClaim, type DenyingClaim } from './other-things/place-of-claim';
import type { RankedRow } from './rank';
import { isOfOtherCountry } from './other-country';
import { isOfOtherEnd } from './other-end';
import { PlaceReader } from './read-places';
import { mistakenFor, rivalOf } from './rival';
import { SecondLook, type FirstPairing, type Impression } from './second-look';
import { isSetApart } from './set-apart';
import type { Signs } from './signs';
import { mendSwaps, SWAP_REACH } from './swaps';
import type { Vocabulary } from './vocabulary';

/** A claim with the rows that it may be about, and the one that it was paired with. */
export interface MatchedClaim {
  readonly read: ReadBlock;
  readonly claim: Reading;
  readonly clause: Span;
  readonly sentence: Span;
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
  /**
   * The clause says nothing but the name of something that the chosen row does not name, or names what
   * excludes a word of its subject.
   */
  readonly namesAnother: boolean;
  /** Something beside it says that it is about another thing than the chosen row, which it would deny. */
  readonly isOther: boolean;
  /** It is the rest of the whole that the chosen row's share leaves over: "all but 3%" of a row's 97%. */
  readonly isRest: boolean;
  /** So many claims off stands the one that is set against this one: "not 10% but 15%"; 0: none is. */
  readonly contrast: number;
  /** So many claims off stands the one that tells which row this one is about: "…, up from 50%"; 0: none. */
  readonly restsOn: number;
}

/** How much better two values fit that were told in the wrong order, once they are exchanged. */
const IN_ORDER = 0.5;
/** So many rows are kept with each claim, to explain its verdict. */
const KEPT_ROWS = 5;

/** A claim in its place, paired with a row for the time being. */
interface PlacedPairing extends FirstPairing {
  readonly sentence: Span;
  /** The rows that the claims of the sentence were paired with. */
  readonly taken: readonly (Row | undefined)[];
}

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
    for (const impression of impressions) matched.push(settle(impression, tables, reader));
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
    yield pending.splice(0, Math.max(0, pending.length - SWAP_REACH));
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
    const changes = changesOf(placed, ranked);
    const exchanged = mendOrder(changes, chosen, ranked, placed, tables.series);
    const rests = followChanges(changes, chosen, ranked, placed, tables.series);
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
        isFormer: changes.some((change) => change.before === i),
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
  reader: TermReader,
): MatchedClaim {
  const { read, place, sentence, chosen, ranked, contrast, restsOn, taken } = pairing;
  const heading = (): readonly BriefTerm[] => headingOf(read.block, reader);
  const isOfPart = (one: RankedRow): boolean =>
    namesAlternative(place.context, one.row, heading, vocabulary) ||
    isOfOtherCountry(read.block, place, one, reader);
  return {
    read,
    claim: place.claim,
    clause: place.clause,
    sentence,
    chosen,
    candidates: ranked.slice(0, KEPT_ROWS).map((one) => noteOf(one, vocabulary)),
    signs,
    impression: weighed,
    rival: chosen && rivalOf(chosen, ranked, taken),
    mistaken: chosen && mistakenFor(chosen, ranked),
    ...(chosen ? standingOf(chosen, weighed, pairing, isOfPart) : NO_STANDING),
    contrast,
    restsOn,
  };
}

/** How a claim stands to the row that it was paired with. */
type Standing = Pick<MatchedClaim, 'namesAnother' | 'isOther' | 'isRest'>;

const NO_STANDING: Standing = { namesAnother: false, isOther: false, isRest: false };
const OTHER: Standing = { ...NO_STANDING, isOther: true };

/** By its own place a claim is about its row less surely than that, and what stands around makes it no surer than half. */
const HARDLY_MEANT = 0.01;

/** `isOfPart` tells whether the clause names what excludes a word of a row. */
function standingOf(
  chosen: RankedRow,
  impression: number,
  pairing: PlacedPairing,
  isOfPart: (one: RankedRow) => boolean,
): Standing {
  if (chosen.comparison.agreement !== 'denies') {
    return { ...NO_STANDING, namesAnother: isAnother(chosen, pairing, isOfPart) };
  }
  if (impression < HARDLY_MEANT) return OTHER;
  const { read, sentence, place } = pairing;
  const denying = denyingClaim(read.block, sentence, place, chosen);
  return {
    namesAnother: namesStranger(denying, place.context),
    isOther: isOther(denying, isOfPart) || isOfFormerTime(pairing),
    isRest: isComplement(denying),
  };
}

/**
 * Whether a value that its row does not deny is of another thing, which its clause names. `isOfPart` tells
 * whether the clause names what excludes a word of a row.
 */
function isAnother(
  chosen: RankedRow,
  { read, place, sentence }: PlacedPairing,
  isOfPart: (one: RankedRow) => boolean,
): boolean {
  const { claim } = place;
  const before = read.block.text.slice(sentence.start, Math.min(claim.start, claim.hedged.start));
  return (
    namesAnother(chosen.row, place.context) ||
    isChange(claim, before, chosen) ||
    isOfFrontedThing(read.block, place, chosen) ||
    isAlsoOfAnother(read.block, place, chosen) ||
    isSetApart(read.block, place, chosen) ||
    isOfOtherEnd(read.block, place, chosen) ||
    isOfPart(chosen)
  );
}

/** What a claim that denies its row may be about instead. */
function isOther(denying: DenyingClaim, isOfPart: (one: RankedRow) => boolean): boolean {
  const { block, place, chosen } = denying;
  return (
    isSetApart(block, place, chosen) ||
    isOfFrontedThing(block, place, chosen, true) ||
    isOfOtherEnd(block, place, chosen) ||
    isOtherThing(denying) ||
    isOfPart(chosen)
  );
}

/** "76%, down from 80%": what a value was before denies no row of what it is now, nor one that words speak against. */
function isOfFormerTime({ isFormer, restsOn, chosen, taken }: PlacedPairing): boolean {
  if (!isFormer || restsOn !== 0) return false;
  return chosen?.outnamed === true || taken.filter((row) => row === chosen?.row).length > 1;
}

/** Whether a cell's row is headed by the name of something that the tables do not know. */
function namesStranger({ block }: DenyingClaim, context: ClaimContext): boolean {
  return block.cell !== null && isUnknown(context) && context.naming.some(({ proper }) => proper);
}

/** Whether all words that say what a claim is about are strangers to the tables; a year is none. */
function isUnknown({ naming }: ClaimContext): boolean {
  let isTold = false;
  for (const { light, stem, matches } of naming) {
    if (light) continue;
    if (matches.length > 0) return false;
    isTold ||= isWord(stem);
  }
  return isTold;
}

/** "Norvale 66%, Eastmere 67%": a name, and no other word that could say what it is about. */
function namesAnother(row: Row, { naming }: ClaimContext): boolean {
  let isTold = false;
  for (const { light, proper, matches } of naming) {
    if (light) continue;
    if (!proper || matches.some(({ term }) => row.own.has(term))) return false;
    isTold = true;
  }
  return isTold;
}

/** A considered row with the words that speak for it, rarest first. */
function noteOf({ row, score, shared }: RankedRow, vocabulary: Vocabulary): CandidateNote {
  return { fact: row.fact, score, terms: shared.map((term) => vocabulary.stems[term] ?? '') };
}

function isWord(stem: string): boolean {
  const first = stem.charCodeAt(stem.startsWith('#') ? 1 : 0);
  return !(first >= 48 && first <= 57);
}

/** How many claims off the one stands that is set against a claim, by how far back each one's stands. */
function partnerOf(at: number, contrasts: readonly number[]): number {
  const back = contrasts[at] ?? 0;
  if (back > 0) return -back;
  return [1, 2].find((ahead) => contrasts[at + ahead] === ahead) ?? 0;
}
