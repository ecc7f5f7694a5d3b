import { readFrontCoded } from '../text/front-coding';
import { readPairs } from '../text/pair-coding';
import { ALIKE, BROADER, NEAR, RELATED_STEMS } from './word-relations.generated';

/** A stem that says nearly the same as another, and how nearly (1: the very same). */
export interface RelatedStem {
  readonly stem: string;
  readonly strength: number;
  /** They only stand in the same company, so that a word which speaks for itself speaks of no other. */
  readonly isCompany: boolean;
}

/** Words of one meaning, or derived from one another ("physician" and "doctor"). */
const ALIKE_STRENGTH = 0.6;
/** A kind and what it is a kind of ("ferry" and "boat"). */
const BROADER_STRENGTH = 0.5;
/** Words that stand in the same company ("ballot" and "voter"). */
const NEAR_STRENGTH = 0.5;

let related: ReadonlyMap<string, readonly RelatedStem[]> | null = null;

const NONE: readonly RelatedStem[] = [];

/**
 * The everyday words that mean nearly what a word means, by their stems: those that WordNet gives one
 * of their first senses in common, or a sense one step broader or narrower, and those that stand in the
 * same company in large collections of text (GloVe), but for opposites and words of one kind.
 */
export function relatedStems(stem: string): readonly RelatedStem[] {
  related ??= readRelations();
  return related.get(stem) ?? NONE;
}

function readRelations(): ReadonlyMap<string, readonly RelatedStem[]> {
  const stems = readFrontCoded(RELATED_STEMS);
  const found = new Map<string, RelatedStem[]>(stems.map((stem) => [stem, []]));
  const read = (coded: string, strength: number, isCompany: boolean): void => {
    coded.split(' ').forEach((others, i) => {
      const first = stems[i] ?? '';
      readPairs(others, (behind) => {
        const second = stems[i + 1 + behind] ?? '';
        found.get(first)?.push({ stem: second, strength, isCompany });
        found.get(second)?.push({ stem: first, strength, isCompany });
      });
    });
  };
  read(ALIKE, ALIKE_STRENGTH, false);
  read(BROADER, BROADER_STRENGTH, false);
  read(NEAR, NEAR_STRENGTH, true);
  return found;
}
