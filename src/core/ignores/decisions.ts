import { saying, worded, type Said, type Wording } from '../wording';

/** How a claim is known again: by its words and sentence, and by its fact where it has one. */
export interface ClaimKey {
  readonly claim: string;
  readonly sentence: string;
  /** The fact's `id`, or null where the claim met no fact. */
  readonly fact: string | null;
}

/** A claim that a person silenced. `file` is the brief where that was done, relative to the folder. */
export interface IgnoredClaim extends ClaimKey {
  readonly file: string;
}

/** A claim that a person verified elsewhere. */
export interface HandCheck extends ClaimKey {
  readonly file: string;
  /** Initials. */
  readonly by: string;
  /** The day, YYYY-MM-DD. */
  readonly on: string;
  readonly note: string;
}

/** What persons have decided about a folder's briefs; the content of `.briefcheck/decisions.json`. */
export interface Decisions {
  readonly ignored: readonly IgnoredClaim[];
  readonly checked: readonly HandCheck[];
}

/** Where a folder keeps its decisions. */
export const DECISIONS_PATH = '.briefcheck/decisions.json';

export const NO_DECISIONS: Decisions = { ignored: [], checked: [] };

/** Decisions read from a file's text, with what is wrong with it, if anything. */
export interface ReadDecisions {
  readonly decisions: Decisions;
  readonly problem: (Said & { readonly code: 'not-json' | 'not-decisions' }) | null;
}

/** Reads the text of a decisions file. Entries without claim or sentence are passed over. */
export function readDecisions(text: string): ReadDecisions {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return broken('not-json', worded`The decisions file is not valid JSON.`);
  }
  if (!isRecord(data) || data['version'] !== 1) {
    return broken('not-decisions', worded`The decisions file does not say "version": 1.`);
  }
  const ignored = listOf(data['ignored']).flatMap((entry) => {
    const key = readKey(entry);
    return key ? [{ ...key, file: textOf(entry, 'file') }] : [];
  });
  const checked = listOf(data['checked']).flatMap((entry) => {
    const key = readKey(entry);
    return key ? [{ ...key, file: textOf(entry, 'file'), ...readCheck(entry) }] : [];
  });
  return { decisions: { ignored, checked }, problem: null };
}

/** Writes decisions as a person would read them in a review: one entry a block, in order of file and claim. */
export function writeDecisions(decisions: Decisions): string {
  const byPlace = (a: IgnoredClaim, b: IgnoredClaim): number =>
    compare(a.file, b.file) || compare(a.sentence, b.sentence) || compare(a.claim, b.claim);
  const ignored = [...decisions.ignored].sort(byPlace);
  const checked = [...decisions.checked].sort(byPlace);
  return JSON.stringify({ version: 1, ignored, checked }, null, 2) + '\n';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function broken(code: 'not-json' | 'not-decisions', wording: Wording): ReadDecisions {
  return { decisions: NO_DECISIONS, problem: { code, ...saying(wording) } };
}

function readKey(entry: Readonly<Record<string, unknown>>): ClaimKey | null {
  const claim = textOf(entry, 'claim');
  const sentence = textOf(entry, 'sentence');
  if (claim === '' || sentence === '') return null;
  return { claim, sentence, fact: textOf(entry, 'fact') || null };
}

function readCheck(
  entry: Readonly<Record<string, unknown>>,
): Pick<HandCheck, 'by' | 'on' | 'note'> {
  return { by: textOf(entry, 'by'), on: textOf(entry, 'on'), note: textOf(entry, 'note') };
}

function textOf(entry: Readonly<Record<string, unknown>>, key: string): string {
  const value = entry[key];
  return typeof value === 'string' ? value : '';
}

function listOf(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
