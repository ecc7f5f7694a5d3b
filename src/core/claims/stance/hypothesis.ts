import type { SentenceView } from './sentence-view';
import { CLAUSE_ENDS, GROWTH_VERBS, SUPPOSING } from './stance-words.data';

/**
 * Whether the value stands in a supposition: "had it been 50%", "if the rate were 50%", a question.
 * `soft` is for values that a supposition mostly takes as given, as dates: then only an unreal one counts.
 */
export function isHypothetical(view: SentenceView, soft: boolean): boolean {
  if (view.question) return true;
  const clause = clauseOf(view.before);
  const [first = ''] = clause;
  if (isInverted(clause, view)) return true;
  const at = clause.indexOf('if');
  const unreal = clause.slice(at + 1).some((word) => word === 'were' || word === 'had');
  if (at >= 0 && clause[at - 1] !== 'as') return unreal || !soft;
  if (SUPPOSING.has(first)) return !soft;
  return !soft && isUnrealResult(view, clause);
}

const SUBJECTS: ReadonlySet<string> = new Set(
  'it they he she we you i there this that these those the a an all any every each no nothing its their his her our'.split(
    ' ',
  ),
);
const MODALS: ReadonlySet<string> = new Set(['would', 'could', 'might', "'d"]);
/** Behind these the verb goes on with a subject that was named before: "signed in May, and had been backed by …". */
const NO_SUBJECTS: ReadonlySet<string> = new Set('been by worth in at as to not'.split(' '));

/** "Had it been 50%", "were Norland to pay 50%, it would …": the verb stands before its subject. */
function isInverted([verb = '', next]: readonly string[], view: SentenceView): boolean {
  if ((verb !== 'had' && verb !== 'were') || next === undefined) return false;
  if (SUBJECTS.has(next)) return true;
  return !NO_SUBJECTS.has(next) && [...view.before, ...view.after].some((word) => MODALS.has(word));
}

/** "…, it would have cost 5%" behind or before an unreal condition. */
function isUnrealResult(view: SentenceView, clause: readonly string[]): boolean {
  const would = clause.indexOf('would');
  if (would < 0) return false;
  if (clause[would + 1] === 'have') return true;
  return isUnrealCondition(view.before) || isUnrealCondition(view.after);
}

function isUnrealCondition(words: readonly string[]): boolean {
  const at = words.indexOf('if');
  const inverted = words[0] === 'had' || words[0] === 'were';
  return (
    inverted ||
    (at >= 0 && words.slice(at + 1, at + 8).some((word) => word === 'had' || word === 'were'))
  );
}

/** The value's own clause up to the value, without a leading conjunction. */
function clauseOf(before: readonly string[]): readonly string[] {
  let start = before.length;
  while (start > 0 && before[start - 1] !== ',' && !CLAUSE_ENDS.has(before[start - 1] ?? ''))
    start--;
  const clause = before.slice(start);
  return /^(?:and|but|even|or)$/.test(clause[0] ?? '') ? clause.slice(1) : clause;
}

/** Most words between "could" and the verb, and between the verb and the value. */
const MODAL_REACH = 8;

/** "by 2030 it could reach 80%": a number that is only thought possible. */
export function isProjected(view: SentenceView): boolean {
  const clause = clauseOf(view.before).slice(-MODAL_REACH);
  const modal = clause.findIndex((word) => word === 'could' || word === 'might');
  if (modal < 0) return false;
  return clause.slice(modal + 1).some((word) => GROWTH_VERBS.has(word));
}
