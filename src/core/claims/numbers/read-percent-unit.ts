import type { PercentageValue } from '../claim';
import type { Token } from '../../text/tokens';
import { factOf } from '../../text/words';
import { pastHyphen } from './read-number-words';
import { WordList } from '../../text/word-list';

/** A unit of shares or of their changes, and the index of the token after it. */
export interface PercentUnit {
  readonly unit: PercentageValue['unit'];
  /** What a printed number is multiplied by (0.1 for per mille). */
  readonly factor: number;
  readonly next: number;
}

const SIGNS = new WordList('%％﹪٪');
const PERCENT: ReadonlySet<string> = new Set(['percent', 'percents', 'pct', 'pc', 'procent']);
const FIRST_WORDS: ReadonlySet<string> = new Set(['per', 'percentage', 'percentages', 'basis']);
const POINT_SHORT: ReadonlySet<string> = new Set(['pp', 'pps', 'ppt', 'ppts', 'pps']);
const BASIS_SHORT: ReadonlySet<string> = new Set(['bp', 'bps']);

/** Whether a unit of shares may begin with the word or sign. */
const mayBegin = factOf(({ kind, text, lower }) => {
  if (kind !== 'word') return Number(SIGNS.has(text) || text === '‰');
  const short = lower === 'p' || POINT_SHORT.has(lower) || BASIS_SHORT.has(lower);
  return Number(PERCENT.has(lower) || FIRST_WORDS.has(lower) || short);
});

/** Reads "%", "per cent", "percentage points", "bps" and the like at `tokens[at]`. */
export function percentUnitAt(tokens: readonly Token[], at: number): PercentUnit | null {
  const token = tokens[at];
  if (token === undefined || mayBegin(token.word) === 0) return null;
  if (SIGNS.holds(token)) return withPoint(tokens, at + 1);
  if (token.text === '‰') return { unit: 'percent', factor: 0.1, next: at + 1 };
  if (token.kind !== 'word') return null;
  const word = token.lower;
  if (PERCENT.has(word)) return withPoint(tokens, at + 1);
  if (word === 'per') {
    const cent = pastHyphen(tokens, at + 1);
    const isCent = tokens[cent]?.lower === 'cent' || tokens[cent]?.lower === 'cents';
    return isCent ? withPoint(tokens, cent + 1) : null;
  }
  if (word === 'p') return dottedPoints(tokens, at);
  if (word === 'percentage' || word === 'percentages') return withPoint(tokens, at + 1);
  if (POINT_SHORT.has(word)) return { unit: 'percentage-point', factor: 1, next: at + 1 };
  if (BASIS_SHORT.has(word)) return { unit: 'basis-point', factor: 1, next: at + 1 };
  if (word !== 'basis') return null;
  const point = pastHyphen(tokens, at + 1);
  return isPoint(tokens[point]) ? { unit: 'basis-point', factor: 1, next: point + 1 } : null;
}

/** "p.p.", whose last point may end the sentence. */
function dottedPoints(tokens: readonly Token[], at: number): PercentUnit | null {
  const [point, second] = [tokens[at + 1], tokens[at + 2]];
  const isShort = point?.text === '.' && second?.lower === 'p' && !second.spaceBefore;
  return isShort ? { unit: 'percentage-point', factor: 1, next: at + 3 } : null;
}

function withPoint(tokens: readonly Token[], next: number): PercentUnit {
  const point = pastHyphen(tokens, next);
  return isPoint(tokens[point])
    ? { unit: 'percentage-point', factor: 1, next: point + 1 }
    : { unit: 'percent', factor: 1, next };
}

function isPoint(token: Token | undefined): boolean {
  return token?.lower === 'point' || token?.lower === 'points';
}
