import { findRuns } from '../../claims/names/capitalised-runs';
import { isClearFirstName, scoreShape } from '../../claims/names/name-shape';
import { splitRun } from '../../claims/names/split-run';
import { tokenise } from '../../text/tokens';
import { officeHead } from './office-phrase';

/** How a subject must begin and end to be a person's name, told without reading it. */
const MAY_BE_NAME = /^\p{Lu}[^\d\n,;:/()]{2,60}$/u;

/** "The office of Ada Quist", "Ada Quist's position": words around a name that add nothing to it. */
const AROUND = /^(?:the )?(?:role|office|position|post|job|title|function) of (?:the )?/i;
const BEHIND = /(?:['’]s?|,)? (?:role|office|position|post|job|title|function)$/i;

/** What a firm may be as well as a person: beside these a name of unknown words may be a firm's. */
const FIRMS =
  /\b(?:advis[eo]r|auditor|agent|administrator|architect|builder|buyer|consultant|coordinator|dealer|developer|driver|founder|holder|host|lead|leader|maker|manager|member|merchant|observer|operator|organi[sz]er|owner|partner|producer|provider|publisher|regulator|sponsor|supervisor|trader|trustee|engineer|broker|investor)s?$/i;

/** Where what an office is for begins. */
const OF = / (?:of|for|to|at|in|on|with|from) /;

/** A name by its shape alone, and one whose words are all unknown. */
const A_NAME = 3;
const LIKE_A_NAME = 2;

/** Whether a subject may be a person's name, by its first letter and its marks; quick. */
export function mayNamePerson(subject: string): boolean {
  return MAY_BE_NAME.test(subject.replace(AROUND, ''));
}

/**
 * The name of the person whom a row has as its subject, with an office or a calling as its value
 * ("Ada Quist", "head of the Audit Office"), without titles; null for any other row.
 */
export function personInOffice(subject: string, value: string): string | null {
  if (!mayNamePerson(subject)) return null;
  const head = officeHead(value);
  if (head === null) return null;
  return personNamed(
    subject.replace(AROUND, '').replace(BEHIND, ''),
    FIRMS.test(head.split(OF, 1)[0] ?? head),
  );
}

/** The name of a person that a text is, but for titles before it; null where it is hardly one. */
export function personNamed(text: string, mayBeFirm: boolean): string | null {
  const tokens = tokenise(text);
  const [run, another] = findRuns(text, tokens);
  if (!run || another || run[0]?.from !== 0) return null;
  const pieces = splitRun(tokens, run)?.pieces ?? [];
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  if (!first || last?.end !== text.length || last.possessive) return null;
  const least = mayBeFirm || !isCertain(pieces.length) ? A_NAME : LIKE_A_NAME;
  if (scoreShape(pieces) < least) return null;
  if (mayBeFirm && !pieces.some(isClearFirstName)) return null;
  return text.slice(first.start, last.end);
}

/** Names are of two to four words; more of them are rather a title. */
function isCertain(words: number): boolean {
  return words <= 4;
}
