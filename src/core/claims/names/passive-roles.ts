import { tokenAt, type Token } from '../../text/tokens';
import { clauseStart, makeRole, type Before, type TiedRole } from './role-phrases';

/** Verbs of who leads, in the passive. */
export const LEADING_VERBS = new Set(
  'headed led chaired run directed represented managed governed presided advised supervised overseen fronted'.split(
    ' ',
  ),
);

/** "KNSA is headed by …", "the delegation to the talks, led by …", "the bank, which is run by …". */
export function readPassive(
  { text, tokens, limit }: Pick<Before, 'text' | 'tokens' | 'limit'>,
  by: number,
): TiedRole | null {
  const from = clauseStart(text, tokens, by, limit, true);
  const role = makeRole(text, tokens, from, by, 'verb');
  if (!role || tokenAt(tokens, from - 1)?.text !== ',' || !isVerbAlone(tokens, from, by))
    return role;
  const body = makeRole(
    text,
    tokens,
    clauseStart(text, tokens, from - 1, limit, true),
    from - 1,
    'verb',
  );
  return body && body.text !== '' ? { ...body, text: `${body.text} ${role.text}` } : role;
}

/** "led", "which is led": a verb whose object stands before the comma. */
function isVerbAlone(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = tokens[i]?.lower ?? '';
    if (!LEADING_VERBS.has(word) && !RELATIVE.has(word)) return false;
  }
  return true;
}

const RELATIVE = new Set('which that is was being over now currently still'.split(' '));
