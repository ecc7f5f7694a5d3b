import { tokenAt, type Token } from '../../text/tokens';
import { APOSTROPHES, DASHES } from './marks.data';
import {
  FUNCTION_WORDS,
  IRREGULAR_PLURALS,
  LINKING_WORDS,
  PLURAL_MODIFIERS,
  SINGULARS_IN_S,
} from './nouns.data';
import { SMALL_NUMBERS } from './number-words.data';

const MOST_WORDS = 5;
const NOT_PLURAL = /(?:ss|ous|us|is|'s)$/;

/** Whether a word looks like a plural noun ("tonnes", "people", "MPs"). */
export function isPlural(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const word = token.lower;
  if (IRREGULAR_PLURALS.has(word)) return true;
  if (!word.endsWith('s') || word.length < 3 || FUNCTION_WORDS.has(word)) return false;
  return !NOT_PLURAL.test(word) && !SINGULARS_IN_S.has(word);
}

/**
 * Reads the counted noun phrase after a number that ends before `tokens[at]`: up to five words whose
 * last one looks like a plural ("high-level meetings", "EU member states"). A plural that usually
 * modifies another makes one compound with it ("sales offices"); else the next word is a verb. Gives the index of the token after the phrase, or -1.
 */
export function nounPhraseAt(tokens: readonly Token[], at: number): number {
  let next = at;
  for (let taken = 0; taken < MOST_WORDS; taken += 1) {
    const end = compoundAt(tokens, next, taken === 0);
    if (end === -1) return -1;
    const head = tokenAt(tokens, end - 1);
    next = end;
    if (isPlural(head) && !isPossessiveAdjective(tokens, next)) return compoundEnd(tokens, next);
    next = pastPossessive(tokens, next);
  }
  return -1;
}

/** Index after a word of the phrase with all that hyphens join to it ("follow-up"); -1 at a stop. */
function compoundAt(tokens: readonly Token[], at: number, first: boolean): number {
  const word = tokens[at];
  if (word?.kind !== 'word' || !word.spaceBefore) return -1;
  let next = initialsEnd(tokens, at);
  while (joins(tokens, next)) next += 2;
  if (next - at > 1) return next;
  if (LINKING_WORDS.holds(word)) return next;
  if (FUNCTION_WORDS.holds(word) && !(first && word.lower === 'such')) return -1;
  return SMALL_NUMBERS.has(word.lower) ? -1 : next;
}

function joins(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  const after = tokens[at + 1];
  if (mark === undefined || mark.spaceBefore || after === undefined || after.spaceBefore)
    return false;
  return after.kind === 'word' && (DASHES.holds(mark) || mark.text === '&');
}

/** Index after a word, or after initials with points ("U.S."). */
function initialsEnd(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (tokenAt(tokens, next - 1)?.text.length === 1 && isAttached(tokens[next], '.')) {
    const letter = tokens[next + 1];
    if (letter?.kind !== 'word' || letter.spaceBefore || letter.text.length > 1) return next + 1;
    next += 2;
  }
  return next;
}

function isAttached(token: Token | undefined, text: string): boolean {
  return token?.text === text && !token.spaceBefore;
}

/** Whether "'s" or "'" follows, so that the word only owns what comes ("firms' licences"). */
function isPossessiveAdjective(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  return mark !== undefined && !mark.spaceBefore && APOSTROPHES.holds(mark) && hasS(tokens, at);
}

function hasS(tokens: readonly Token[], at: number): boolean {
  const s = tokens[at + 1];
  return s?.lower === 's' && !s.spaceBefore;
}

function pastPossessive(tokens: readonly Token[], at: number): number {
  return isPossessiveAdjective(tokens, at) ? at + 2 : at;
}

/** Index after further plurals that make one compound with the one before `next`. */
function compoundEnd(tokens: readonly Token[], next: number): number {
  let end = next;
  for (let taken = 0; taken < 2; taken += 1) {
    const word = tokens[end];
    if (word?.spaceBefore !== true || !isPlural(word) || word.lower === 'people') return end;
    if (!PLURAL_MODIFIERS.holds(tokenAt(tokens, end - 1))) return end;
    if (
      word.text !== word.lower &&
      tokenAt(tokens, end - 1)?.text === tokenAt(tokens, end - 1)?.lower
    )
      return end;
    end += 1;
  }
  return end;
}

const NO_COUNTED_CODES: ReadonlySet<string> = new Set(
  'AM PM GMT UTC BST EST CET BC AD CE BCE'.split(' '),
);

/** Capitals that name what is counted, as "TEU" does containers. */
function isUnitCode({ text, lower }: Token): boolean {
  if (text.length !== 3 || text !== text.toUpperCase() || text === lower) return false;
  return !NO_COUNTED_CODES.has(text);
}

/**
 * A single word that stands for the things counted before a pause ("2,317 infected, 91 dead",
 * "46,300 hh"): index after it, or -1.
 */
export function loneNounAt(tokens: readonly Token[], at: number): number {
  const word = tokens[at];
  if (word?.kind !== 'word' || !word.spaceBefore || FUNCTION_WORDS.holds(word)) return -1;
  if (LINKING_WORDS.holds(word) || word.lower.endsWith('ly')) return -1;
  const after = tokens[at + 1];
  if (after === undefined || isUnitCode(word)) return at + 1;
  if (after.kind === 'symbol' && !DASHES.holds(after)) {
    return after.text === '.' && !after.spaceBefore && tokens[at + 2]?.spaceBefore === false
      ? -1
      : at + 1;
  }
  return after.lower === 'and' || after.lower === 'or' ? at + 1 : -1;
}
