import { tokenAt } from '../../text/tokens';
import type { TokenRow } from './date-draft';
import { FUNCTION_WORDS, MONTHS, SHORT_MONTHS, YEAR_PREFIXES } from './date-words.data';
import { glued, isCapitalised, isDash, wordAt } from './read-tokens';
import { WordList } from '../../text/word-list';

/** Whether a word is the name of a month, in full or shortened. */
export function isMonthWord(word: string): boolean {
  return MONTHS.has(word) || SHORT_MONTHS.has(word);
}

/** Whether the month's name at `index` is not the tail of a compound or an address. */
export function startsMonth(row: TokenRow, index: number): boolean {
  const token = row.tokens[index];
  const before = tokenAt(row.tokens, index - 1);
  if (token === undefined || before === undefined || token.spaceBefore) return token !== undefined;
  if (before.kind !== 'symbol' || '@#_\\.$'.includes(before.text)) return false;
  if (!isDash(before) || before.spaceBefore || before.text === '—') return true;
  const prefix = wordAt(row, index - 2);
  return (
    tokenAt(row.tokens, index - 2)?.kind === 'digits' ||
    YEAR_PREFIXES.has(prefix) ||
    isMonthWord(prefix)
  );
}

/** Months whose names are verbs or, as often, people's names. */
const STRICT = new WordList(['may', 'march', 'mar', 'jan']);
/** Months that are given names: doubtful before another capitalised word. */
const GIVEN_NAMES = new WordList(['april', 'june', 'august', 'may', 'jan', 'march']);

const SURE_PREPOSITIONS =
  WordList.of(`in since until till before after during through throughout between from late early mid last next
   past this by`);
const DOUBTFUL_PREPOSITIONS = new WordList(['of', 'for', 'to', 'and', 'or', 'with', 'on', 'by']);
const DETERMINERS = new WordList([
  'the',
  'a',
  'an',
  'its',
  'their',
  'his',
  'her',
  'our',
  'each',
  'every',
  's',
]);
const MONTH_VERBS = new WordList(['was', 'saw', 'brought', 'marked', 'had']);

/** Whether a month's name without day or year is one: "in April", "the March meeting", a cell's "May". */
export function isBareMonth(row: TokenRow, index: number): boolean {
  const token = row.tokens[index];
  if (token === undefined || !startsMonth(row, index) || isJoinedAfter(row, index)) return false;
  const before = wordAt(row, index - 1);
  const strict = STRICT.holds(token) || SHORT_MONTHS.has(token.lower);
  if (!isCapitalised(token)) {
    return !strict && token.lower !== 'august' && SURE_PREPOSITIONS.has(before);
  }
  if (isAloneInBlock(row, index)) return true;
  if (GIVEN_NAMES.holds(token) && isPersonsName(row, index)) return false;
  if (SURE_PREPOSITIONS.has(before) || isListedMonth(row, index)) return true;
  if (isDash(tokenAt(row.tokens, index - 1)) && YEAR_PREFIXES.holds(tokenAt(row.tokens, index - 2)))
    return true;
  if (strict) return isStrictMonth(row, index, before);
  return !isAfterName(row, index);
}

/** "Mar-a-Lago", "June-born": a hyphen and a word right behind. */
function isJoinedAfter(row: TokenRow, index: number): boolean {
  if (!isDash(glued(row, index + 1)) || row.tokens[index + 1]?.text === '—') return false;
  const next = glued(row, index + 2);
  return next !== undefined && !isMonthWord(next.lower) && !YEAR_PREFIXES.holds(next);
}

function isAloneInBlock(row: TokenRow, index: number): boolean {
  const end = wordAt(row, index + 1) === '.' ? index + 2 : index + 1;
  return index === 0 && end >= row.tokens.length;
}

/** "April, May and June": another month on the other side of a comma or a connective. */
function isListedMonth(row: TokenRow, index: number): boolean {
  const joints = new Set([',', 'and', 'or', 'to', '/', '&', '–', '-', 'through', 'until']);
  const left = joints.has(wordAt(row, index - 1)) && isMonthWord(wordAt(row, index - 2));
  const right = joints.has(wordAt(row, index + 1)) && isMonthWord(wordAt(row, index + 2));
  return left || (right && isCapitalised(row.tokens[index + 2]));
}

function isStrictMonth(row: TokenRow, index: number, before: string): boolean {
  const next = row.tokens[index + 1];
  if (before === 'of' || before === 'for') return next?.kind !== 'word' || !isCapitalised(next);
  if (SHORT_MONTHS.has(wordAt(row, index))) return false;
  if (DETERMINERS.has(before)) return next?.kind === 'word' && !FUNCTION_WORDS.holds(next);
  if (before === 'as')
    return ['early', 'late', 'soon', 'recently'].includes(wordAt(row, index - 2));
  // "March saw a rise" is the month; "May was weak" may be the politician.
  const isVerbal = wordAt(row, index) === 'march' && MONTH_VERBS.holds(next);
  return isVerbal && isSentenceStart(row, index);
}

/** "Theresa May", "by April Ryan", "June Smith": a capitalised word beside it, no time before it. */
function isPersonsName(row: TokenRow, index: number): boolean {
  if (isAfterName(row, index)) return true;
  const next = row.tokens[index + 1];
  if (!isCapitalised(next) || !next?.spaceBefore || isMonthWord(next.lower)) return false;
  const preposition = tokenAt(row.tokens, index - 1);
  if (preposition === undefined || isSentenceStart(row, index)) return !isAcronym(next);
  if (isSentenceStart(row, index - 1)) return false;
  return DOUBTFUL_PREPOSITIONS.holds(preposition) || !SURE_PREPOSITIONS.holds(preposition);
}

/** "June GDP": letters that stand for a thing and no family name. */
function isAcronym(token: TokenRow['tokens'][number]): boolean {
  return token.text.length > 1 && token.text === token.text.toUpperCase();
}

/** Whether a capitalised word that does not merely begin the sentence stands right before. */
function isAfterName(row: TokenRow, index: number): boolean {
  const before = tokenAt(row.tokens, index - 1);
  if (!isCapitalised(before) || before === undefined || isMonthWord(before.lower)) return false;
  return !(
    FUNCTION_WORDS.holds(before) ||
    DETERMINERS.holds(before) ||
    SURE_PREPOSITIONS.holds(before)
  );
}

/** Whether the token opens a block or follows the end of a sentence. */
export function isSentenceStart(row: TokenRow, index: number): boolean {
  const before = tokenAt(row.tokens, index - 1);
  return before === undefined || (before.kind === 'symbol' && '.!?:;•“"('.includes(before.text));
}
