import type { MatchedClaim } from '../matching/match-claims';
import { namesPlan, namesRule } from './plans';

/** A deadline, in a row's subject or in a text: what is to be so by then. */
const DEADLINE = /\bby (?:the end of )?(?:\w+ )?20\d\d\b/i;

/** How a text tells what is planned; "may" and "might" tell what is only possible. */
const PLANNED =
  /\b(?:plan(?:s|ned)?|targets?|goals?|aim(?:s|ed)?|ambitions?|strateg(?:y|ies)|pledge[sd]?|promise[sd]?|hopes?|wants?|calls? for|committed|will|would|(?:is|are|was|were) to|to be|due|scheduled|expect\w*|forecasts?|foresee\w*|project(?:ed|ions?)|propos\w+)\b/i;

/** What a plan is no more. */
const NO_MORE = /\bused to\b/i;

/** How a text tells what is asked for or forbidden. */
const RULED =
  /\b(?:laws?|lawful|legal|rules?|must|may|allow(?:s|ed)|permit(?:s|ted)|at (?:most|least)|up to|within|no later than|demands?)\b/i;

/** What comes about on a day, in a subject and in a text. */
const EVENT =
  /\b(?:date|day|start|opening|began|entry|entered|adopt(?:ion|ed)|sign(?:ed|ing)|launch(?:ed)?)\b/i;
const HAPPENS =
  /\b(?:since|from|opens?|opened|begins?|began|starts?|started|adopted|signed|launched|takes effect|took effect|in force)\b/i;

/**
 * Whether a claim's clause tells of a plan, of a rule or of an event as its row does, in whatever words: "they
 * want 40%" of a row about a target.
 */
export function isToldAlike({ chosen, clause, read }: MatchedClaim): boolean {
  if (!chosen) return false;
  const { subject } = chosen.row.fact;
  const text = read.block.text.slice(clause.start, clause.end);
  if (namesPlan(subject) || DEADLINE.test(subject)) {
    if ((PLANNED.test(text) || DEADLINE.test(text)) && !NO_MORE.test(text)) return true;
  }
  if (namesRule(subject) && (namesRule(text) || RULED.test(text))) return true;
  return EVENT.test(subject) && HAPPENS.test(text);
}
