import { fold } from '../../text/fold';

/** The persons named so far in a brief, so that later mentions by family name are tied to them. */
export class MentionedNames {
  private readonly byFamily = new Map<string, string>();
  private readonly full = new Set<string>();
  /** The last words of those: most runs of capitals end in none of them, and need not be put together. */
  private readonly lastWords = new Set<string>();
  private last: string | null = null;

  /**
   * Adds a full name with its family name and its folded words; of two persons of one family name
   * the later holds.
   */
  add(full: string, family: string, folded: readonly string[]): void {
    const key = fold(family);
    // Most names are named again and again.
    if (this.byFamily.get(key) === full) return;
    this.byFamily.set(key, full);
    this.full.add(folded.join(' '));
    this.lastWords.add(folded[folded.length - 1] ?? '');
  }

  /** Whether the brief has named someone by these folded words before. */
  has(folded: readonly string[]): boolean {
    return this.lastWords.has(folded[folded.length - 1] ?? '') && this.full.has(folded.join(' '));
  }

  /** Notes that a person was mentioned, by the fullest name there is. */
  note(full: string): void {
    this.last = full;
  }

  /** The latest full name with the folded family name; undefined where there is none. */
  fullerFor(family: string): string | undefined {
    return this.byFamily.get(family);
  }

  /** The person named last, whom "he", "she" and "her" most likely mean; null before the first. */
  get lastPerson(): string | null {
    return this.last;
  }
}
