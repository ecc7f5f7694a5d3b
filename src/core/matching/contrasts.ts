import type { Reading } from '../claims/claim';
import { standsInDeniedClause } from '../claims/stance/denial';
import {
  CLAUSE_ENDS,
  LINKS,
  NOT_DENYING,
  REPORTS,
  RIGHT,
  WRONG,
} from '../claims/stance/stance-words.data';
import { stem } from '../text/stem';
import { isKnownFigure } from '../claims/stance/known-figure';
import type { Token } from '../text/tokens';
import { WordList } from '../text/word-list';
import { firstTokenAt } from './clauses';

/** Most tokens between two values that are set against each other. */
const REACH = 16;
/** Most tokens between a negation and the value that it denies. */
const NEGATION_REACH = 7;
/** Most tokens of a sentence that are looked back at for what calls a value wrong. */
const SENTENCE_REACH = 30;
/** "It's €69": what a second clause opens with that only puts the first value right. */
const POINTING = new Set(['it', 'that', 'they', 'this', 'is', 'was', 'are', 'were', 's', '’', "'"]);
const FINDING = new Set('found finds shows showed counted measured recorded'.split(' '));

/**
 * How many claims before each claim of a sentence stands the one that it is set against, as values of one
 * and the same thing (0: none): "not 10% but 15%", "34%, not 43%", "€49 rather than €59", "isn't €49; it's
 * €69", "it is untrue that 30% own a boat; the survey found 13%"; or of which it is the exact one. A date may stand between two that are
 * none ("not 10% by 2030 but 15%"). `claims` are in order, `tokens` those of their block.
 */
export function contrastsOf(claims: readonly Reading[], tokens: readonly Token[]): number[] {
  return claims.map((right, i) => {
    if (i === 0) return 0;
    const kind = right.value.kind;
    const back = kind !== 'date' && claims[i - 1]?.value.kind === 'date' ? 2 : 1;
    const left = back > i ? undefined : claims[i - back];
    if (left?.value.kind !== kind) return 0;
    return areContrasted(left, right, tokens) || isMadeExact(left, right, tokens) ? back : 0;
  });
}

/** "Roughly one in five, or 19.4% to be exact": one value, told again, though it is set against nothing. */
function isMadeExact(left: Reading, right: Reading, tokens: readonly Token[]): boolean {
  const behind = firstTokenAt(tokens, Math.max(right.end, right.hedged.end));
  if (!EXACT.holds(tokens[behind + 2]) || tokens[behind]?.lower !== 'to') return false;
  return behind - firstTokenAt(tokens, left.end) <= REACH;
}

const EXACT = WordList.of('exact precise');

function areContrasted(left: Reading, right: Reading, tokens: readonly Token[]): boolean {
  const from = firstTokenAt(tokens, left.end);
  const to = firstTokenAt(tokens, right.hedged.start);
  if (to - from > REACH) return false;
  const at = firstTokenAt(tokens, left.hedged.start);
  // Most values have nothing of the kind beside them, and no words are put together for these.
  const isAside = holdsOne(SETTING_ASIDE, tokens, from, to);
  const mayBeWrong = holdsOne(CALLING_WRONG, tokens, Math.max(0, at - SENTENCE_REACH), at);
  if (!isAside && !mayBeWrong) return false;
  const between = tokens.slice(from, to).map(({ lower }) => lower);
  const behind = tokens[firstTokenAt(tokens, Math.max(right.end, right.hedged.end))]?.lower;
  if (isKnownFigure(between.at(-1), behind)) return false;
  if (isAside && isSetAside(between)) return true;
  const before = sentenceUpTo(at, tokens);
  if (isDenied(before) && isPutRight(between)) return true;
  return (isDenied(before) || standsInDeniedClause(before)) && isRestated(between, before);
}

const SETTING_ASIDE = WordList.of('not rather instead');
/** Words without one of which nothing before a value denies it or calls it wrong. */
const CALLING_WRONG = WordList.of(['not', 't', ...WRONG, ...RIGHT].join(' '));

function holdsOne(list: WordList, tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (list.holds(tokens[i])) return true;
  return false;
}

/** "…, not 43%", "rather than 43%", "instead of 43%": behind it only small words, up to the value. */
function isSetAside(between: readonly string[]): boolean {
  const words = between.filter((word) => !/^[,(]$/.test(word) && word !== 'and');
  const [first = '', second = ''] = words;
  if (first === 'not') return words.slice(1).every((word) => LINKS.has(word));
  const phrase = `${first} ${second}`;
  const sets = phrase === 'rather than' || phrase === 'instead of';
  return sets && words.slice(2).every((word) => LINKS.has(word));
}

/** The words of a sentence that stand before a token, as many as are looked back at. */
function sentenceUpTo(at: number, tokens: readonly Token[]): string[] {
  const words = tokens.slice(Math.max(0, at - SENTENCE_REACH), at).map(({ lower }) => lower);
  return words.slice(words.lastIndexOf('.') + 1);
}

function isDenied(before: readonly string[]): boolean {
  const near = before.slice(-NEGATION_REACH);
  const negation = near.findIndex((word, i) => word === 'not' || (word === 't' && i > 1));
  if (negation < 0 || NOT_DENYING.has(near[negation + 1] ?? '')) return false;
  return !near.slice(negation).some((word) => CLAUSE_ENDS.has(word));
}

/** "… but", "… of them by 2030 but", "…, as one paper had it, but". */
function isPutRight(between: readonly string[]): boolean {
  const but = between.lastIndexOf('but');
  if (but < 0 || !between.slice(but + 1).every((word) => LINKS.has(word))) return false;
  return !between.slice(0, but).some((word) => CLAUSE_ENDS.has(word));
}

/** "; it is", ", it's", "of them, whatever one hears: it holds" of what does not hold, "; the survey found". */
function isRestated(between: readonly string[], before: readonly string[]): boolean {
  let mark = between.length - 1;
  while (mark >= 0 && between[mark] !== ',' && !CLAUSE_ENDS.has(between[mark] ?? '')) mark--;
  if (mark < 0) return false;
  const words = between.slice(mark + 1);
  const [article, , verb = ''] = words;
  if (article === 'the' && (REPORTS.has(verb) || FINDING.has(verb))) {
    return words.slice(3).every((word) => LINKS.has(word));
  }
  const points = words.some((word) => word === 'it' || word === 'they');
  return points && words.every((word) => isPointing(word) || isSaidAgain(word, before));
}

function isPointing(word: string): boolean {
  return POINTING.has(word) || LINKS.has(word);
}

/** Whether a word is one of those before, but for its ending. */
function isSaidAgain(word: string, before: readonly string[]): boolean {
  return word.length > 2 && before.some((other) => stem(other) === stem(word));
}
