import { tokenAt } from '../../../text/tokens';
import type { DateDraft, DatePart, TokenRow } from '../date-draft';
import { isDash, wordAt } from '../read-tokens';
import { WordList } from '../../../text/word-list';

const BEFORE: ReadonlyMap<string, DatePart> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
]);
const EDGES: ReadonlyMap<string, DatePart> = new Map([
  ['beginning', 'early'],
  ['start', 'early'],
  ['opening', 'early'],
  ['middle', 'mid'],
  ['end', 'late'],
  ['close', 'late'],
]);

/** "the early part of", "the latter part of" */
const PARTS: ReadonlyMap<string, DatePart> = new Map([
  ['early', 'early'],
  ['earlier', 'early'],
  ['first', 'early'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['later', 'late'],
  ['latter', 'late'],
  ['last', 'late'],
]);

/**
 * Narrows a month or year by the words before it. "early June 2025" and "mid-July" are one
 * expression; "the end of" and "end-" narrow the date and stay outside its span.
 */
export function attachPart(row: TokenRow, drafts: readonly DateDraft[]): DateDraft[] {
  return drafts.map((draft) => (isDivisible(draft) ? narrowed(row, draft) : draft));
}

function isDivisible(draft: DateDraft): boolean {
  const { written } = draft;
  if (draft.part !== undefined) return false;
  if (written.form === 'shift') return written.unit === 'month' || written.unit === 'year';
  return written.form === 'months' || written.form === 'years' || written.form === 'month-turn';
}

function narrowed(row: TokenRow, draft: DateDraft): DateDraft {
  const { first } = draft;
  const adjective = BEFORE.get(wordAt(row, first - 1));
  if (adjective !== undefined) return { ...draft, first: first - 1, part: adjective };
  if (isDash(tokenAt(row.tokens, first - 1))) {
    const word = wordAt(row, first - 2);
    const adjective = BEFORE.get(word);
    if (adjective !== undefined) return { ...draft, first: first - 2, part: adjective };
    const prefix = EDGES.get(word);
    return prefix === undefined ? draft : { ...draft, part: prefix, hedgeFirst: first - 2 };
  }
  const edge = readEdge(row, first);
  if (edge === null) return draft;
  const hedgeFirst = wordAt(row, edge.at - 1) === 'the' ? edge.at - 1 : edge.at;
  return { ...draft, part: edge.part, hedgeFirst };
}

/** "end of", "the end of the", "by end" before the date; "early in" too, but no verb: "end in 2035". */
function readEdge(row: TokenRow, first: number): { at: number; part: DatePart } | null {
  if (wordAt(row, first - 1) === 'end' && isDash(tokenAt(row.tokens, first - 2))) {
    return wordAt(row, first - 3) === 'year' ? { at: first - 3, part: 'late' } : null;
  }
  if (wordAt(row, first - 1) === 'year') {
    const of = wordAt(row, first - 2) === 'the' ? first - 3 : first - 2;
    return wordAt(row, of) === 'of' ? readEdge(row, first - 1) : null;
  }
  const last = wordAt(row, first - 1) === 'the' ? first - 2 : first - 1;
  const word = wordAt(row, last);
  const isJoined = word === 'of' || word === 'in';
  const at = isJoined ? last - 1 : last;
  if (word === 'of' && wordAt(row, at) === 'part') {
    const third = PARTS.get(wordAt(row, at - 1));
    return third === undefined ? null : { at: at - 1, part: third };
  }
  const part = (word === 'in' ? BEFORE : EDGES).get(wordAt(row, at));
  if (part === undefined || (wordAt(row, at) === 'middle' && word === 'in')) return null;
  return isJoined || AFTER_PREPOSITION.holds(tokenAt(row.tokens, at - 1)) ? { at, part } : null;
}

/** "by end 2026": without "of", the edge needs one of these before it, else it is a verb. */
const AFTER_PREPOSITION = new WordList(['by', 'at', 'until', 'till', 'since', 'before', 'from']);
