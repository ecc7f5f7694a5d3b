import { same, lastPlace } from '../../compare/tolerance';
import type { PrintedNumber, PrintedScale } from './printed-number';
import { numberInWords } from './number-in-words';
import { SCALE_FAMILIES } from './scale-families.data';

/** A sourced number to be written: its value in the claim's unit and the unit of its last place. */
export interface SourcedNumber {
  readonly value: number;
  readonly step: number;
  /** Whether the source writes it with a scale word, and its mark between thousands. */
  readonly scaled: boolean;
  readonly group: string | null;
}

/** Writes a number as another one is printed: words or figures, scale, grouping, decimals. */
export function writeNumber(sourced: SourcedNumber, like: PrintedNumber): string {
  const value = Math.abs(sourced.value);
  const scale = scaleFor(value, like, sourced);
  const printed = value / like.factor / (scale?.factor ?? 1);
  const behind = scale ? `${scale.gap}${wordOf(scale)}` : '';
  const words = like.notation === 'words' ? numberInWords(printed) : null;
  if (words !== null) return `${like.capital ? capitalised(words) : words}${behind}`;
  const places = decimalsOf(printed, sourced.step / like.factor / (scale?.factor ?? 1), like);
  return `${figure(printed, places, like, sourced)}${behind}`;
}

function wordOf({ family, factor }: PrintedScale): string {
  return family.find((scale) => scale.factor === factor)?.word ?? '';
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The claim's own scale where it suits, else the next of its style, else none. */
function scaleFor(value: number, like: PrintedNumber, sourced: SourcedNumber): PrintedScale | null {
  if (!same(like.factor, 1) && !(like.factor < 1)) return like.scale;
  const own = like.scale;
  const size = value / like.factor;
  if (own) {
    const shown = size / own.factor;
    const wasSmall = like.value / like.factor < own.factor;
    if (shown >= (wasSmall ? 0.01 : 1) && shown < 1000 && hasFewDigits(shown)) return own;
    const fit = own.family.filter(({ factor }) => factor <= size).at(-1);
    return fit ? { ...own, factor: fit.factor } : null;
  }
  const [family] = SCALE_FAMILIES;
  if (!family || like.factor < 1 || size < 1e6 || like.value >= 1e6) return null;
  if (!sourced.scaled && like.value >= 1000) return null;
  const fit = family.filter(({ factor }) => factor <= size).at(-1);
  return fit ? { gap: ' ', factor: fit.factor, family } : null;
}

function hasFewDigits(shown: number): boolean {
  return same(shown, Number(shown.toFixed(3)));
}

const MOST_DECIMALS = 6;

/** Decimals that the source gives; two of a sum in small coin where the claim has them. */
function decimalsOf(printed: number, step: number, like: PrintedNumber): number {
  let least = 0;
  while (least < MOST_DECIMALS && !same(printed, Number(printed.toFixed(least)))) least++;
  if (least === MOST_DECIMALS) return 1;
  const given = step > 0 ? Math.round(-Math.log10(lastPlace(0, step))) : 0;
  const coins = like.decimals === 2 && !like.scale && least > 0 ? 2 : 0;
  return Math.max(least, coins, given > 0 && given <= 2 ? given : 0);
}

function figure(
  printed: number,
  places: number,
  like: PrintedNumber,
  sourced: SourcedNumber,
): string {
  const [whole = '', decimals = ''] = printed.toFixed(places).split('.');
  const mark = like.group ?? sourced.group ?? ',';
  const clash = mark === like.decimalMark ? '.' : mark;
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, clash);
  return decimals === '' ? grouped : `${grouped}${like.decimalMark}${decimals}`;
}
