/** Terms, and beside them how strongly each is named: flat lists, of which the engine keeps no object for each term. */
export interface Naming {
  readonly terms: readonly number[];
  readonly strengths: readonly number[];
}

/**
 * How strongly the claim in hand names each term of the tables. One is used for all claims in turn:
 * most claims name some dozens of terms, which are quicker to forget than to keep in a map of their own.
 */
export class NamedTerms {
  /** The terms named, in the order in which they were named first; those from `count` on are forgotten. */
  private readonly terms: number[] = [];
  private count = 0;
  private readonly strengths: Float64Array;

  /** For terms numbered from 0 up to a count. */
  constructor(count: number) {
    this.strengths = new Float64Array(count);
  }

  /** Names a term; the strongest naming counts. */
  name(term: number, strength: number): void {
    const known = this.strengths[term] ?? 0;
    if (strength <= known) return;
    if (known === 0) this.terms[this.count++] = term;
    this.strengths[term] = strength;
  }

  /** Names terms, each by a share of its own strength. */
  nameAll({ terms, strengths }: Naming, share: number): void {
    for (let i = 0; i < terms.length; i++) this.name(terms[i] ?? 0, share * (strengths[i] ?? 0));
  }

  /** From 0, for a term that is not named, to 1. */
  strengthOf(term: number): number {
    return this.strengths[term] ?? 0;
  }

  /** How many terms are named. */
  get size(): number {
    return this.count;
  }

  /** A term that is named, by its place in the order in which they were named first. */
  at(place: number): number {
    return this.terms[place] ?? 0;
  }

  /** The terms named, in a list of their own. */
  list(): number[] {
    return this.terms.slice(0, this.count);
  }

  /** All that is named, in lists of its own. */
  naming(): Naming {
    const terms = this.list();
    return { terms, strengths: terms.map((term) => this.strengthOf(term)) };
  }

  // The list keeps its length: to empty it would give its memory back, and the next claim needs as much.
  forgetAll(): void {
    for (let i = 0; i < this.count; i++) this.strengths[this.terms[i] ?? 0] = 0;
    this.count = 0;
  }
}
