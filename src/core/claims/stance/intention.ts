import type { SentenceView } from './sentence-view';
import {
  CHANGE_VERBS,
  CLAUSE_ENDS,
  FORESEEING,
  INTENDING,
  LINKS,
  PARTICLES,
  WILLING,
} from './stance-words.data';

/** Most words between a word of intention and the value. */
const REACH = 14;
/** Most words between "will" and the verb of a change. */
const MODAL_REACH = 3;

/**
 * Whether the value is what somebody wants or foresees, and not what is: "aims for 400 buses", "wants
 * the price cut to €30", "will rise to 900", "is expected to fall to 12%", "might one day run 300", "had expected 900".
 */
export function isIntended(view: SentenceView): boolean {
  const words = ownClause(view.before).slice(-REACH);
  if (words.some((word, at) => isIntention(word, words[at + 1]) || isForeseen(words, at)))
    return true;
  const [verb = ''] = words.filter((word) => !LINKS.has(word)).slice(-1);
  return FORESEEING.has(verb);
}

/** The words back to the nearest mark: "they want 35%, today it is half". */
function ownClause(before: readonly string[]): readonly string[] {
  let start = before.length;
  while (start > 0 && !isMark(before[start - 1] ?? '')) start--;
  return before.slice(start);
}

function isMark(word: string): boolean {
  return word === ',' || CLAUSE_ENDS.has(word);
}

/** "aims for", "plans to", "proposes that": the word alone may be a noun ("the plan costs …"). */
function isIntention(word: string, next: string | undefined): boolean {
  return INTENDING.has(word) && (PARTICLES.has(next ?? '') || word.startsWith('want'));
}

/** "will soon rise to", "is expected to fall", "should be cut to". */
function isForeseen(words: readonly string[], at: number): boolean {
  if (!WILLING.has(words[at] ?? '')) return false;
  return words.slice(at + 1, at + 2 + MODAL_REACH).some((word) => CHANGE_VERBS.has(word));
}
