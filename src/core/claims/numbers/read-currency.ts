import type { Token } from '../../text/tokens';
import { factOf } from '../../text/words';
import { pastHyphen } from './read-number-words';
import { unitAt } from './read-unit';
import { CENT_NAMES, CURRENCY_NAMES, SHARED_NAMES } from './currency-names.data';
import {
  CURRENCY_ABBREVIATIONS,
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  LOOSE_ABBREVIATIONS,
  LOWER_CODES,
  SIGN_PREFIXES,
  WELL_KNOWN_CODES,
} from './currency-signs.data';
import { CURRENCY_STATES, FIRST_OF_TWO } from './currency-states.data';
import { WordList } from '../../text/word-list';

/** A currency as printed. */
export interface Currency {
  /** ISO 4217, or null for a name that several states share. */
  readonly code: string | null;
  /** 0.01 for cents and pence. */
  readonly factor: number;
  readonly next: number;
  /** Whether only the name stands there ("pounds", "won"), which may be another word. */
  readonly loose: boolean;
}

/** Whether a currency sign is attached to the token before it. */
export function isCurrencyMark(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && !token.spaceBefore && CURRENCY_SIGNS.has(token.text);
}

/** Letters too short to stand for a currency without a large figure attached ("R500 million"). */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['R', 'ZAR'],
  ['N', 'NGN'],
]);

/** Reads the currency before a figure: "$", "US$", "US $", "EUR", "Rs.". Null where there is none. */
export function currencyBeforeAt(tokens: readonly Token[], at: number): Currency | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'symbol') return signAt(tokens, at, '');
  if (token.kind !== 'word') return null;
  const dotted = dottedUs(tokens, at);
  if (dotted !== -1) return signAt(tokens, dotted, 'US');
  const sign = signAt(tokens, at + 1, token.text);
  if (sign !== null) return sign;
  if (CURRENCY_CODES.has(token.text)) {
    return found(token.text, at + 1, !WELL_KNOWN_CODES.has(token.text));
  }
  const lower = LOWER_CODES.get(token.text);
  if (lower !== undefined) return found(lower, at + 1);
  const code = CURRENCY_ABBREVIATIONS.get(token.text);
  if (code !== undefined) {
    const next = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
    return found(code, next, LOOSE_ABBREVIATIONS.has(token.text));
  }
  const letter = LETTERS.get(token.text);
  const attached = tokens[at + 1]?.kind === 'digits' && tokens[at + 1]?.spaceBefore === false;
  return letter !== undefined && attached ? found(letter, at + 1, true) : null;
}

function signAt(tokens: readonly Token[], at: number, prefix: string): Currency | null {
  const sign = tokens[at];
  if (sign?.kind !== 'symbol') return null;
  const alone = CURRENCY_SIGNS.get(sign.text);
  if (alone === undefined) return null;
  const code = prefix === '' ? alone : SIGN_PREFIXES.get(`${prefix}${sign.text}`);
  if (code === undefined) return null;
  if (sign.spaceBefore && prefix !== '' && prefix.length < 2) return null;
  // "$US 5 million"
  const after = tokens[at + 1];
  const behind =
    prefix === '' && after?.kind === 'word' && !after.spaceBefore
      ? SIGN_PREFIXES.get(`${after.text}${sign.text}`)
      : undefined;
  return behind === undefined ? found(code, at + 1) : found(behind, at + 2);
}

/** Index of the sign after "U.S.", else -1. */
function dottedUs(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== 'U' || tokens[at + 1]?.text !== '.' || tokens[at + 2]?.text !== 'S')
    return -1;
  return tokens[at + 3]?.text === '.' ? at + 4 : at + 3;
}

function found(code: string | null, next: number, loose = false, factor = 1): Currency {
  return { code, factor, next, loose };
}

/** Whether a currency behind a figure may begin with the word or sign: most words name none. */
const mayBeginBehind = factOf(({ kind, text, lower }) => {
  if (kind === 'symbol') return Number(text === '¢' || CURRENCY_SIGNS.has(text));
  if (kind !== 'word') return 0;
  const short = lower === 'p' || CURRENCY_ABBREVIATIONS.has(text) || LOWER_CODES.has(text);
  const named = CENT_NAMES.has(lower) || CURRENCY_NAMES.has(lower);
  const state = FIRST_OF_TWO.has(lower) || CURRENCY_STATES.has(lower);
  return Number(short || named || state || text !== lower);
});

/** Reads the currency after a figure: "€", "EUR", "US dollars", "Hong Kong dollars", "cents". */
export function currencyAfterAt(tokens: readonly Token[], at: number): Currency | null {
  const token = tokens[at];
  if (token === undefined || mayBeginBehind(token.word) === 0) return null;
  if (token.kind === 'symbol') return signAfter(tokens, at);
  const behind = prefixedSignAfter(tokens, at);
  if (behind !== null) return behind;
  if (CURRENCY_CODES.has(token.text)) return found(token.text, at + 1);
  const short = CURRENCY_ABBREVIATIONS.get(token.text) ?? LOWER_CODES.get(token.text);
  if (short !== undefined && token.text !== 'Fr') {
    return found(short, at + 1, LOOSE_ABBREVIATIONS.has(token.text));
  }
  if (token.lower === 'p' && !token.spaceBefore) return found('GBP', at + 1, true, 0.01);
  return nameAt(tokens, at, undefined) ?? stateAt(tokens, at);
}

function signAfter(tokens: readonly Token[], at: number): Currency | null {
  const sign = tokens[at];
  if (sign?.text === '¢') return found('USD', at + 1, false, 0.01);
  const code = CURRENCY_SIGNS.get(sign?.text ?? '');
  // A sign that belongs to the next figure ("5 €10 notes") is not behind this one.
  const after = tokens[at + 1];
  if (code === undefined || (after?.kind === 'digits' && !after.spaceBefore)) return null;
  return found(code, at + 1);
}

/** "35 US$" */
function prefixedSignAfter(tokens: readonly Token[], at: number): Currency | null {
  const sign = tokens[at + 1];
  if (sign?.kind !== 'symbol' || sign.spaceBefore) return null;
  const code = SIGN_PREFIXES.get(`${tokens[at]?.text ?? ''}${sign.text}`);
  const isFree = tokens[at + 2]?.kind !== 'digits' || tokens[at + 2]?.spaceBefore === true;
  return code !== undefined && isFree ? found(code, at + 2) : null;
}

function nameAt(
  tokens: readonly Token[],
  at: number,
  state: Readonly<Record<string, string>> | undefined,
): Currency | null {
  const name = tokens[at]?.lower ?? '';
  const cent = CENT_NAMES.get(name);
  const code = cent === undefined ? CURRENCY_NAMES.get(name) : cent;
  const own = state?.[name] ?? state?.[name.replace(/s$/, '')];
  if (code === undefined && own === undefined) return null;
  if (state !== undefined && own === undefined) return null;
  const next = tokens[at + 1]?.lower ?? '';
  // "20 euro cents"
  if (cent === undefined && /^cents?$/.test(next))
    return found(own ?? code ?? null, at + 2, false, 0.01);
  const sterling = next === 'sterling' ? at + 2 : at + 1;
  return found(own ?? code ?? null, sterling, state === undefined, cent === undefined ? 1 : 0.01);
}

/** "US dollars", "U.S. dollars", "Hong Kong dollars", "South African rand". */
function stateAt(tokens: readonly Token[], at: number): Currency | null {
  if (tokens[at]?.text === 'U' && dottedUs(tokens, at) !== -1) {
    return nameAt(tokens, dottedUs(tokens, at), CURRENCY_STATES.get('us'));
  }
  const two = FIRST_OF_TWO.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  const state =
    CURRENCY_STATES.get(tokens[two]?.lower ?? '') ?? CURRENCY_STATES.get(tokens[at]?.lower ?? '');
  const own =
    state === undefined ? null : (nameAt(tokens, two + 1, state) ?? nameAt(tokens, at + 1, state));
  return own ?? otherStateAt(tokens, at);
}

/** "$5 million Canadian", "$35 US": whose the sign is, at the end of the phrase and with no noun behind. */
export function stateBehind(tokens: readonly Token[], at: number, sign: Currency): Currency | null {
  const word = tokens[at];
  if (sign.code !== 'USD' || word?.kind !== 'word' || word.text === word.lower) return null;
  if (tokens[at + 1]?.kind === 'word' || tokens[at + 1]?.text === '-') return null;
  const code = CURRENCY_STATES.get(word.lower)?.['dollar'];
  return code === undefined ? null : found(code, at + 1);
}

const MOST_STATE_WORDS = 3;

/** "Zimbabwean dollars", "Papua New Guinean kina": a state of which the tables know no currency. */
function otherStateAt(tokens: readonly Token[], at: number): Currency | null {
  let next = at;
  for (let taken = 0; taken < MOST_STATE_WORDS; taken += 1, next += 1) {
    const word = tokens[next];
    if (word?.kind !== 'word' || word.text === word.lower || !word.spaceBefore) break;
  }
  const name = tokens[next]?.lower ?? '';
  if (next === at || CENT_NAMES.has(name)) return null;
  const code = CURRENCY_NAMES.get(name);
  return code === undefined ? null : found(SHARED_NAMES.has(name) ? null : code, next + 1);
}

/** "a year earlier" says when, not per what. */
const COMPARISONS = new WordList(['earlier', 'ago', 'later', 'before']);

const PER_WORDS = new WordList(['per', 'a', 'an', 'each', 'every']);

/** What a sum is paid per, in the singular where easy ("/t", "per tonne", "a barrel"); else null. */
export function perAfter(tokens: readonly Token[], next: number): string | null {
  const at = pastHyphen(tokens, next);
  const mark = tokens[at];
  if (mark === undefined) return null;
  const slash = mark.text === '/';
  if (!slash && !PER_WORDS.holds(mark)) return null;
  const after = pastHyphen(tokens, at + 1);
  const word = tokens[after];
  const unit = unitAt(tokens, after);
  if (unit !== null && !COMPARISONS.holds(tokens[unit.next])) {
    return unit.unit.id.toLowerCase();
  }
  if (word?.kind !== 'word' || COMPARISONS.holds(tokens[after + 1])) return null;
  return word.lower.length > 3 && word.lower.endsWith('s') ? word.lower.slice(0, -1) : word.lower;
}
