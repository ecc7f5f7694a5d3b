import type { Token } from '../../text/tokens';
import { WordList } from '../../text/word-list';
import { isDeterminer } from './role-phrases';

const BARE = 'post office job title position role seat rank capacity';

const NOUNS =
  'governorship chairmanship premiership presidency directorship leadership ambassadorship mayoralty secretaryship speakership chancellorship commissionership treasurership';

/** Words for an office that name it: "the governorship of Orm". */
export const OFFICE_NOUNS = WordList.of(NOUNS);
/** Words for an office that name none. */
export const POSTS = WordList.of(BARE);
/** What somebody may hold, or what may be theirs, so that an office is meant. */
export const HELD_POSTS = WordList.of(`${BARE} ministry portfolio chair brief remit ${NOUNS}`);

/** Whether "holds" has a post as its object and not a meeting. */
export function namesPost(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at + 1; i < end; i++) if (HELD_POSTS.holds(tokens[i])) return true;
  return false;
}

/** Past "post of", "job of the"; where it was, without one. */
export function passPost(tokens: readonly Token[], at: number): number {
  if (!POSTS.holds(tokens[at]) || tokens[at + 1]?.lower !== 'of') return at;
  return isDeterminer(tokens[at + 2]) ? at + 3 : at + 2;
}
