import type { Span } from '../text/span';
import { overlapsAny } from '../text/span';
import type { BriefTerm } from './brief-terms';

/** A word written as a name weighs more than another. */
const NAME_WEIGHT = 1.5;

/**
 * The words of a clause that a row has to explain. One is used for all claims in turn, and for all rows
 * of a claim: its lists are written over and never made anew, nor emptied, which would give back the memory
 * that the next claim needs.
 */
export class ClauseWords {
  private readonly weights: number[] = [];
  private count = 0;
  /** The words that name something which neither the title nor a person's name is. */
  private readonly foreign: number[] = [];
  private foreignCount = 0;
  /** By word: how well the row in hand explains it. */
  private readonly explained: number[] = [];
  private whole = 0;
  /** By term: the place of its first entry in the lists below, counted from 1; 0: no word speaks of it. */
  private readonly firstOf: Int32Array;
  private readonly terms: number[] = [];
  private readonly words: number[] = [];
  private readonly strengths: number[] = [];
  private readonly next: number[] = [];
  private entries = 0;

  /** For terms numbered from 0 up to a count. */
  constructor(count: number) {
    this.firstOf = new Int32Array(count);
  }

  /** Takes the words of the next claim's clause; those of a title (`general`) and of `persons` name nothing foreign. */
  take(clause: readonly BriefTerm[], general: ReadonlySet<string>, persons: readonly Span[]): void {
    this.forget();
    for (const word of clause) {
      const { light, proper, stem, matches } = word;
      if (light) continue;
      const weight = proper ? NAME_WEIGHT : 1;
      const at = this.count++;
      this.weights[at] = weight;
      this.whole += weight;
      for (const { term, strength } of matches) this.enter(term, at, strength);
      if (proper && !general.has(stem) && !overlapsAny(persons, word)) {
        this.foreign[this.foreignCount++] = at;
      }
    }
  }

  /** Tells how well a row explains each word; `shared` are the row's terms that the claim's context names. */
  explainBy(shared: readonly number[]): void {
    for (let word = 0; word < this.count; word++) this.explained[word] = 0;
    for (const term of shared) {
      for (let entry = this.firstOf[term] ?? 0; entry > 0; entry = this.next[entry - 1] ?? 0) {
        const word = this.words[entry - 1] ?? 0;
        const strength = this.strengths[entry - 1] ?? 0;
        if (strength > (this.explained[word] ?? 0)) this.explained[word] = strength;
      }
    }
  }

  /** The share of the words that the row explains, by weight: 0 to 1. */
  get coverage(): number {
    if (this.whole === 0) return 0;
    let sum = 0;
    for (let word = 0; word < this.count; word++) {
      sum += (this.weights[word] ?? 0) * (this.explained[word] ?? 0);
    }
    return sum / this.whole;
  }

  /** Whether a word names something that the row does not. */
  get namesAnother(): boolean {
    for (let i = 0; i < this.foreignCount; i++) {
      if (this.explained[this.foreign[i] ?? 0] === 0) return true;
    }
    return false;
  }

  private enter(term: number, word: number, strength: number): void {
    const entry = this.entries++;
    this.terms[entry] = term;
    this.words[entry] = word;
    this.strengths[entry] = strength;
    this.next[entry] = this.firstOf[term] ?? 0;
    this.firstOf[term] = entry + 1;
  }

  private forget(): void {
    for (let entry = 0; entry < this.entries; entry++) this.firstOf[this.terms[entry] ?? 0] = 0;
    this.entries = 0;
    this.count = 0;
    this.foreignCount = 0;
    this.whole = 0;
  }
}
