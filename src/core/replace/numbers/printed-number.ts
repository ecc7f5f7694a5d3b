import type { Magnitude } from '../../claims/claim';
import { same } from '../../compare/tolerance';
import { SMALL_NUMBERS } from '../../claims/numbers/number-words.data';
import type { Span } from '../../text/span';
import { SCALE_FAMILIES, type ScaleFamily } from './scale-families.data';

/** A scale as it is printed behind a figure: "bn", " million". */
export interface PrintedScale {
  /** The space or hyphen before it. */
  readonly gap: string;
  readonly factor: number;
  readonly family: ScaleFamily;
}

/** A number within a claim's words, with what its notation is. Offsets are of the claim's text. */
export interface PrintedNumber extends Span {
  readonly notation: 'figures' | 'words';
  /** The claim's value of this number. */
  readonly value: number;
  readonly scale: PrintedScale | null;
  /** What the printed figure is multiplied by besides its scale (0.01 for cents, 1e6 where a later number carries the scale). */
  readonly factor: number;
  /** The mark between thousands; '' where they are set without, null where there were none to set apart. */
  readonly group: string | null;
  readonly decimalMark: '.' | ',';
  readonly decimals: number;
  readonly capital: boolean;
}

const FIGURE =
  /\d{1,3}([,.'’ \u00a0\u2009\u202f])\d{3}(?:\1\d{3})*(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?/gu;
const WORD = `(?:${[...SMALL_NUMBERS.keys()].join('|')}|hundred)`;
const WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}-])${WORD}(?:(?:-| |-and-| and )${WORD})*(?: and a half)?(?![\\p{L}\\p{N}])`,
  'giu',
);
const FRACTION_OF_SCALE =
  /(?<![\p{L}\p{N}])(?:a |one )?(?:half|third|quarter|tenth)(?: of)? (?:a |one )(million|billion|trillion)(?!\p{L})/iu;

/** The one or two numbers that print a claim's value, in order; null where the words are not understood. */
export function printedNumbers(text: string, value: Magnitude): readonly PrintedNumber[] | null {
  const values = same(value.low, value.high) ? [value.low] : [value.low, value.high];
  const found = value.notation === 'words' ? inWords(text, values) : inFigures(text, values);
  if (found?.length === values.length) return found;
  const fraction = fractionOfScale(text, value.low);
  return fraction && values.length === 1 ? [fraction] : null;
}

function inFigures(text: string, values: readonly number[]): PrintedNumber[] | null {
  const figures = [...text.matchAll(FIGURE)].filter(
    ({ index }) => !/(?:^|[^\p{L}])(?:k|c|d|m|km|cm|dm|mm|CO)$/u.test(text.slice(0, index)),
  );
  if (figures.length !== values.length) return null;
  const numbers = figures.map((match, i) => {
    const after = text.slice(match.index + match[0].length);
    return figureOf(match, after, values[i] ?? 0);
  });
  return numbers.every((number) => number !== null) ? numbers : null;
}

function figureOf(match: RegExpExecArray, after: string, value: number): PrintedNumber | null {
  if (/^[½⅓⅔¼¾⅕⅛]/u.test(after)) return null;
  const [printed, mark] = match;
  const size = Math.abs(value);
  for (const reading of readings(printed, mark)) {
    if (reading.number === 0) continue;
    const scale = scaleOf(after, size / reading.number);
    const length = scale ? scale.length : 0;
    const factor = size / reading.number / (scale?.printed.factor ?? 1);
    if (!isPowerOfTen(factor)) continue;
    return {
      start: match.index,
      end: match.index + printed.length + length,
      notation: 'figures',
      value: size,
      scale: scale?.printed ?? null,
      factor,
      group: reading.group ?? (reading.number >= 1000 ? '' : null),
      decimalMark: reading.decimalMark,
      decimals: reading.decimals,
      capital: false,
    };
  }
  return null;
}

interface FigureReading {
  readonly number: number;
  readonly group: string | null;
  readonly decimalMark: '.' | ',';
  readonly decimals: number;
}

/** What a figure may say: "1.500" is a thousand and a half, or one and a half. */
function readings(printed: string, mark: string | undefined): FigureReading[] {
  const last = /[.,](\d+)$/.exec(printed);
  const found: FigureReading[] = [];
  if (mark !== undefined) {
    const grouped = last && last[0].charAt(0) !== mark ? printed.slice(0, last.index) : printed;
    const decimals = printed.length === grouped.length ? '' : (last?.[1] ?? '');
    const whole = grouped.split(mark).join('');
    found.push({
      number: Number(decimals === '' ? whole : `${whole}.${decimals}`),
      group: mark,
      decimalMark: mark === '.' ? ',' : '.',
      decimals: decimals.length,
    });
  }
  if (mark === undefined || mark === '.' || mark === ',') {
    found.push({
      number: Number(printed.replace(',', '.')),
      group: null,
      decimalMark: last?.[0].startsWith(',') ? ',' : '.',
      decimals: last?.[1]?.length ?? 0,
    });
  }
  return found.filter(({ number }) => Number.isFinite(number));
}

/** The scale that is printed right behind a figure, where the claim's value bears it out. */
function scaleOf(
  after: string,
  ratio: number,
): { readonly printed: PrintedScale; readonly length: number } | null {
  const match = /^([ \u00a0\u2009\u202f-]?)(\p{L}+)/u.exec(after);
  const [whole = '', gap = '', word = ''] = match ?? [];
  for (const family of SCALE_FAMILIES) {
    const known = family.find((scale) => scale.word === word.replace(/(?<=illion)s$/, ''));
    if (!known || !isPowerOfTen(ratio / known.factor) || ratio < 1000 * (1 - 1e-9)) continue;
    return { printed: { gap, factor: known.factor, family }, length: whole.length };
  }
  return null;
}

function isPowerOfTen(number: number): boolean {
  return [1, 0.01, 0.1, 1e3, 1e6, 1e9, 1e12].some((power) => same(number, power));
}

function inWords(text: string, values: readonly number[]): PrintedNumber[] | null {
  const runs = [...text.matchAll(WORDS)];
  if (runs.length !== values.length) return null;
  return runs.map((match, i) => {
    const value = Math.abs(values[i] ?? 0);
    const after = text.slice(match.index + match[0].length);
    const scale = scaleOf(after, value >= 1000 ? 10 ** Math.floor(Math.log10(value)) : 1);
    const named = scale && value >= scale.printed.factor ? scale : null;
    return {
      ...AS_WORDS,
      start: match.index,
      end: match.index + match[0].length + (named?.length ?? 0),
      value,
      scale: named?.printed ?? null,
      capital: /^\p{Lu}/u.test(match[0]),
    };
  });
}

const AS_WORDS = {
  notation: 'words',
  factor: 1,
  group: null,
  decimalMark: '.',
  decimals: 0,
} as const;

/** "half a million", "a quarter of a billion": written anew in figures with the same scale. */
function fractionOfScale(text: string, value: number): PrintedNumber | null {
  const match = FRACTION_OF_SCALE.exec(text);
  const [family] = SCALE_FAMILIES;
  const factor = family?.find(({ word }) => word === match?.[1]?.toLowerCase())?.factor;
  if (!match || !family || factor === undefined) return null;
  return {
    ...AS_WORDS,
    notation: 'figures',
    start: match.index,
    end: match.index + match[0].length,
    value: Math.max(value, factor),
    scale: { gap: ' ', factor, family },
    capital: false,
  };
}
