import type { Token } from '../../text/tokens';
import { WordList } from '../../text/word-list';
import { phraseEnd } from './phrase-end';
import { isDeterminer, makeRole, type After, type TiedRole } from './role-phrases';

/** Verbs that, with "on", give a seat. */
const SITTING = WordList.of('sits sat serves served');
const JOINING = WordList.of('joins joined');
const AUXILIARIES = WordList.of('has had');
const LEADING = WordList.of(
  'chairs chaired heads headed leads led runs ran directs directed advises advised',
);
const PRESIDING = WordList.of('presides presided');
const TEACHING = WordList.of('teaches taught gives gave');
const COURSES = WordList.of('course courses class classes seminar');
/** Bodies that somebody is a member of beside an office. */
const SEATS = WordList.of(
  'board boards council councils committee committees panel commission jury senate',
);
/** How far behind "presides" its "over" may stand, past an aside. */
const ASIDE = 8;

/**
 * What somebody is said to be beside an office: "X also chairs the trustees of the museum", "X, who sits on
 * the city council", "X, who has joined the board of the bank", "X presides, by the way, over the League".
 */
export function readBeside(after: After): TiedRole | null {
  const { text, tokens } = after;
  let at = after.at;
  if (tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'who') at++;
  if (tokens[at]?.lower === 'who') at++;
  let isNow = false;
  let isBeside = false;
  for (; AUXILIARIES.holds(tokens[at]) || tokens[at]?.lower === 'also'; at++) {
    if (tokens[at]?.lower === 'also') isBeside = true;
    else isNow = true;
  }
  // "X joined the panel" on a day, for a talk.
  if (!isNow && JOINING.holds(tokens[at])) return null;
  const from = functionAt(tokens, at, isBeside);
  if (from === -1) return null;
  return makeRole(text, tokens, from, phraseEnd(tokens, from, true), 'beside');
}

/** Index of the first word of the function that a verb gives, -1 for none. */
function functionAt(tokens: readonly Token[], verb: number, isBeside: boolean): number {
  if (SITTING.holds(tokens[verb]) && tokens[verb + 1]?.lower === 'on') {
    return namesSeat(tokens, verb + 2) ? verb + 2 : -1;
  }
  if (JOINING.holds(tokens[verb])) return namesSeat(tokens, verb + 1) ? verb + 1 : -1;
  if (PRESIDING.holds(tokens[verb]) && tokens[verb + 1]?.text === ',') {
    return behindAside(tokens, verb + 2);
  }
  if (TEACHING.holds(tokens[verb])) return COURSES.holds(tokens[verb + 2]) ? verb + 1 : -1;
  // "The firm has X on its board."
  if (tokens[verb]?.lower === 'on' && isDeterminer(tokens[verb + 1])) {
    return SEATS.holds(tokens[verb + 2]) ? verb + 1 : -1;
  }
  return isBeside && LEADING.holds(tokens[verb]) ? verb + 1 : -1;
}

function namesSeat(tokens: readonly Token[], from: number): boolean {
  const end = phraseEnd(tokens, from, true);
  for (let i = from; i < end; i++) if (SEATS.holds(tokens[i])) return true;
  return false;
}

/** "presides, besides her day job, over the League": behind "over". */
function behindAside(tokens: readonly Token[], from: number): number {
  for (let i = from; i < from + ASIDE; i++) {
    if (tokens[i]?.text === ',') return tokens[i + 1]?.lower === 'over' ? i + 2 : -1;
  }
  return -1;
}
