/** Words of what is not so yet: the same subject has another value then. */
const PLANS =
  /\b(?:will|would|should|could|may|might|expect\w*|forecasts?|project(?:s|ed|ions?)|plan\w*|aim(?:s|ed)?|goals?|targets?|propos\w+|hop(?:es?|ed)|wants?|pledge\w*|promise\w*)\b/i;

/** Whether a subject or a sentence names a plan, a wish or a forecast. */
export function namesPlan(text: string): boolean {
  return PLANS.test(text);
}

/** A subject with a deadline or a beginning ("share of homes by 2030") is of a plan or a rule as well. */
const DEADLINE = /\b(?:by|from|until)\b[^.]*\b20\d\d\b/i;

/** Whether a row's subject names a plan, or what is to be so by or from a year. */
export function isOfPlan(subject: string): boolean {
  return PLANS.test(subject) || DEADLINE.test(subject);
}

/** Words of what a law, a contract or a standard asks for, which has its value now. */
const RULES =
  /\b(?:require[ds]?|requirements?|minimum|maximum|guarantee\w*|ceilings?|limits?|caps?|thresholds?|entitle\w*|statutory|owed)\b/i;

/** Whether a subject is of what is asked for, so that "the law wants four doors" states it. */
export function namesRule(text: string): boolean {
  return RULES.test(text);
}
