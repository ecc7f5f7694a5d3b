import type { Block } from '../markdown/block';
import type { Span } from '../text/span';
import { stem } from '../text/stem';
import { STOP_WORDS } from '../text/stop-words.data';
import { ofRow } from './of-row';
import type { ClaimPlace, RankedRow } from './rank';

/** "Without a lift", "no working lift", "never used a lift", but not "if no lift is found" or "no more than". */
const LACKING =
  /(?<!\bif )\b(?:without|no|never|lacking) (?:(?:an?|the|any) )?(?!(?:more|less|fewer|later|longer|one)\b)((?:[\p{L}-]+ ?){1,4})/giu;
/** What may deny, or lack, in any other way. */
const DENIES =
  /\b(?:no|not|non|nor|neither|none|nobody|nothing|never|without|free of|cannot|hardly|rarely|only|zero|0|(?:lack|fail|miss|skip|avoid|forgo|forwent|refus|declin|den[iy]|reject|absen|vacan|short|gap|los[st]|un)\p{L}*|\p{L}+less)\b|n[’']t\b/iu;

const MAY_LACK = /\b(?:without|no|never|lacking) /i;

/** What stands further from a claim than this is not looked at, in UTF-16 units. */
const REACH = 400;

/** Stems of the things that a text says there are none of: the last word of each phrase. */
function lackedIn(text: string): readonly string[] {
  if (!MAY_LACK.test(text)) return [];
  return [...text.matchAll(LACKING)].flatMap(([, phrase = '']) => {
    const words = phrase.toLowerCase().trim().split(' ');
    const end = words.findIndex((word) => STOP_WORDS.has(word));
    const last = (end < 0 ? words : words.slice(0, end)).at(-1);
    return last === undefined ? [] : [stem(last)];
  });
}

const lackedByRow = ofRow(({ fact }) => lackedIn(fact.subject));
const deniesItself = ofRow(({ fact }) => DENIES.test(`${fact.subject} ${fact.aliases.join(' ')}`));

/**
 * "Half of the houses have a lift" of a row about houses without a lift, and the other way round: whether one of the
 * two has what the other lacks, so that an equal value is of the others.
 */
export function isOfOthersThatHave(
  { text, cell }: Block,
  sentence: Span,
  { claim, clause, terms }: ClaimPlace,
  { row }: RankedRow,
): boolean {
  const near = (span: Span): string =>
    text.slice(Math.max(span.start, claim.start - REACH), Math.min(span.end, claim.end + REACH));
  const lacked = lackedByRow(row);
  if (lacked.length > 0) {
    const said = `${near(sentence)} ${cell?.rowHeader ?? ''} ${cell?.columnHeader ?? ''}`;
    return !DENIES.test(said) && terms.some((term) => lacked.includes(term.stem));
  }
  const without = lackedIn(near(clause));
  if (without.length === 0 || deniesItself(row)) return false;
  const own = row.fact.subject.toLowerCase();
  return without.some((word) => own.split(/[^\p{L}-]+/u).some((one) => stem(one) === word));
}
