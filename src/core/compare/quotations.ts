import type { QuotationValue } from '../claims/claim';
import { STOP_WORDS } from '../text/stop-words.data';
import { comparison, incomparable, type Comparison } from './comparison';
import type { QuotedWord } from './quotation-words';
import { quotedText, type QuotedText } from './quoted-text';
import { compareFewOfLonger, compareShort } from './short-quotations';
import { alignWords, type Alignment } from './word-alignment';

/** Words that an elision may not drop without turning the sense. */
const NEGATIONS = new Set(
  'no not never none nobody nothing nor neither without hardly barely scarcely cannot nowhere few little unless'.split(
    ' ',
  ),
);

/** From this share of its words in order on, a quotation is a changed one and not another. */
const SAME_WORDS = 0.6;

/**
 * Compares quoted words with sourced ones: word for word after typographic normalisation. A fragment
 * that fits, an honest elision and bracketed insertions agree; changed, dropped or turned-round words
 * are denied with the words that differ; a quotation that shares too little is incomparable.
 */
export function compareQuotations(claim: QuotationValue, fact: QuotationValue): Comparison {
  const said = quotedText(claim);
  const sourced = quotedText(fact);
  if (said.pieces.length === 0 || sourced.words.length === 0) return incomparable('no-words');
  // What fits has all its words in the source, so that few in common need not be tried.
  const short = compareShort(said, sourced);
  if (short) return short;
  if (said.words.length > 0 && commonShare(said, sourced) < SAME_WORDS) {
    return incomparable('other-words');
  }
  return fitSegments(said.pieces, sourced.words) ?? compareChanged(said, sourced);
}

/** The claim's stretches between elisions, found in order in the sourced words; null where they do not fit. */
function fitSegments(
  said: readonly QuotedWord[],
  sourced: readonly QuotedWord[],
): Comparison | null {
  let at = 0;
  const dropped: string[] = [];
  const segments = segmentsOf(said);
  for (const [index, segment] of segments.entries()) {
    const place = findSegment(segment, sourced, at);
    if (!place) return null;
    if (index > 0) dropped.push(...sourced.slice(at, place[0]).map((word) => word.printed));
    at = place[1];
  }
  const negation = dropped.find(
    (word) => NEGATIONS.has(word.toLowerCase()) || /n[’']t$/i.test(word),
  );
  if (negation !== undefined) {
    return comparison('denies', 'elision-drops-negation', 0.9, {
      dropped: dropped.join(' '),
      negation,
    });
  }
  const count = said.filter((word) => word.kind === 'word').length;
  if (count === 0) return null;
  const share = count / sourced.length;
  if (segments.length > 1) return comparison('agrees', 'elided', fragmentCloseness(count, share));
  const whole = share >= 1;
  return comparison(
    'agrees',
    whole ? 'equal' : 'fragment',
    whole ? 1 : fragmentCloseness(count, share),
  );
}

/** A fragment of one or two words may be anybody's; a longer one is this quotation. */
function fragmentCloseness(count: number, share: number): number {
  if (share > 0.6 || count >= 4) return 0.95;
  return count === 1 ? 0.4 : 0.5 + 0.1 * count;
}

function segmentsOf(said: readonly QuotedWord[]): QuotedWord[][] {
  const segments: QuotedWord[][] = [[]];
  for (const word of said) {
    if (word.kind === 'gap') segments.push([]);
    else segments.at(-1)?.push(word);
  }
  return segments.filter((segment) => segment.length > 0);
}

/** The first place at or after `from` where a segment fits, as a half-open range. */
function findSegment(
  segment: readonly QuotedWord[],
  sourced: readonly QuotedWord[],
  from: number,
): readonly [number, number] | null {
  for (let start = from; start < sourced.length; start++) {
    const end = fitsAt(segment, 0, sourced, start);
    if (end !== null) return [start, end];
  }
  return null;
}

/** Words in brackets stand for none, one, two or three of the sourced ones. */
const MOST_REPLACED = 3;

function fitsAt(
  segment: readonly QuotedWord[],
  index: number,
  sourced: readonly QuotedWord[],
  at: number,
): number | null {
  let place = at;
  for (let i = index; i < segment.length; i++) {
    const word = segment[i];
    if (word?.kind === 'inserted') return fitsAfterInsertion(segment, i + 1, sourced, place);
    if (word?.key !== sourced[place]?.key) return null;
    place++;
  }
  return place;
}

function fitsAfterInsertion(
  segment: readonly QuotedWord[],
  next: number,
  sourced: readonly QuotedWord[],
  place: number,
): number | null {
  // The next word decides how many are replaced: trying every split of several insertions is needless.
  const anchor = segment.slice(next).find((word) => word.kind === 'word');
  if (!anchor) return place;
  for (let skip = 0; skip <= MOST_REPLACED; skip++) {
    if (sourced[place + skip]?.key === anchor.key)
      return fitsAt(segment, next, sourced, place + skip);
  }
  return null;
}

/** Fewer words of weight in common are there by chance. */
const LEAST_CONTENT = 2;

function compareChanged(claim: QuotedText, fact: QuotedText): Comparison {
  if (commonShare(claim, fact) < SAME_WORDS) return incomparable('other-words');
  const said = claim.words;
  const sourced = fact.words;
  const alignment = alignWords(
    said.map((word) => word.key),
    sourced.map((word) => word.key),
  );
  if (!alignment) return incomparable('other-words');
  const share = alignment.matches / said.length;
  const shared = said.filter((_, index) => (alignment.pairs[index] ?? -1) >= 0);
  if (holdsWhole(alignment, sourced, said)) return comparison('finer', 'longer-than-source', 0.9);
  const content = shared.filter((word) => !STOP_WORDS.has(word.key)).length;
  const isLong = shared.length >= 5;
  const telling = content >= LEAST_CONTENT || (isLong && (content > 0 || share >= 0.8));
  const enough = share >= SAME_WORDS && shared.length >= 3 && telling;
  const reordered = isReordered(claim, fact);
  if (!enough && !reordered)
    return (
      compareFewOfLonger(claim, fact) ??
      incomparable('other-words', share >= 0.5 && content >= 2 ? 0.3 : 0)
    );
  const code = reordered ? 'words-reordered' : 'words-changed';
  return comparison('denies', code, 0.5 + 0.4 * share, differingWords(said, sourced, alignment));
}

/** Share of the claim's words that stand anywhere in the sourced ones, each counted once. */
function commonShare(said: QuotedText, sourced: QuotedText): number {
  let common = 0;
  for (const [key, count] of said.counts) common += Math.min(count, sourced.counts.get(key) ?? 0);
  return said.words.length === 0 ? 0 : common / said.words.length;
}

/** Whether all the sourced words stand in the claim without a break, and the claim goes on beyond them. */
function holdsWhole(
  alignment: Alignment,
  sourced: readonly QuotedWord[],
  said: readonly QuotedWord[],
): boolean {
  const [from, to] = alignment.from;
  return (
    sourced.length >= 4 &&
    said.length > sourced.length &&
    alignment.matches === sourced.length &&
    to - from === sourced.length
  );
}

/** The sourced words themselves, or nearly, in another order. */
function isReordered(said: QuotedText, sourced: QuotedText): boolean {
  const same = commonShare(said, sourced) === 1 && commonShare(sourced, said) === 1;
  return same && said.words.length >= 4;
}

function differingWords(
  said: readonly QuotedWord[],
  sourced: readonly QuotedWord[],
  alignment: Alignment,
): Record<string, string> {
  const matched = new Set(alignment.pairs.filter((index) => index >= 0));
  const [from, to] = [alignment.to[0], alignment.to[1]];
  const leading = alignment.from[0];
  const trailing = said.length - alignment.from[1];
  const window = [Math.max(0, from - leading), Math.min(sourced.length, to + trailing)] as const;
  return {
    wrong: runs(said, (index) => (alignment.pairs[index] ?? -1) < 0, 0, said.length),
    right: runs(sourced, (index) => !matched.has(index), ...window),
  };
}

/** The words that differ, runs of neighbours joined and parted by an ellipsis. */
function runs(
  words: readonly QuotedWord[],
  differs: (index: number) => boolean,
  from: number,
  to: number,
): string {
  const found: string[] = [];
  let open = false;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word || !differs(i)) {
      open = false;
      continue;
    }
    if (open) found[found.length - 1] += ` ${word.printed}`;
    else found.push(word.printed);
    open = true;
  }
  return found.join(' … ');
}
