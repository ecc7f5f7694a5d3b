import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import { factOf, markWhere } from '../text/words';

const STRONG = new Set([';', '—', '→', '|', '·', '➜', '←', '⇒']);
const CONTRAST = new Set(['while', 'whereas', 'but', 'although', 'though', 'against', 'versus']);
const JOINING = new Set(['and', 'or', 'then', 'plus']);

/**
 * The clause of each claim within one sentence. Two claims that follow one another are parted at the
 * strongest mark between them (a semicolon or dash, a contrasting conjunction, a comma, "and"),
 * provided that both sides keep a word of their own; claims with nothing between share a clause, and
 * so do those that are set against the one before by the `contrasts` ("not 10% but 15%").
 *
 * `claims` are spans in order, `words` gives the spans of the sentence's meaningful words where they are
 * asked for; all are of the block's text.
 */
export function clausesOf(
  sentence: Span,
  tokens: readonly Token[],
  claims: readonly ClauseClaim[],
  words: () => readonly Span[],
  contrasts: readonly number[],
): Span[] {
  const cuts: number[] = [];
  for (let i = 0; i + 1 < claims.length; i++) {
    const left = claims[i];
    const right = claims[i + 1];
    if (!left || !right) continue;
    const cut = bestCut(tokens, left.end, right.start);
    if (cut !== null && !isJoined(i, contrasts)) cuts.push(cut);
  }
  const kept =
    claims.length > MOST_WEIGHED ? cuts : dropEmptyClauses(sentence, cuts, claims, words);
  const tails = tailsOf(sentence, tokens);
  return claims.map((claim) => {
    const next = firstAbove(kept, claim.start);
    const end = kept[next] ?? sentence.end;
    const told = isDate(claim) ? behindWhen(tokens, claim.end) : claim.end - 1;
    const tail = tails[firstAbove(tails, told)] ?? end;
    const start = next === 0 ? sentence.start : (kept[next - 1] ?? sentence.start);
    return { start, end: Math.min(tail, end) };
  });
}

/** Whether a claim and the next stand between two that are set against each other, or are the two. */
function isJoined(at: number, contrasts: readonly number[]): boolean {
  return (contrasts[at + 1] ?? 0) > 0 || (contrasts[at + 2] ?? 0) > 1;
}

/** "In August 2027, when the lease ends": what is told behind "when" is what the date is of. */
function behindWhen(tokens: readonly Token[], end: number): number {
  const at = firstTokenAt(tokens, end);
  const isTold = tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'when';
  return isTold ? end : end - 1;
}

function isDate({ value }: ClauseClaim): boolean {
  return value?.kind === 'date';
}

/** A claim, of which the kind need not be known. */
type ClauseClaim = Span & { readonly value?: { readonly kind: string } };

/** Words that open an aside or a consequence behind a value: what follows is not about it. */
const TAILS = new Set(
  'so which who because since unless although though where when if as'.split(' '),
);

const COMMA = markWhere(({ text }) => text === ',');

/** The commas of a sentence that open a subordinate clause, in order: a clause ends before the first. */
function tailsOf(sentence: Span, tokens: readonly Token[]): number[] {
  const tails: number[] = [];
  for (let i = firstTokenAt(tokens, sentence.start); i + 1 < tokens.length; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token || !next || token.start >= sentence.end) break;
    if ((token.marks & COMMA) !== 0 && TAILS.has(next.lower)) tails.push(token.start);
  }
  return tails;
}

/** A sentence with more claims than this is a list: its clauses are cut without looking at words. */
const MOST_WEIGHED = 40;

function bestCut(tokens: readonly Token[], from: number, to: number): number | null {
  let best = 0;
  let cut: number | null = null;
  for (let i = firstTokenAt(tokens, from); i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.start >= to) break;
    const strength = cutStrength(token, tokens[i + 1]);
    if (strength > best) {
      best = strength;
      cut = token.start;
    }
  }
  return cut;
}

function cutStrength(token: Token, next: Token | undefined): number {
  switch (cutOf(token.word)) {
    case Cut.strong:
      return 5;
    case Cut.dash:
      return token.spaceBefore && next?.spaceBefore ? 5 : 0;
    case Cut.contrast:
      return 4;
    case Cut.comma:
      return next && CONTRAST.has(next.lower) ? 4 : next?.lower === 'and' ? 3 : 2;
    case Cut.joining:
      return 1.5;
    default:
      return 0;
  }
}

/** How a word or a mark may part two clauses. */
const Cut = { none: 0, strong: 1, dash: 2, contrast: 3, comma: 4, joining: 5 } as const;

const cutOf = factOf(({ text, lower }) => {
  if (STRONG.has(text)) return Cut.strong;
  if (text === '–' || text === '/') return Cut.dash;
  if (CONTRAST.has(lower)) return Cut.contrast;
  if (text === ',') return Cut.comma;
  return JOINING.has(lower) ? Cut.joining : Cut.none;
});

/** Leaves out the cuts that would part a claim from every word that could say what it is about. */
function dropEmptyClauses(
  sentence: Span,
  cuts: readonly number[],
  claims: readonly Span[],
  words: () => readonly Span[],
): number[] {
  const [first] = cuts;
  if (first === undefined) return [];
  const own = wordsBeside(words(), claims);
  const kept: number[] = [];
  let start = sentence.start;
  for (let i = 0; i < cuts.length; i++) {
    const cut = cuts[i] ?? first;
    if (!holdsWord(own, start, cut) || !holdsWord(own, cut, cuts[i + 1] ?? sentence.end)) continue;
    kept.push(cut);
    start = cut;
  }
  return kept;
}

/** The words that touch no claim; both are in order. */
function wordsBeside(words: readonly Span[], claims: readonly Span[]): readonly Span[] {
  const beside: Span[] = [];
  let at = 0;
  for (const word of words) {
    while ((claims[at]?.end ?? Infinity) <= word.start) at++;
    if ((claims[at]?.start ?? Infinity) >= word.end) beside.push(word);
  }
  return beside;
}

/** Whether one of the words, in order, lies between two offsets. */
function holdsWord(words: readonly Span[], start: number, end: number): boolean {
  return (words[firstTokenAt(words, start)]?.end ?? Infinity) <= end;
}

/** Index of the first token that starts at or after an offset, by halving. */
export function firstTokenAt(tokens: readonly Span[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first cut behind an offset, by halving. */
function firstAbove(cuts: readonly number[], offset: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const DETERMINERS = new Set(
  'the a an its their his her our your this that these those some about around roughly nearly almost over under more less only another other just at up no all both each one for of in on by from to with'.split(
    ' ',
  ),
);

/**
 * Whether a clause goes on with the subject of the one before it: a conjunction, then a word in lower
 * case that opens no noun phrase ("…, and topped €1 billion").
 */
export function sharesSubject(tokens: readonly Token[], clause: Span): boolean {
  let i = firstTokenAt(tokens, clause.start);
  if (tokens[i]?.text === ',') i++;
  if (!JOINING.has(tokens[i]?.lower ?? '') && tokens[i]?.lower !== 'but') return false;
  const next = tokens[i + 1];
  if (next?.kind !== 'word' || next.text !== next.lower) return false;
  return !DETERMINERS.has(next.lower) && next.end < clause.end;
}
