import { tokenAt, type Token } from '../../text/tokens';
import { boundBefore } from '../bounds/read-bound';
import { looksLikeYear, tidy, type Amount } from './amount';
import { DASHES } from './marks.data';
import { measureAt, type Measure, type Printed } from './measure';
import { RANGE_WORDS, CHANGE_WORDS } from './range-words.data';

/** One measure, or two ends of a range with the sign or unit that they share. */
export interface Ranged {
  readonly low: Measure;
  readonly high: Measure;
  readonly printed: Printed;
  readonly first: number;
  readonly next: number;
  /** First token of the words that open a range ("between", "anywhere from"), else `first`. */
  readonly opens: number;
}

/** The measure by itself. */
export function single(measure: Measure): Ranged {
  const { printed, first, next } = measure;
  return { low: measure, high: measure, printed, first, next, opens: first };
}

/**
 * Reads on from a measure to the other end of a range: "11–15%", "$2–3 billion", "65% to 75%",
 * "between 2 and 4 percent", "three or four", "70 ± 2". Gives the measure alone where none follows,
 * and where the text tells of a change ("fell from 20% to 15%").
 */
export function rangeFrom(tokens: readonly Token[], measure: Measure): Ranged {
  const link = linkAt(tokens, measure);
  if (link === null) return single(measure);
  const { printed: lower } = measure;
  const read = measureAt(tokens, link.next, lower.kind === 'money' && lower.before);
  if (read === null || 'skip' in read) return single(measure);
  if (link.kind === 'plus-minus') return spread(measure, read);
  // "the 30-to-44 band" is a name.
  if (link.kind === 'hyphens' && read.printed.kind === 'none') return single(measure);
  const shared = sharedScale(measure, read);
  const printed = sharedPrint(shared.printed, read.printed);
  if (printed === null || !isRange(tokens, shared, read, link.kind)) return single(measure);
  const opens = openingOf(tokens, measure.first);
  return { low: shared, high: read, printed, first: measure.first, next: read.next, opens };
}

interface Link {
  readonly kind: 'dash' | 'to' | 'hyphens' | 'and' | 'or' | 'plus-minus';
  readonly next: number;
}

/** The word or dash that joins two ends of a range after a measure. */
function linkAt(tokens: readonly Token[], measure: Measure): Link | null {
  const at = measure.next;
  const mark = tokens[at];
  if (mark === undefined) return null;
  if (mark.text === '±') return { kind: 'plus-minus', next: at + 1 };
  if (DASHES.holds(mark)) {
    const after = tokens[at + 1];
    if (after?.lower === 'to' && !mark.spaceBefore) return toLink(tokens, at + 1);
    return isRangeDash(mark, after) ? { kind: 'dash', next: at + 1 } : null;
  }
  const word = tokens[at]?.lower;
  if (word === 'to' || word === 'till' || word === 'through') return { kind: 'to', next: at + 1 };
  if (word === 'or') return { kind: 'or', next: at + 1 };
  return word === 'and' && isOpenedBetween(tokens, measure.first)
    ? { kind: 'and', next: at + 1 }
    : null;
}

/** "three- to five-year", "three-to-five-year" */
function toLink(tokens: readonly Token[], to: number): Link | null {
  if (tokens[to]?.spaceBefore === true) return { kind: 'to', next: to + 1 };
  const dash = tokens[to + 1];
  const isJoined = dash !== undefined && !dash.spaceBefore && DASHES.holds(dash);
  return isJoined && tokens[to + 2]?.spaceBefore === false
    ? { kind: 'hyphens', next: to + 2 }
    : null;
}

/** "between 2", "between the ages of 18" */
function isOpenedBetween(tokens: readonly Token[], first: number): boolean {
  const before = tokenAt(tokens, first - 1)?.lower;
  if (before !== 'of') return before === 'between' || before === 'btw';
  return (
    tokenAt(tokens, first - 2)?.lower === 'ages' && tokenAt(tokens, first - 4)?.lower === 'between'
  );
}

/** A dash with equal spaces on both sides. A spaced hyphen before a word is a break in the sentence. */
function isRangeDash(mark: Token, after: Token | undefined): boolean {
  if (after === undefined || mark.spaceBefore !== after.spaceBefore) return false;
  return !mark.spaceBefore || after.kind !== 'word';
}

/** "2–3 billion" and "$1.5 to $2 million": the scale of the upper end holds for the lower one. */
function sharedScale(low: Measure, high: Measure): Measure {
  const scale = high.amount.scale;
  if (low.amount.scale !== 1 || scale === 1 || low.amount.grouped) return low;
  if (low.amount.value >= high.amount.value / scale) return low;
  const value = tidy(low.amount.value * scale);
  const amount: Amount = { ...low.amount, value, step: tidy(low.amount.step * scale), scale };
  return { ...low, amount };
}

/** What both ends are printed with; null where they cannot be ends of one range. */
function sharedPrint(low: Printed, high: Printed): Printed | null {
  if (low.kind === 'none') return high.kind === 'money' && high.before ? null : high;
  if (high.kind === 'none') return low.kind === 'money' && low.before ? low : null;
  if (low.kind === 'percent' && high.kind === 'percent') return low.unit === high.unit ? low : null;
  if (low.kind === 'money' && high.kind === 'money') {
    return low.currency === high.currency ? low : null;
  }
  if (low.kind === 'unit' && high.kind === 'unit') {
    return low.unit.id === high.unit.id ? low : null;
  }
  return null;
}

function isRange(
  tokens: readonly Token[],
  low: Measure,
  high: Measure,
  link: Link['kind'],
): boolean {
  const [a, b] = [low.amount, high.amount];
  if (looksLikeYear(a) || (looksLikeYear(b) && high.printed.kind === 'none')) return false;
  if (low.printed.kind === 'unit' && low.printed.hyphen) return false;
  if (a.value >= b.value && !(a.value < 0 && link !== 'dash')) return false;
  if (link === 'or') {
    const listed =
      tokenAt(tokens, low.first - 1)?.text === ',' &&
      tokenAt(tokens, low.first - 2)?.kind === 'digits';
    return !listed && low.printed.kind === 'none' && b.value <= 2 * a.value + 1;
  }
  const bothPrinted = low.printed.kind !== 'none' && high.printed.kind !== 'none';
  return link !== 'to' || !tellsChange(tokens, low.first, bothPrinted);
}

const CHANGE_REACH = 20;

/**
 * Whether "to" joins the old and the new value of a change: a verb of change in the same clause
 * before "from", or directly before the first value.
 */
export function tellsChange(
  tokens: readonly Token[],
  first: number,
  bothPrinted: boolean,
): boolean {
  let at = first - 1;
  if (tokenAt(tokens, at)?.lower === 'by') at -= 1;
  const word = tokenAt(tokens, at)?.lower ?? '';
  if (word !== 'from') {
    return bothPrinted && (CHANGE_WORDS.has(word) || isOldBound(tokens, first));
  }
  for (let taken = 0; taken < CHANGE_REACH; taken += 1) {
    at -= 1;
    const before = tokens[at];
    if (before === undefined || /^[.;:!?]$/.test(before.text)) return false;
    if (RANGE_WORDS.holds(before)) return false;
    if (CHANGE_WORDS.holds(before)) return true;
  }
  return false;
}

/** "from under 15 metres to 17 metres": a range has no bounds of its ends. */
function isOldBound(tokens: readonly Token[], first: number): boolean {
  const words = boundBefore(tokens, first);
  if (words === null || words.bound === 'about') return false;
  return tokenAt(tokens, words.edge - 1)?.lower === 'from';
}

export function openingOf(tokens: readonly Token[], first: number): number {
  const word = tokenAt(tokens, first - 1)?.lower;
  if (word !== 'between' && word !== 'from' && word !== 'btw') return first;
  const wide = tokenAt(tokens, first - 2)?.lower ?? '';
  return OPENERS.has(wide) ? first - 2 : first - 1;
}

const OPENERS: ReadonlySet<string> = new Set(['anywhere', 'anything', 'somewhere', 'ranging']);

/** "70 ± 2%" as the range from 68 to 72. */
function spread(middle: Measure, width: Measure): Ranged {
  const printed = middle.printed.kind === 'none' ? width.printed : middle.printed;
  const at = (value: number): Measure => ({
    ...middle,
    amount: { ...middle.amount, value: tidy(value), step: width.amount.step },
  });
  const [a, b] = [middle.amount.value, width.amount.value];
  const { first } = middle;
  return { low: at(a - b), high: at(a + b), printed, first, next: width.next, opens: first };
}
