import type { Span } from '../text/span';
import { stem } from '../text/terms';
import type { Token } from '../text/tokens';
import { factOf } from '../text/words';
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
  const at = firstTokenAt(tokens, claim.start);
  const said = directionBefore(tokens, at) ?? changeAfter(tokens, firstTokenAt(tokens, claim.end));
  if (!said) return false;
  const own = directionOfSubject(row.fact.subject, said.by);
  if (own !== 0) return said.way !== own;
  const reached = said.to ? wayFrom(series.before(row), row) : 0;
  return reached !== 0 && said.way !== reached;
}

/** Which way something went, and whether by the value that follows or up or down to it. */
interface Said {
  readonly way: -1 | 1;
  readonly by: boolean;
  readonly to: boolean;
}

/** The nearest word before a value that says which way something went. */
function directionBefore(tokens: readonly Token[], at: number): Said | null {
  let by = false;
  let to = false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    by ||= token.lower === 'by';
    to ||= token.lower === 'to';
    const way = wayOf(token);
    if (way !== 0) return { way, by, to: to && !COMPARATIVE.test(token.lower) };
  }
  return null;
}

/** "a 12% rise", "12% growth": the word next after a value. */
function changeAfter(tokens: readonly Token[], after: number): Said | null {
  const next = tokens[after];
  const way = next?.kind === 'word' && !COMPARATIVE.test(next.lower) ? wayOf(next) : 0;
  return way === 0 ? null : { way, by: true, to: false };
}

/**
 * The change that a subject is about: what it begins with ("fall in energy prices"), or, where the
 * brief speaks of a change by the value, the one change that it names ("annual growth of exports").
 */
function directionOfSubject(subject: string, by: boolean): -1 | 0 | 1 {
  const { opening, only } = changesIn(subject);
  return opening !== 0 || !by ? opening : only;
}

/** The change that a subject begins with, and the only one that it names; 0: there is none. */
interface Changes {
  readonly opening: -1 | 0 | 1;
  readonly only: -1 | 0 | 1;
}

const changesOfSubjects = new Map<string, Changes>();
const MOST_SUBJECTS = 20_000;

function changesIn(subject: string): Changes {
  const known = changesOfSubjects.get(subject);
  if (known) return known;
  const words = subject.split(/\s+/).filter((word) => !COMPARATIVE.test(word));
  const [first = ''] = words;
  const ways = new Set(words.map(directionOf).filter((way): way is -1 | 1 => way !== 0));
  const [only = 0] = ways.size === 1 ? ways : [];
  const found: Changes = { opening: subject.startsWith(first) ? directionOf(first) : 0, only };
  if (changesOfSubjects.size >= MOST_SUBJECTS) changesOfSubjects.clear();
  changesOfSubjects.set(subject, found);
  return found;
}

/** Whether the later of two rows holds more (1) or less (-1); 0 where that is not plain. */
function wayFrom(earlier: Row | null, later: Row): -1 | 0 | 1 {
  const [before] = earlier?.values ?? [];
  const [after] = later.values;
  if (!before || !after || !('low' in before) || !('low' in after)) return 0;
  if (before.high < after.low) return 1;
  return before.low > after.high ? -1 : 0;
}

const ways: readonly (-1 | 0 | 1)[] = [0, 1, -1];
const placeOfWay = factOf(({ lower }) => ways.indexOf(directionOf(lower)));

/** The same as `directionOf`, found out once for all tokens of a word. */
function wayOf({ word }: Token): -1 | 0 | 1 {
  return ways[placeOfWay(word)] ?? 0;
}

/** Which way a word says that something went: up (1), down (-1) or neither (0). */
export function directionOf(word: string): -1 | 0 | 1 {
  const root = stem(word.toLowerCase());
  return upward.has(root) ? 1 : downward.has(root) ? -1 : 0;
}
