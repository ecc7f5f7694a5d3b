import type { MatchedClaim } from '../matching/match-claims';
import { isOfPlan, namesPlan, namesRule } from './plans';

/** How a text tells what is planned, beside the words that a subject has for it. */
const PLANNED =
  /\b(?:ambitions?|strateg(?:y|ies)|calls? for|committed|(?:is|are|was|were) to|to be|due|scheduled|foresee\w*|by 20\d\d)\b/i;

/** What is no plan any more, and what is only possible. */
const NO_PLAN = /\b(?:used to|may|might|could)\b/i;

/** How a text tells what is asked for or forbidden. */
const RULED =
  /\b(?:law(?:s|ful)?|legal|rules?|must|may|allow(?:s|ed)|permit(?:s|ted)|at (?:most|least)|up to|within|no later than|demands?)\b/i;

/** What comes about on a day, in a subject and in a text. */
const EVENT =
  /\b(?:date|day|start|opening|began|entry|entered|adopt(?:ion|ed)|sign(?:ed|ing)|launch(?:ed)?)\b/i;
const HAPPENS =
  /\b(?:since|from|opens?|opened|beg(?:ins?|an)|start(?:s|ed)|adopted|signed|launched|t(?:akes|ook) effect|in force)\b/i;

/**
 * Whether a claim's clause tells of a plan, of a rule or of an event as its row does, in whatever words: "they
 * want 40%" of a row about a target.
 */
export function isToldAlike({ chosen, clause, read }: MatchedClaim): boolean {
  if (!chosen) return false;
  const { subject } = chosen.row.fact;
  const text = read.block.text.slice(clause.start, clause.end);
  const isPlan = isOfPlan(subject) && !NO_PLAN.test(text);
  if (isPlan && (namesPlan(text) || PLANNED.test(text))) return true;
  if (namesRule(subject) && (namesRule(text) || RULED.test(text))) return true;
  return EVENT.test(subject) && HAPPENS.test(text);
}
