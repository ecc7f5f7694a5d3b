/** Stands in plain text for something left out of it: a code span, a URL, an image, a comment. */
export const PLACEHOLDER = '\uFFFC';

/**
 * Characters that plain text does not keep as they are: white space of any width, characters of no
 * width (Unicode's Default_Ignorable_Code_Point in the basic plane), and full-width ASCII.
 */
const WHITE = '\\t\\v\\f\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const WIDTHLESS =
  '\\xad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufe00-\\ufe0f\\ufeff';
const SPECIAL = new RegExp(`[${WHITE}${WIDTHLESS}\\uff01-\\uff5e]`);
const ONE_WHITE = new RegExp(`[${WHITE}]`);

/** Full-width forms stand this far above their ASCII characters. */
const FULL_WIDTH_SHIFT = 0xfee0;

/** Whether a text has a character that {@link plainCharacter} changes. */
export function hasSpecialCharacter(text: string): boolean {
  return SPECIAL.test(text);
}

/** One UTF-16 unit as plain text has it: '' where it is dropped, else one unit. */
export function plainCharacter(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - FULL_WIDTH_SHIFT);
  if (ONE_WHITE.test(unit)) return ' ';
  return SPECIAL.test(unit) ? '' : unit;
}

/** A text with each of its characters as plain text has it. */
export function plainCharacters(text: string): string {
  if (!hasSpecialCharacter(text)) return text;
  let plain = '';
  for (let i = 0; i < text.length; i++) plain += plainCharacter(text.charAt(i));
  return plain;
}
