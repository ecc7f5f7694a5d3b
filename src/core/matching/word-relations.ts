import { readFrontCoded } from '../text/front-coding';
import { ALIKE, BROADER, RELATED_STEMS } from './word-relations.generated';

/** A stem that says nearly the same as another, and how nearly (1: the very same). */
export interface RelatedStem {
  readonly stem: string;
  readonly strength: number;
}

/** Words of one meaning, or derived from one another ("physician" and "doctor"). */
const ALIKE_STRENGTH = 0.6;
/** A kind and what it is a kind of ("ferry" and "boat"). */
const BROADER_STRENGTH = 0.5;
/** Digits of a stem's number in the generated lists, and their base. */
const DIGITS = 3;
const BASE = 36;

let related: ReadonlyMap<string, readonly RelatedStem[]> | null = null;

const NONE: readonly RelatedStem[] = [];

/**
 * The everyday words that mean nearly what a word means, by their stems: those that WordNet gives one
 * of their first senses in common, or a sense one step broader or narrower.
 */
export function relatedStems(stem: string): readonly RelatedStem[] {
  related ??= readRelations();
  return related.get(stem) ?? NONE;
}

function readRelations(): ReadonlyMap<string, readonly RelatedStem[]> {
  const stems = readFrontCoded(RELATED_STEMS);
  const found = new Map<string, RelatedStem[]>(stems.map((stem) => [stem, []]));
  const read = (coded: string, strength: number): void => {
    coded.split(' ').forEach((others, i) => {
      for (let at = 0; at < others.length; at += DIGITS) {
        const first = stems[i] ?? '';
        const second = stems[parseInt(others.slice(at, at + DIGITS), BASE)] ?? '';
        found.get(first)?.push({ stem: second, strength });
        found.get(second)?.push({ stem: first, strength });
      }
    });
  };
  read(ALIKE, ALIKE_STRENGTH);
  read(BROADER, BROADER_STRENGTH);
  return found;
}
