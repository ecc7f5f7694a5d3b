import { tokenAt } from '../../text/tokens';
import { WordList } from '../../text/word-list';
import {
  clauseStart,
  endsClause,
  isDeterminer,
  makeRole,
  type After,
  type TiedRole,
} from './role-phrases';

/** Verbs of an office whose object stands before them. */
const VERBS = WordList.of(
  'heads headed leads led chairs chaired runs ran directs directed governs governed manages managed oversees',
);
const RELATIVES = new Set(['which', 'that']);

/** "The bank, which X runs, …": the body stands before the name, and the verb behind it. */
export function readBodyRelative({ text, tokens, first, at }: After): TiedRole | null {
  const verb = tokens[at];
  if (!VERBS.holds(verb) || !verb) return null;
  if (tokens[at + 1]?.text !== ',' && !endsClause(tokens, at + 1)) return null;
  let relative = first - 1;
  if (!RELATIVES.has(tokenAt(tokens, relative)?.lower ?? '')) return null;
  const isApart = tokenAt(tokens, relative - 1)?.text === ',';
  if (isApart) relative--;
  let from = clauseStart(text, tokens, relative, 0, true);
  // "A geologist at the observatory that X directs": it is the last thing that is X's.
  for (let i = from; !isApart && i < relative; i++) if (isDeterminer(tokens[i])) from = i;
  const body = makeRole(text, tokens, from, relative, 'verb');
  return body && { ...body, text: `${verb.lower} ${body.text}` };
}
