import { tokenAt, type Token } from '../../text/tokens';
import { phraseEnd } from './phrase-end';
import { isDeterminer, isRolePhrase, makeRole, type After, type TiedRole } from './role-phrases';
import { WordList } from '../../text/word-list';

const AUXILIARIES = WordList.of('is was has had been being will would be');
const ADVERBS = new Set('just now then newly recently later since also formally'.split(' '));
const APPOINTED = new Set(
  'appointed named elected made nominated confirmed chosen promoted re-elected reappointed'.split(
    ' ',
  ),
);
const JOINTS = new WordList(['as', 'to', 'be', 'become']);
const LEADING = WordList.of('chair head lead run direct represent manage oversee');
const MOST_WORDS = 5;

/** "X has been named chair of the board", "X was appointed to head the office". */
export function readAppointment({ text, tokens, at }: After): TiedRole | null {
  if (!AUXILIARIES.holds(tokens[at])) return null;
  const verb = appointedAt(tokens, at + 1);
  if (verb === -1) return null;
  let from = verb + 1;
  while (JOINTS.holds(tokens[from]) || isDeterminer(tokens[from])) from++;
  const end = phraseEnd(tokens, from, false);
  const leads = tokenAt(tokens, from - 1)?.lower === 'to' && LEADING.holds(tokens[from]);
  // "as the director had hoped"
  if (!leads && tokens[end]?.kind === 'word') return null;
  return leads || isRolePhrase(tokens, from, end)
    ? makeRole(text, tokens, from, end, 'verb')
    : null;
}

/** What stands right before a participle that tells what was done to the subject. */
const PASSIVE = new WordList([...ADVERBS, 'is', 'was', 'been', 'being', 'be']);

/** Index of the participle behind auxiliaries and adverbs from `from` on; -1 where there is none. */
function appointedAt(tokens: readonly Token[], from: number): number {
  for (let i = from; i < from + MOST_WORDS; i++) {
    const word = tokens[i]?.lower ?? '';
    if (APPOINTED.has(word)) return PASSIVE.holds(tokenAt(tokens, i - 1)) ? i : -1;
    if (!AUXILIARIES.has(word) && !ADVERBS.has(word)) return -1;
  }
  return -1;
}
