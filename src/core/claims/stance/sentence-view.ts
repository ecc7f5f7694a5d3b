import type { Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { Reading } from '../claim';
import { WordList } from '../../text/word-list';

/** The words around a claim, in lower case with contractions written out; marks are words of their own. */
export interface SentenceView {
  /** From the start of the sentence (at most 60 words) up to the words that hedge the value. */
  readonly before: readonly string[];
  /** Behind the value to the end of the sentence (at most 60 words). */
  readonly after: readonly string[];
  /** The beginning of the next sentence of the block. */
  readonly next: readonly string[];
  /** Whether it ends as a question does and begins as one. */
  readonly question: boolean;
}

const QUESTION_OPENERS = WordList.of(
  'is are was were am do does did has have had will would can could should shall may might what why how who whom whose which when where',
);

const REACH = 60;
const NEXT_REACH = 14;

/** Cuts out the words around a claim in a sentence. */
export function viewSentence(
  text: string,
  tokens: readonly Token[],
  sentence: Span,
  claim: Pick<Reading, 'start' | 'end' | 'hedged'>,
): SentenceView {
  const first = firstToken(tokens, claim.hedged.start);
  const behind = firstToken(tokens, Math.max(claim.end, claim.hedged.end));
  const opening = firstToken(tokens, sentence.start);
  const start = Math.max(opening, first - REACH);
  const end = firstToken(tokens, sentence.end);
  return {
    before: plainWords(tokens.slice(start, first)),
    after: plainWords(tokens.slice(behind, Math.min(end, behind + REACH))),
    next: plainWords(tokens.slice(end, end + NEXT_REACH)),
    question: QUESTION_OPENERS.holds(tokens[opening]) && endsAsQuestion(text, sentence),
  };
}

function endsAsQuestion(text: string, sentence: Span): boolean {
  const end = text.slice(Math.max(sentence.start, sentence.end - 8), sentence.end);
  return /\?["”’')\]]*\s*$/.test(end);
}

/** Index of the first token that starts at or after an offset. */
function firstToken(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const APOSTROPHES = new WordList(["'", '’']);
const IRREGULAR: Readonly<Record<string, string>> = { won: 'will', can: 'can', shan: 'shall' };

function plainWords(tokens: readonly Token[]): string[] {
  const words: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const ending = tokens[i + 1];
    const contracted =
      token !== undefined && APOSTROPHES.holds(token) && ending?.spaceBefore === false;
    if (!token) continue;
    if (contracted && ending?.lower === 't') {
      const stem = words.pop() ?? '';
      words.push(IRREGULAR[stem] ?? stem.replace(/n$/, ''), 'not');
      i++;
    } else if (contracted && ending?.lower === 's') {
      if (/^(?:it|that|this|he|she|there)$/.test(words.at(-1) ?? '')) words.push('is');
      i++;
    } else if (token.lower === 'cannot') words.push('can', 'not');
    else words.push(token.lower);
  }
  return words;
}
