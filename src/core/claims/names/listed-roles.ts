import { tokenAt, type Token } from '../../text/tokens';
import { phraseEnd } from './phrase-end';
import {
  afterBreak,
  endsClause,
  isDeterminer,
  isRolePhrase,
  makeRole,
  type After,
  type TiedRole,
} from './role-phrases';
import { WordList } from '../../text/word-list';

const MARKS = new WordList([':', '=', '→']);

/** The office behind a name that opens a line of notes: "X = head of audit", "(X) Head of Audit". */
export function readListed({ text, tokens, first, at }: After): TiedRole | null {
  const bracketed = tokenAt(tokens, first - 1)?.text === '(' && tokens[at]?.text === ')';
  const opening = bracketed ? first - 1 : first;
  if (opening > 0 && !afterBreak(text, tokens, opening)) return null;
  if (!bracketed && !MARKS.holds(tokens[at])) return null;
  const from = isDeterminer(tokens[at + 1]) ? at + 2 : at + 1;
  const to = phraseEnd(tokens, from, false);
  const end = withBody(tokens, to);
  // Behind a colon minutes give what a person said.
  if (!endsClause(tokens, end) || !isRolePhrase(tokens, from, to)) return null;
  return makeRole(text, tokens, from, end, 'label');
}

/** "Head of audit, Canal Board": behind a comma the name of a body belongs to the office. */
function withBody(tokens: readonly Token[], end: number): number {
  const next = tokens[end + 1];
  if (tokens[end]?.text !== ',' || !next || next.text === next.lower) return end;
  const behind = phraseEnd(tokens, end + 1, false);
  return endsClause(tokens, behind) ? behind : end;
}
