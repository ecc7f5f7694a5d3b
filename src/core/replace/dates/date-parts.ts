import { MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../../claims/dates/date-words.data';
import type { Span } from '../../text/span';

/** A written part of a date with its style. Offsets are of the date's own text. */
export type DatePiece = Span &
  (
    | { readonly part: 'weekday' | 'month'; readonly short: boolean; readonly text: string }
    | { readonly part: 'day'; readonly suffix: string; readonly text: string }
    | { readonly part: 'year'; readonly text: string }
  );

const WORD_OR_NUMBER = /\p{L}+|['’]?\d+/gu;
const ORDINAL = /^(?:st|nd|rd|th)$/i;

/** The weekday, days, months and years that a date in words is written with, in order. */
export function datePieces(text: string): DatePiece[] {
  const pieces: DatePiece[] = [];
  for (const { 0: word, index: start } of text.matchAll(WORD_OR_NUMBER)) {
    const last = pieces[pieces.length - 1];
    if (last?.part === 'day' && last.end === start && ORDINAL.test(word)) {
      pieces[pieces.length - 1] = { ...last, end: start + word.length, suffix: word };
      continue;
    }
    const piece = pieceOf(word, start);
    if (piece) pieces.push(piece);
  }
  return pieces;
}

function pieceOf(word: string, start: number): DatePiece | null {
  const end = start + word.length;
  const lower = word.toLowerCase();
  if (/^\d{1,2}$/.test(word)) return { part: 'day', suffix: '', text: word, start, end };
  if (/^(?:\d{4}|['’]\d{2})$/.test(word)) return { part: 'year', text: word, start, end };
  if (MONTHS.has(lower)) return { part: 'month', short: false, text: word, start, end };
  if (SHORT_MONTHS.has(lower)) return { part: 'month', short: true, text: word, start, end };
  if (WEEKDAYS.has(lower)) return { part: 'weekday', short: false, text: word, start, end };
  if (SHORT_WEEKDAYS.has(lower)) return { part: 'weekday', short: true, text: word, start, end };
  return null;
}
