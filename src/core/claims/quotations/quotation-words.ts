import { fold } from '../../text/fold';

const APOSTROPHES = /[’ʼ‘`´]/g;
const ELISION = /\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|\.\s?\.\s?\.|…/g;
const WORD = /…|[\p{L}\p{M}\p{Nd}]+(?:'[\p{L}\p{M}]+)*/gu;

/**
 * The words of a quotation for comparing, in order: folded in case and diacritics, apostrophes
 * straight, hyphens and dashes as spaces, other punctuation left out. An elision ("…", "...",
 * "[…]") is kept as the word "…".
 */
export function quotationWords(text: string): string[] {
  const plain = fold(text.replace(APOSTROPHES, "'").replace(ELISION, ' … '));
  return plain.match(WORD) ?? [];
}
