import type { DateDraft, TokenRow } from '../date-draft';
import { PERIOD_WORDS } from '../date-words.data';
import { isHyphenated, wordAt } from '../read-tokens';
import { WordList } from '../../../text/word-list';

const ORDER: ReadonlyMap<string, number> = new Map([
  ['following', 1],
  ['next', 1],
  ['previous', -1],
  ['preceding', -1],
  ['same', 0],
]);
const AFTERWARDS: ReadonlyMap<string, number> = new Map([
  ['after', 1],
  ['before', -1],
]);

/** "the following day", "the next year", "the previous month", "the same day". */
export function orderedPeriod(row: TokenRow, index: number): DateDraft | null {
  const word = wordAt(row, index);
  const count = ORDER.get(word);
  const unit = PERIOD_WORDS.get(wordAt(row, index + 1));
  if (count === undefined || unit === undefined || wordAt(row, index + 1).endsWith('s'))
    return null;
  if (wordAt(row, index - 1) !== 'the' || (word === 'same' && unit !== 'day')) return null;
  if ((word === 'next' && unit !== 'day') || isHyphenated(row, index + 1)) return null;
  return {
    first: index - 1,
    last: index + 1,
    written: { form: 'shift', unit, count, base: 'previous-date' },
  };
}

/** "the year before", "the day after", "the week before last": at the end of a phrase, else it governs what follows. */
export function periodThenOrder(row: TokenRow, index: number): DateDraft | null {
  const unit = PERIOD_WORDS.get(wordAt(row, index));
  const count = AFTERWARDS.get(wordAt(row, index + 1));
  if (unit === undefined || count === undefined || wordAt(row, index - 1) !== 'the') return null;
  if (isHyphenated(row, index) || isHyphenated(row, index + 1)) return null;
  if (!isPhraseEnd(row, index + 2)) return beyondNext(row, index);
  return {
    first: index - 1,
    last: index + 1,
    written: { form: 'shift', unit, count, base: 'previous-date' },
  };
}

/** "the week before last", "the year after next": two from the brief's own. */
function beyondNext(row: TokenRow, index: number): DateDraft | null {
  const unit = PERIOD_WORDS.get(wordAt(row, index));
  const order = `${wordAt(row, index + 1)} ${wordAt(row, index + 2)}`;
  const count = order === 'before last' ? -2 : order === 'after next' ? 2 : 0;
  if (unit === undefined || unit === 'day' || count === 0 || !isPhraseEnd(row, index + 3)) {
    return null;
  }
  return {
    first: index - 1,
    last: index + 2,
    written: { form: 'shift', unit, count, base: 'brief' },
  };
}

const CONNECTIVES = new WordList([
  'and',
  'but',
  'or',
  'was',
  'were',
  'had',
  'when',
  'while',
  'to',
  'than',
  'in',
  'at',
  'as',
]);

function isPhraseEnd(row: TokenRow, index: number): boolean {
  const next = row.tokens[index];
  return (
    next === undefined ||
    (next.kind === 'symbol' && !'“"‘('.includes(next.text)) ||
    CONNECTIVES.holds(next)
  );
}
