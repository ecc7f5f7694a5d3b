import { tokenAt } from '../../../text/tokens';
import type { DateDraft, TokenRow, Turn } from '../date-draft';
import { MONTHS, PERIOD_WORDS, SEASONS, WEEKDAYS } from '../date-words.data';
import { isCapitalised, isHyphenated, readFourDigitYear, wordAt } from '../read-tokens';
import { WordList } from '../../../text/word-list';

const TURNS: ReadonlyMap<string, Turn> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['next', 'next'],
  ['coming', 'next'],
  ['this', 'this'],
  ['current', 'this'],
]);
const COUNTS: Readonly<Record<Turn, number>> = { last: -1, this: 0, next: 1 };

/** "last month", "next Monday", "this year", "the current year", "last June", "this spring". */
export function relativePeriod(row: TokenRow, index: number): DateDraft | null {
  const word = wordAt(row, index);
  const turn = TURNS.get(word);
  if (turn === undefined) return null;
  const noun = wordAt(row, index + 1);
  const article = wordAt(row, index - 1) === 'the';
  if (word === 'current' && !article) return null;
  // "the last year" and "the past month" are stretches of time that end today.
  if (article && (turn === 'last' || word === 'next')) return null;
  if (word === 'past' && !WEEKDAYS.has(noun)) return null;
  const first = word === 'current' ? index - 1 : index;
  return readPeriod(row, first, index + 1, turn) ?? readRecurring(row, first, index + 1, turn);
}

/** "last fiscal year", "this school year". */
const YEAR_KINDS = WordList.of('fiscal financial school academic calendar');

function readPeriod(row: TokenRow, first: number, at: number, turn: Turn): DateDraft | null {
  if (YEAR_KINDS.holds(tokenAt(row.tokens, at)) && wordAt(row, at + 1) === 'year') {
    return readPeriod(row, first, at + 1, turn);
  }
  const noun = wordAt(row, at);
  const unit = PERIOD_WORDS.get(noun);
  if (unit === undefined || unit === 'day' || noun.endsWith('s')) return null;
  if (isHyphenated(row, at)) return null;
  return { first, last: at, written: { form: 'shift', unit, count: COUNTS[turn], base: 'brief' } };
}

function readRecurring(row: TokenRow, first: number, at: number, turn: Turn): DateDraft | null {
  const noun = wordAt(row, at);
  const weekday = WEEKDAYS.get(noun);
  const next = row.tokens[at + 1];
  if (weekday !== undefined) {
    const isPast = ['past', 'coming'].includes(wordAt(row, first));
    const from = isPast && wordAt(row, first - 1) === 'this' ? first - 1 : first;
    return { first: from, last: at, written: { form: 'weekday', weekday, turn } };
  }
  const month =
    isCapitalised(row.tokens[at]) && next?.kind !== 'digits' ? MONTHS.get(noun) : undefined;
  if (month !== undefined) {
    return {
      first,
      last: at,
      written: { form: 'month-turn', granularity: 'month', month, count: 1, turn },
    };
  }
  const season = readFourDigitYear(row, at + 1) === null ? SEASONS.get(noun) : undefined;
  if (season === undefined || (noun === 'fall' && wordAt(row, at + 1) === 'in')) return null;
  return {
    first,
    last: at,
    written: { form: 'month-turn', granularity: 'season', month: season, count: 3, turn },
  };
}
