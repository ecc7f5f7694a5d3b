import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { tidySpace } from '../core/ignores/ignore-comments';
import { contentKey } from '../core/report/fingerprint';
import type { CheckedClaim } from '../core/result';
import { sayCode } from './error-code';

/** A claim that was there when the baseline was made. It is known by all but `file`. */
interface Entry {
  /** The brief, relative to the baseline's folder: it tells which entries a run can find stale. */
  readonly file: string;
  readonly kind: string;
  readonly verdict: string;
  readonly claim: string;
  readonly sentence: string;
}

/** A claim of a run with the brief that it stands in. */
export interface PlacedClaim {
  readonly path: string;
  readonly claim: CheckedClaim;
}

/** Claims that no longer make the command fail, known by their content and never by their line. */
export class Baseline {
  private readonly met = new Set<string>();
  private readonly keys: ReadonlySet<string>;

  private constructor(
    private readonly file: string,
    private readonly entries: readonly Entry[],
  ) {
    this.keys = new Set(entries.map(keyOfEntry));
  }

  /** Reads a baseline; one that is to be written may not be there yet. A text is what is wrong. */
  static read(file: string, mayBeMissing: boolean): Baseline | string {
    if (mayBeMissing && !existsSync(file)) return new Baseline(file, []);
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch (error) {
      return `${file}: the baseline can't be read (${sayCode(error)}); --update-baseline writes it`;
    }
    const entries = readEntries(text);
    return entries ? new Baseline(file, entries) : `${file}: this is no baseline of Briefcheck`;
  }

  /** Whether the baseline holds a claim. */
  holds(claim: CheckedClaim): boolean {
    const key = keyOfClaim(claim);
    if (!this.keys.has(key)) return false;
    this.met.add(key);
    return true;
  }

  /** Entries that met no claim, though their brief was checked or is gone. */
  stale(paths: readonly string[]): { readonly file: string; readonly claim: string }[] {
    const checked = new Set(paths.map((path) => this.nameOf(path)));
    return this.entries.filter(
      (entry) =>
        !this.met.has(keyOfEntry(entry)) && (checked.has(entry.file) || this.isGone(entry)),
    );
  }

  /** Writes the claims of this run, and what the baseline holds of briefs that were not checked. */
  write(claims: readonly PlacedClaim[], paths: readonly string[]): string | null {
    const checked = new Set(paths.map((path) => this.nameOf(path)));
    const kept = this.entries
      .filter(({ file }) => !checked.has(file))
      .filter((entry) => !this.isGone(entry));
    const found = claims.map(({ path, claim }) => entryOf(this.nameOf(path), claim));
    try {
      writeFileSync(this.file, toText([...kept, ...found]));
      return null;
    } catch (error) {
      return `${this.file}: the baseline can't be written (${sayCode(error)})`;
    }
  }

  private nameOf(path: string): string {
    if (path === '-') return '-';
    return relative(dirname(resolve(this.file)), resolve(path))
      .split(sep)
      .join('/');
  }

  private isGone({ file }: Entry): boolean {
    return file !== '-' && !existsSync(join(dirname(resolve(this.file)), file));
  }
}

function entryOf(file: string, { kind, verdict, text, sentence }: CheckedClaim): Entry {
  return { file, kind, verdict, claim: tidySpace(text), sentence: tidySpace(sentence) };
}

function keyOfClaim({ kind, verdict, text, sentence }: CheckedClaim): string {
  return `${verdict}\n${contentKey(kind, text, sentence)}`;
}

function keyOfEntry({ kind, verdict, claim, sentence }: Entry): string {
  return `${verdict}\n${contentKey(kind, claim, sentence)}`;
}

/** In a fixed order and each once, so that a change of a baseline reads well in a review. */
function toText(entries: readonly Entry[]): string {
  const sorted = new Map(
    entries
      .map((entry) => [JSON.stringify(entry), entry] as const)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );
  return `${JSON.stringify({ version: 1, claims: [...sorted.values()] }, null, 2)}\n`;
}

function readEntries(text: string): Entry[] | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(data) || data['version'] !== 1 || !Array.isArray(data['claims'])) return null;
  const entries: Entry[] = [];
  for (const item of data['claims']) {
    if (!isRecord(item)) return null;
    const { file, kind, verdict, claim, sentence } = item;
    if (typeof file !== 'string' || typeof kind !== 'string') return null;
    if (typeof verdict !== 'string' || typeof claim !== 'string') return null;
    if (typeof sentence !== 'string') return null;
    entries.push({ file, kind, verdict, claim, sentence });
  }
  return entries;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
