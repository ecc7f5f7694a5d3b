import { fold } from '../../text/fold';

/** The persons named so far in a brief, so that later mentions by family name are tied to them. */
export class MentionedNames {
  private readonly byFamily = new Map<string, string>();
  private readonly full = new Set<string>();
  private last: string | null = null;

  /** Notes a full name; of two persons of one family name the later holds. */
  add(full: string, family: string): void {
    this.byFamily.set(fold(family), full);
    this.full.add(fold(full));
    this.last = full;
  }

  /** Whether the brief has named someone so before, case and diacritics aside. */
  has(full: string): boolean {
    return this.full.has(fold(full));
  }

  /** Notes a further mention of a person, without a new full name. */
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
