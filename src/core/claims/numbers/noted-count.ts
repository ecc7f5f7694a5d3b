import { tokenAt, type Token } from '../../text/tokens';
import { closesPart } from './left-out-noun';
import { LABEL_NOUNS } from './nouns.data';
import { isPlural } from './read-noun-phrase';
import type { Ranged } from './read-range';
import { WordList } from '../../text/word-list';

/** What a number behind "of" is a value of, by itself ("a mean of 75", "an average of 33"). */
const LEVELS = WordList.of(
  'age ages limit limits threshold ceiling cap target average mean median maximum minimum total',
);

/** What has so many members ("a staff of 210"). */
const GROUPS = WordList.of(
  'staff team crew workforce fleet membership crowd audience garrison population cohort sample congregation',
);

/** Whether a number behind this word and "of" is its value or its size. */
export function isValueOf(noun: Token | undefined): boolean {
  return noun !== undefined && (LEVELS.holds(noun) || GROUPS.holds(noun));
}

/** What notes give as so many, without a verb ("plan 420 by 2028", "capacity 72"). */
const NOTED_LEVELS = WordList.of(
  'plan plans capacity quota limit cap ceiling threshold average avg median total peak maximum minimum',
);

/** Words that set a value against others ("the legal 40", "the planned 12"). */
const SET_VALUES = WordList.of(
  'legal permitted allowed required prescribed statutory planned promised usual original previous expected',
);

/** How notes go on behind a count ("avg 27 acc. to the union"). */
const GOING_ON = WordList.of('acc according vs against per');

/** What may stand between a count of notes and the rest of them ("plan 420 by 2028"). */
const TIMED = WordList.of('by in until');

/** "complaints 934" and "cap 40" of notes, "police referrals 21.", "deaths p.a. 540–700", "the legal 40". */
export function isNoted(tokens: readonly Token[], ranged: Ranged): boolean {
  if (ranged.low.amount.decimals > 0) return false;
  const noun = beforeYearly(tokens, ranged.first) - 1;
  const before = tokens[noun];
  const after = tokens[ranged.next];
  if (before === undefined || (before.text !== before.lower && !opensPart(tokens, noun)))
    return false;
  const ends = closesPart(after) || isArrow(after);
  if (ends && isPlural(before) && !isLabel(before)) return true;
  if (ends && SET_VALUES.holds(before)) return tokenAt(tokens, ranged.first - 2)?.lower === 'the';
  const isOver = ends || GOING_ON.holds(after) || isTimed(tokens, ranged.next);
  return NOTED_LEVELS.holds(before) && isOver;
}

const RULES = new WordList([...LEVELS, 'guideline', 'norm', 'standard', 'quota']);

/** "The guideline is 5.": a small number that closes its part as the value of a rule. */
export function isRuled(tokens: readonly Token[], { first, next }: Ranged): boolean {
  const isValue = /^(?:is|was|at)$/.test(tokenAt(tokens, first - 1)?.lower ?? '');
  return isValue && closesPart(tokens[next]) && RULES.holds(tokenAt(tokens, first - 2));
}

/** "Complaints 71. Vacancies 18": a capital that only opens the note. */
function opensPart(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at] ?? { text: '', lower: '' };
  return text.slice(1) === lower.slice(1) && /^[.;:]?$/.test(tokenAt(tokens, at - 1)?.text ?? '');
}

function isTimed(tokens: readonly Token[], at: number): boolean {
  return TIMED.holds(tokens[at]) && /^(?:19|20)\d\d$/.test(tokens[at + 1]?.text ?? '');
}

/** Index of "p.a." or "a year" before the number at `first`, or `first` itself. */
function beforeYearly(tokens: readonly Token[], first: number): number {
  const [p, point, a, last] = [first - 4, first - 3, first - 2, first - 1];
  const isPa = tokens[p]?.lower === 'p' && tokens[a]?.lower === 'a';
  if (isPa && tokens[point]?.text === '.' && tokens[last]?.text === '.') return p;
  return tokens[last]?.lower === 'pa' ? last : first;
}

function isArrow(token: Token | undefined): boolean {
  return token?.kind === 'symbol' && '→➜⇒←↑↓'.includes(token.text);
}

function isLabel({ lower }: Token): boolean {
  return LABEL_NOUNS.has(lower) || LABEL_NOUNS.has(lower.slice(0, -1));
}
