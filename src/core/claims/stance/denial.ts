import { isKnownFigure } from './known-figure';
import type { SentenceView } from './sentence-view';
import {
  ADVERBS,
  AUXILIARIES,
  CLAUSE_ENDS,
  LINKS,
  MEASURING_VERBS,
  NEGATIONS,
  NOT_DENYING,
  POINTERS,
  REPORTS,
  RIGHT,
  VALUE_WORDS,
  WRONG,
} from './stance-words.data';

/** Most small words between a negation and its value. */
const LINK_REACH = 5;
/** Most words between a negation and a value that "but" contrasts with another. */
const CONTRAST_REACH = 7;
/** Most words between the denied value and the "but" that puts it right. */
const BUT_REACH = 16;

/**
 * Whether the sentence denies its value: "is not 10%", "not in May but in March", "it is untrue that
 * 57% …", "He says 3%. It does not". A negation inside a bound ("not more than") has gone to the bound.
 */
export function isDenied(view: SentenceView): boolean {
  if (isKnownFigure(view.before.at(-1), view.after[0])) return false;
  const local = isNegated(view);
  const clause = standsInDeniedClause(view.before);
  // "It is wrong to say that it is not 10%": two denials make an assertion.
  return local !== clause || (!local && isDeniedByNext(view));
}

function isNegated(view: SentenceView): boolean {
  return isNegatedDirectly(view.before) || isNegatedByContrast(view) || isNegatedVerb(view.before);
}

/** Index of the negation that reaches the value over small words alone, else -1. */
function negationBefore(before: readonly string[]): number {
  let at = before.length - 1;
  for (let taken = 0; taken < LINK_REACH && LINKS.has(before[at] ?? ''); taken++) at--;
  return at;
}

function isNegatedDirectly(before: readonly string[]): boolean {
  const at = negationBefore(before);
  const word = before[at] ?? '';
  const previous = before[at - 1] ?? '';
  if (NEGATIONS.has(word)) return previous !== 'if' && previous !== 'or' && previous !== 'whether';
  return (
    (word === 'means' && previous === 'no') ||
    // "Far from the 15 per cent" measures a distance from a value that is taken as given.
    (word === 'far' && before[at + 1] === 'from' && before.at(-1) !== 'the') ||
    (word === 'nowhere' && at >= before.length - 2) ||
    (word === 'but' && previous === 'anything')
  );
}

/** Index of a negation in the value's own clause, at most so many words back, else -1. */
function negationWithin(before: readonly string[], reach: number): number {
  for (let at = before.length - 1; at >= Math.max(0, before.length - reach); at--) {
    const word = before[at] ?? '';
    if (CLAUSE_ENDS.has(word) || word === ',') return -1;
    if (NEGATIONS.has(word)) return NOT_DENYING.has(before[at + 1] ?? '') ? -1 : at;
  }
  return -1;
}

/** "did not rise in May …, but in March": the contrast shows that the value is what is denied. */
function isNegatedByContrast(view: SentenceView): boolean {
  const at = negationWithin(view.before, CONTRAST_REACH);
  if (at < 0) return false;
  const but = view.after.slice(0, BUT_REACH).indexOf('but');
  if (but < 0 || view.after.slice(0, but).some((word) => CLAUSE_ENDS.has(word))) return false;
  const behind = view.after.slice(but + 1, but + 6);
  const value = behind.findIndex((word) => /^\d/.test(word) || VALUE_WORDS.has(word));
  return value >= 0 && behind.slice(0, value).every((word) => LINKS.has(word) || !/\w/.test(word));
}

/** "did not reach 70%", "did not begin in May": the verb only joins the thing to the value. */
function isNegatedVerb(before: readonly string[]): boolean {
  const at = negationWithin(before, CONTRAST_REACH);
  if (at < 0) return false;
  const between = before.slice(at + 1).filter((word) => !LINKS.has(word) && !ADVERBS.has(word));
  return between.length > 0 && between.every((word) => MEASURING_VERBS.has(word));
}

/**
 * Whether the words before a value call wrong what it stands in: "It is untrue that …", "it is not the case
 * that …", "it would be wrong to say that …".
 */
export function standsInDeniedClause(before: readonly string[]): boolean {
  for (let at = before.length - 1; at > 0; at--) {
    const word = before[at] ?? '';
    if (CLAUSE_ENDS.has(word) || (word === 'but' && before[at - 1] === ',')) return false;
    if (word === 'that' || (word === 'to' && REPORTS.has(before[at + 1] ?? ''))) {
      if (endsWithJudgement(before.slice(Math.max(0, at - 7), at))) return true;
    }
  }
  return false;
}

function endsWithJudgement(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  if (WRONG.has(last)) return !words.slice(-4).some((word) => NEGATIONS.has(word));
  return (
    RIGHT.has(last) && words.slice(-4).some((word) => NEGATIONS.has(word) || word === 'hardly')
  );
}

/** "They say that it aims for 3%. It does not; the goal is 2%." */
function isDeniedByNext(view: SentenceView): boolean {
  if (!view.before.some((word) => REPORTS.has(word))) return false;
  return isShortDenial(view.next) || isShortDenial(afterClauseEnd(view.after));
}

function afterClauseEnd(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => CLAUSE_ENDS.has(word));
  return at < 0 ? [] : words.slice(at + 1);
}

/** A pronoun, an auxiliary and "not", and nothing more. */
function isShortDenial(words: readonly string[]): boolean {
  const from = words[0] === 'but' || words[0] === 'in' ? 1 : 0;
  const [subject = '', auxiliary = '', not = '', end = '.'] = words.slice(from);
  const points = POINTERS.has(subject) || /^(?:he|she|we|there)$/.test(subject);
  return points && AUXILIARIES.has(auxiliary) && not === 'not' && /^[.;:,!—–-]$/.test(end);
}
