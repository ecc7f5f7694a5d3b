import { numberInWords, shareInWords } from './number-in-words';
import { SMALL_NUMBERS } from '../../claims/numbers/number-words.data';

const OUT_OF = /^(\p{L}+|\d+)((?:-| )(?:in|out of)(?:-| )(?:every )?)(\p{L}+|\d+)$/iu;

/**
 * A sourced percentage in place of a share in words: "nine in ten" of "seven in ten", "two-thirds" of
 * "a quarter", else figures with the sign that the brief uses.
 */
export function writeShare(printed: string, percent: number, markdown: string): string {
  const text = inParts(printed, percent) ?? shareInWords(percent);
  if (text === null) return `${figures(percent)}${percentSign(markdown)}`;
  return /^\p{Lu}/u.test(printed) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** "nine in ten", where the share is a whole number of such parts. */
function inParts(printed: string, percent: number): string | null {
  const [, over = '', joint = '', under = ''] = OUT_OF.exec(printed) ?? [];
  const parts = SMALL_NUMBERS.get(under.toLowerCase()) ?? Number(under);
  const count = (percent * parts) / 100;
  if (under === '' || !Number.isInteger(count) || count < 1 || count >= parts) return null;
  return `${/\d/.test(over) ? String(count) : (numberInWords(count) ?? String(count))}${joint}${under}`;
}

function figures(percent: number): string {
  return String(Number(percent.toFixed(1)));
}

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\d\s?%/g, '%'],
  [/ per cent\b/gi, ' per cent'],
  [/ percent\b/gi, ' percent'],
];

/** How the brief mostly writes the sign. */
function percentSign(markdown: string): string {
  const counted = SIGNS.map(([pattern, sign]) => ({
    sign,
    count: markdown.match(pattern)?.length ?? 0,
  }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).sign;
}
