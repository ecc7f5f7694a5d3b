import { SPEECH_VERBS } from '../claims/quotations/speech.data';
import type { NameIndex, PersonRow } from '../matching/name-index';

/** "Who grows roses for the castle", "who used to sell boats": what somebody does for a living. */
const DOES =
  /^,? who (?:(?:also|now|still|otherwise|once) )?((?:used to|took|sold|made|ran|drove|flew|\p{Ll}{2,}(?:s|ed)(?=\s))[^,;.:()—–]*)/u;
/** Verbs that tell what somebody is, has or thinks, and no calling. */
const TELLS_NO_CALLING =
  /^(?:is|was|has|does|its|this|thus|always|sometimes|perhaps|needs|wants|seems|knows|thinks|hopes|likes|sits|stands|remains|becomes|happens)$/;

/** What somebody writes is said once; what they write on is their trade. */
const WRITES_ON = /^(?:writes|speaks|talks) (?:on|about|for)\b/;

/** How much of an office a calling must name to be that of its holder. */
const TELLING = 0.5;

/**
 * Whether the clause behind a name presents somebody by a calling that has nothing to do with a person's
 * office: of a like name, they are somebody else.
 */
export function hasOtherCalling(
  full: string,
  sentence: string,
  row: PersonRow,
  index: NameIndex,
): boolean {
  const at = sentence.indexOf(full);
  const calling = at < 0 ? undefined : DOES.exec(sentence.slice(at + full.length))?.[1];
  if (calling === undefined) return false;
  const [verb = ''] = calling.split(' ', 1);
  if (TELLS_NO_CALLING.test(verb)) return false;
  if (SPEECH_VERBS.has(verb) && !WRITES_ON.test(calling)) return false;
  return index.sharedWeight(calling, row) < TELLING;
}
