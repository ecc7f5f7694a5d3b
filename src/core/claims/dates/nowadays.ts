import type { TokenRow } from './date-draft';

const REACH = 24;
const PRESENT: ReadonlySet<string> = new Set(
  'is are has have do does remains remain stands exists depends can lives live makes make'.split(
    ' ',
  ),
);
const DAY_LIKE: ReadonlySet<string> = new Set(
  'was were did had said met will shall told wrote spoke gave held left came went took voted'.split(
    ' ',
  ),
);
const PARTICIPLE_LEADS: ReadonlySet<string> = new Set(
  'is are be been being has have having'.split(' '),
);

/**
 * Whether "today" at `index` means our times and no day: its sentence has a verb of the present
 * and none that tells of a single past or coming day ("Europe is richer today").
 */
export function isNowadays(row: TokenRow, index: number): boolean {
  let isPresent = false;
  for (const step of [-1, 1]) {
    for (let taken = 1; taken <= REACH; taken += 1) {
      const token = row.tokens[index + step * taken];
      if (token === undefined || (token.kind === 'symbol' && '.;!?'.includes(token.text))) break;
      const before = row.tokens[index + step * taken - 1]?.lower ?? '';
      if (DAY_LIKE.has(token.lower)) return false;
      const isPast = token.kind === 'word' && token.lower.endsWith('ed');
      if (isPast && token.lower.length > 4 && !PARTICIPLE_LEADS.has(before)) return false;
      isPresent ||= PRESENT.has(token.lower);
    }
  }
  return isPresent;
}
