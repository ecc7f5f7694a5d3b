/** Words by which a sentence speaks of what was and is no more. */
const PAST =
  /\b(?:was|were|had|until|till|before|previously|formerly|former|then|once|used to|predecessor|succe(?:eded|eds|eding)|replac(?:ed|es|ing)|resign(?:ed|s|ing|ation)|left|leaves|stepp?(?:ed|s|ing) down|took over|takes over|outgoing|ex|departure|departed)\b/i;

/** A longer sentence is a list or worse, and is asked for each of its names. */
const LONGEST = 1000;

/** Whether a sentence may speak of a time before, so that it denies nothing of today. */
export function maySpeakOfPast(sentence: string): boolean {
  return sentence.length > LONGEST || PAST.test(sentence);
}
