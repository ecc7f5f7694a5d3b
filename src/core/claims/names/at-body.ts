import { tokenAt } from '../../text/tokens';
import { isBareOffice } from './bare-offices';
import { clauseStart, isDeterminer, type Before, type TiedRole } from './role-phrases';

/**
 * "At the ferry operator Larkmere Lines, chief executive X": a bare office gets the body that the clause
 * opens with, as it is no office without one. Null for any other role.
 */
export function readAtBody(before: Before, role: TiedRole): TiedRole | null {
  const { text, tokens, limit } = before;
  let at = before.at;
  while (at > limit && (tokenAt(tokens, at - 1)?.start ?? -1) >= role.start) at--;
  if (!isBareOffice(tokens, at, role.end)) return null;
  let comma = at - 1;
  while (comma > limit && isDeterminer(tokens[comma])) comma--;
  if (comma <= limit || tokens[comma]?.text !== ',') return null;
  const last = tokenAt(tokens, comma - 1);
  if (last?.kind !== 'word' || last.text === last.lower) return null;
  let from = clauseStart(text, tokens, comma, limit, true);
  if (tokens[from]?.lower !== 'at') return null;
  do from++;
  while (isDeterminer(tokens[from]));
  const start = tokens[from]?.start ?? role.start;
  return { ...role, start, text: text.slice(start, role.end).replace(/\s+/g, ' ') };
}
