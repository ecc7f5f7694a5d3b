import { tokenise } from '../../text/tokens';
import { NO_DATE_CONTEXT } from './date-context';
import type { TokenRow } from './date-draft';
import { figure, glued } from './read-tokens';
import { slashDate } from './formats/slash-date';

/**
 * Whether a text writes the day before the month in dates such as 06/09/2025, told by those of its
 * dates where one part is over 12. Null where none tells or they disagree.
 */
export function detectDayOrder(texts: Iterable<string>): boolean | null {
  let dayFirst = false;
  let monthFirst = false;
  for (const text of texts) {
    if (!joinsFigures(text, '/') && !joinsFigures(text, '-')) continue;
    const tokens = tokenise(text);
    const row: TokenRow = { text: '', tokens, order: NO_DATE_CONTEXT };
    for (let index = 0; index + 4 < tokens.length; index += 1) {
      const order = orderAt(row, index);
      if (order === true) dayFirst = true;
      if (order === false) monthFirst = true;
    }
  }
  return dayFirst === monthFirst ? null : dayFirst;
}

/** Whether a mark stands between two figures: most texts hold none such and need not be cut into tokens. */
function joinsFigures(text: string, mark: string): boolean {
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
    if (isFigure(text, at - 1) && isFigure(text, at + 1)) return true;
  }
  return false;
}

function isFigure(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character >= '0' && character <= '9';
}

/** Points tell nothing: they always put the day first. */
function orderAt(row: TokenRow, index: number): boolean | null {
  const token = row.tokens[index];
  if (token?.kind !== 'digits' || token.text.length > 2) return null;
  const mark = glued(row, index + 1)?.text;
  if (mark !== '/' && mark !== '-') return null;
  const draft = slashDate(row, index);
  if (draft === null || draft.impossible === true) return null;
  if (Number(token.text) > 12) return true;
  return (figure(row.tokens[index + 2], 2) ?? 0) > 12 ? false : null;
}
