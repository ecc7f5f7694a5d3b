import type { SentenceView } from './sentence-view';
import { CLAUSE_ENDS, FORESEEING } from './stance-words.data';

/** Most words between a word of planning and the value. */
const REACH = 10;

/** Words of what was to be, besides those of what is foreseen. */
const PLANNED: ReadonlySet<string> = new Set(
  'meant supposed should planned scheduled due originally intended slated promised'.split(' '),
);
const OVERTURNED: ReadonlySet<string> = new Set(
  'but postponed delayed deferred slipped moved pushed brought late later instead'.split(' '),
);
/**
 * Whether the value is of a plan that the sentence itself says was not kept: "was meant to reopen in July,
 * but did so in November", "planned for July, was put off", "should have 52,000 but has 47,000".
 */
export function isOverturned({ before, after }: SentenceView): boolean {
  const near = before.slice(-REACH);
  const at = near.map((word) => PLANNED.has(word) || FORESEEING.has(word)).lastIndexOf(true);
  if (at < 0 || near.slice(at).some((word) => CLAUSE_ENDS.has(word))) return false;
  const end = after.findIndex((word) => CLAUSE_ENDS.has(word));
  const rest = end < 0 ? after : after.slice(0, end);
  return rest.some((word, i) => OVERTURNED.has(word) || (word === 'put' && rest[i + 1] === 'off'));
}
