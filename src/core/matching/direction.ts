import type { Span } from '../text/span';
import { stem } from '../text/terms';
import type { Token } from '../text/tokens';
import { firstTokenAt } from './clauses';
import type { Row } from './compile-tables';

const UP =
  'rise rose risen increase grow grew grown growth climb jump surge gain soar higher up'.split(' ');
const DOWN =
  'fall fell fallen decrease decline drop reduction reduce shrink shrank lose loss slump slide plunge lower down cheaper cut'.split(
    ' ',
  );
const upward = new Set(UP.map(stem));
const downward = new Set(DOWN.map(stem));

/** "Lower tariffs" are no fall of tariffs. */
const COMPARATIVE = /^(?:lower|higher|up|down|cheaper)$/i;

/** How many words before a value may hold the verb that says which way it went. */
const REACH = 5;

/**
 * Whether a clause says that something went the other way than the row says: the row's subject
 * begins with a fall or a rise ("fall in energy prices"), and the word next before the value says
 * the opposite ("climbed by 2.3%").
 */
export function goesTheOtherWay(row: Row, tokens: readonly Token[], claim: Span): boolean {
  const first = row.fact.subject.split(/\s+/, 1)[0] ?? '';
  const own = COMPARATIVE.test(first) ? 0 : directionOf(first);
  if (own === 0) return false;
  const at = firstTokenAt(tokens, claim.start);
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    const said = directionOf(token.lower);
    if (said !== 0) return said !== own;
  }
  return false;
}

function directionOf(word: string): -1 | 0 | 1 {
  const root = stem(word.toLowerCase());
  return upward.has(root) ? 1 : downward.has(root) ? -1 : 0;
}
