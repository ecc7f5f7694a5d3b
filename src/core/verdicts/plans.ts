/** Words of what is not so yet: the same subject has another value then. */
const PLANS =
  /\b(?:will|would|should|could|may|might|expect\w*|forecasts?|project(?:s|ed|ions?)|plan\w*|aim(?:s|ed)?|goals?|targets?|propos\w+|hop(?:es?|ed)|wants?|pledge\w*|promise\w*)\b/i;

/** Whether a subject or a sentence names a plan, a wish or a forecast. */
export function namesPlan(text: string): boolean {
  return PLANS.test(text);
}
