import type { Span } from '../text/span';
import { stem } from '../text/terms';
import type { Token } from '../text/tokens';
import { firstTokenAt } from './clauses';
import type { Row } from './compile-tables';
import type { Series } from './series';

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
 * Whether a clause says that something went the other way than the table says: the row's subject
 * begins with a fall or a rise ("fall in energy prices") and the word next before the value says the
 * opposite ("climbed by 2.3%"); or the value was reached ("shrank to 268,000") from the other side of
 * it, as the same measure's row for the year before tells.
 */
export function goesTheOtherWay(
  row: Row,
  tokens: readonly Token[],
  claim: Span,
  series: Series,
): boolean {
  const said = directionBefore(tokens, firstTokenAt(tokens, claim.start));
  if (!said) return false;
  const [first = ''] = row.fact.subject.split(/\s+/, 1);
  const own = COMPARATIVE.test(first) ? 0 : directionOf(first);
  if (own !== 0) return said.way !== own;
  const reached = said.isReached ? wayFrom(series.before(row), row) : 0;
  return reached !== 0 && said.way !== reached;
}

/** The nearest word before a token that says which way something went, and whether to a value. */
function directionBefore(
  tokens: readonly Token[],
  at: number,
): { readonly way: -1 | 1; readonly isReached: boolean } | null {
  let isReached = false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    if (token.lower === 'to') isReached = true;
    const way = directionOf(token.lower);
    if (way !== 0) return { way, isReached: isReached && !COMPARATIVE.test(token.lower) };
  }
  return null;
}

/** Whether the later of two rows holds more (1) or less (-1); 0 where that is not plain. */
function wayFrom(earlier: Row | null, later: Row): -1 | 0 | 1 {
  const [before] = earlier?.values ?? [];
  const [after] = later.values;
  if (!before || !after || !('low' in before) || !('low' in after)) return 0;
  if (before.high < after.low) return 1;
  return before.low > after.high ? -1 : 0;
}

function directionOf(word: string): -1 | 0 | 1 {
  const root = stem(word.toLowerCase());
  return upward.has(root) ? 1 : downward.has(root) ? -1 : 0;
}
