/** Ways in which a number is mistyped or misread, with how strongly each speaks for a slip. */
export type Slip =
  'transposed-digits' | 'one-digit' | 'digit-added-or-dropped' | 'scale' | 'complement' | 'none';

export interface SlipFinding {
  readonly slip: Slip;
  readonly closeness: number;
}

const NONE: SlipFinding = { slip: 'none', closeness: 0 };

/** Powers of ten by which sums and counts are commonly misread: a point moved, k, million, billion. */
const SCALE_STEPS = new Set([1, 2, 3, 6, 9]);

interface Digits {
  readonly digits: string;
  readonly exponent: number;
  /** How often each digit but 0 stands in it, in one number: the same for the same digits in any order. */
  readonly tally: number;
}

/**
 * Whether one number looks like a slip of another ("546" of "564", "18" of "8", "1 million" of
 * "10 million", and among percentages 38 of 62).
 */
export function findSlip(claim: number, fact: number, percentage: boolean): SlipFinding {
  if (claim === 0 || fact === 0 || Math.sign(claim) !== Math.sign(fact)) return NONE;
  const a = digitsOf(claim);
  const b = digitsOf(fact);
  const scale = Math.abs(a.exponent - b.exponent);
  if (a.digits === b.digits) {
    if (!SCALE_STEPS.has(scale)) return NONE;
    return { slip: 'scale', closeness: a.digits.length > 1 ? 0.75 : 0.6 };
  }
  if (scale <= 1 && isTransposed(a, b)) {
    return { slip: 'transposed-digits', closeness: scale === 0 ? 0.8 : 0.6 };
  }
  if (scale === 0) {
    const changed = changedDigits(a.digits, b.digits);
    if (changed === 1) return { slip: 'one-digit', closeness: digitCloseness(a, b) };
  }
  if (scale <= 1 && isAddedOrDropped(a.digits, b.digits)) {
    return { slip: 'digit-added-or-dropped', closeness: digitCloseness(a, b) };
  }
  if (percentage && Math.abs(claim + fact - 100) < 1e-6)
    return { slip: 'complement', closeness: 0.4 };
  return NONE;
}

const digitsByNumber = new Map<number, Digits>();

function digitsOf(value: number): Digits {
  const known = digitsByNumber.get(value);
  if (known) return known;
  const digits = cutDigits(value);
  if (digitsByNumber.size > 20_000) digitsByNumber.clear();
  digitsByNumber.set(value, digits);
  return digits;
}

function cutDigits(value: number): Digits {
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential(9).split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  return { digits, exponent: Number(exponent), tally: tallyOf(digits) };
}

/** A hexadecimal place for each digit but 0, since ten digits at most are told apart. */
function tallyOf(digits: string): number {
  let tally = 0;
  for (const digit of digits) if (digit !== '0') tally += 16 ** (Number(digit) - 1);
  return tally;
}

/** A number of one digit turns into another by chance too often for that to mean much. */
function digitCloseness(a: Digits, b: Digits): number {
  const length = Math.max(a.digits.length, b.digits.length);
  if (length <= 1) return 0.2;
  return length === 2 ? 0.45 : 0.65;
}

/** The same digits in another order; "91500" and "95100" count, "11" and "11" do not. */
function isTransposed(a: Digits, b: Digits): boolean {
  const length = Math.max(a.digits.length, b.digits.length);
  return length >= 2 && length <= 9 && a.tally === b.tally;
}

function changedDigits(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  let changed = 0;
  for (let i = 0; i < length; i++) if ((a[i] ?? '0') !== (b[i] ?? '0')) changed++;
  return changed;
}

function isAddedOrDropped(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(at) === long.slice(at + 1);
}
