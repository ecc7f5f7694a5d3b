import { tokenAt } from '../../text/tokens';
import type { TokenRow } from './date-draft';
import { WordList } from '../../text/word-list';

const REACH = 24;
const DAY_LIKE = WordList.of(
  'll was were did had said met will shall told wrote spoke gave held left came went took voted',
);
const PARTICIPLE_LEADS: ReadonlySet<string> = new Set(
  'is are be been being has have having'.split(' '),
);

/** Prepositions that make "today" a point in time ("until today", "as of today"). */
const POINTS = WordList.of('until till by from of since before after');

/** So few words around it are a note's heading, whose "today" is a day. */
const FEW = 3;

/**
 * Whether "today" at `index` means our times and no day: nothing in its sentence tells of a single
 * past or coming day ("Europe is richer today").
 */
export function isNowadays(row: TokenRow, index: number): boolean {
  if (POINTS.holds(tokenAt(row.tokens, index - 1))) return false;
  let words = 0;
  for (const step of [-1, 1]) {
    for (let taken = 1; taken <= REACH; taken += 1) {
      const token = row.tokens[index + step * taken];
      if (token === undefined || (token.kind === 'symbol' && '.;!?'.includes(token.text))) break;
      const before = tokenAt(row.tokens, index + step * taken - 1)?.lower ?? '';
      if (DAY_LIKE.holds(token)) return false;
      const isPast = token.kind === 'word' && token.lower.endsWith('ed');
      if (isPast && token.lower.length > 4 && !PARTICIPLE_LEADS.has(before)) return false;
      words += 1;
    }
  }
  return words >= FEW;
}
