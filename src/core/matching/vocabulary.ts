import { SYNONYMS } from './synonyms';
import { relatedStems } from './word-relations';

/** A word of the tables that a word of a brief speaks of, and how surely (1: the same stem). */
export interface TermMatch {
  readonly term: number;
  readonly strength: number;
}

/** From this strength on a word stands for a term, and is not only of a related meaning. */
const SYNONYM = 0.65;

/** Whether a word stands for a term, and is not only related to it as "ferry" is to "boat". */
export function isSynonym({ strength }: TermMatch): boolean {
  return strength >= SYNONYM;
}

const SYNONYM_STRENGTH = 0.75;
const PREFIX_STRENGTH = 0.7;
const PREFIX_LENGTH = 4;

/**
 * The stems that the tables' rows use, numbered, with how rare each is. Words of a brief are looked
 * up in it by stem, by synonym group and by common beginning (Ireland / Irish, China / Chinese).
 */
export class Vocabulary {
  readonly stems: string[] = [];
  /** In how many rows each term stands. */
  readonly rowCounts: number[] = [];
  private readonly ids = new Map<string, number>();
  private readonly byGroup = new Map<number, number[]>();
  private readonly byBeginning = new Map<string, number[]>();
  private readonly known = new Map<string, readonly TermMatch[]>();
  private readonly knownPhrases = new Map<string, readonly TermMatch[]>();

  /** The number of a stem, or of a phrase ("stem next"), given to it now where it is new. */
  add(stem: string): number {
    const known = this.ids.get(stem);
    if (known !== undefined) return known;
    const id = this.stems.length;
    this.stems.push(stem);
    this.rowCounts.push(0);
    this.ids.set(stem, id);
    const [first = '', next] = stem.split(' ');
    const groups = next ? SYNONYMS.groupsOfPhrase(first, next) : SYNONYMS.groupsOf(stem);
    for (const group of groups) append(this.byGroup, group, id);
    if (stem.length >= PREFIX_LENGTH) append(this.byBeginning, stem.slice(0, PREFIX_LENGTH), id);
    return id;
  }

  idOf(stem: string): number | undefined {
    return this.ids.get(stem);
  }

  /** The terms that a stem of a brief speaks of. Answers are remembered. */
  match(stem: string): readonly TermMatch[] {
    const known = this.known.get(stem);
    if (known) return known;
    const found = new Map<number, number>();
    const same = this.ids.get(stem);
    for (const term of this.byBeginning.get(stem.slice(0, PREFIX_LENGTH)) ?? []) {
      const strength = beginningStrength(stem, this.stems[term] ?? '');
      if (strength > 0) found.set(term, strength);
    }
    this.addGroups(SYNONYMS.groupsOf(stem), found);
    this.addRelated(stem, found, same !== undefined);
    if (same !== undefined) found.set(same, 1);
    return remember(this.known, stem, found);
  }

  /** The terms that a phrase of two words speaks of ("ran out" for expiry). */
  matchPhrase(first: string, next: string): readonly TermMatch[] {
    const groups = SYNONYMS.groupsOfPhrase(first, next);
    if (groups.length === 0) return NONE;
    const key = `${first} ${next}`;
    const known = this.knownPhrases.get(key);
    if (known) return known;
    const found = new Map<number, number>();
    this.addGroups(groups, found);
    return remember(this.knownPhrases, key, found);
  }

  /** How telling a term is: 1 for a term of one row, falling with the logarithm of its rows. */
  rarity(term: number, rows: number): number {
    const count = this.rowCounts[term] ?? 1;
    return Math.log(1 + rows / Math.max(1, count)) / Math.log(1 + rows);
  }

  /** `isTerm`: the tables have the word itself. */
  private addRelated(stem: string, found: Map<number, number>, isTerm: boolean): void {
    for (const { stem: other, strength, isCompany } of relatedStems(stem)) {
      const term = this.ids.get(other);
      if (term === undefined || (isCompany && isTerm)) continue;
      found.set(term, Math.max(found.get(term) ?? 0, strength));
    }
  }

  private addGroups(groups: readonly number[], found: Map<number, number>): void {
    for (const group of groups) {
      for (const term of this.byGroup.get(group) ?? []) {
        found.set(term, Math.max(found.get(term) ?? 0, SYNONYM_STRENGTH));
      }
    }
  }
}

/** Two words of one family share a beginning that is most of both ("process" / "processor"). */
function beginningStrength(a: string, b: string): number {
  if (a.includes('-') || b.includes('-') || /\d/.test(a)) return 0;
  const shorter = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < shorter && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  const longer = Math.max(a.length, b.length);
  const whole = shared === shorter && longer - shorter <= 4;
  return shared >= PREFIX_LENGTH && (whole || shared / longer >= 0.65) ? PREFIX_STRENGTH : 0;
}

function append<K>(map: Map<K, number[]>, key: K, id: number): void {
  const list = map.get(key);
  if (list) list.push(id);
  else map.set(key, [id]);
}

/** Most words speak of no term: one list for all of them, which stays at hand. */
const NONE: readonly TermMatch[] = [];

function remember(
  map: Map<string, readonly TermMatch[]>,
  key: string,
  found: ReadonlyMap<number, number>,
): readonly TermMatch[] {
  const matches =
    found.size === 0 ? NONE : [...found].map(([term, strength]) => ({ term, strength }));
  if (map.size > 50_000) map.clear();
  map.set(key, matches);
  return matches;
}
