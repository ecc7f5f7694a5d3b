import { isOf, WordClass } from '../claims/names/word-classes';
import { STOP_WORDS } from '../text/stop-words.data';
import { stem } from '../text/terms';

/** The words of the tables that notes may clip, and what a clipped form stands for. */
export interface ClippedWords {
  /** The stem of the one word that is clipped so ("mkt", "Dep", "gov't", "W'gate"), or none. */
  of(written: string): readonly string[];
}

const MOST_TEXTS = 5_000;
const LONGEST = 6;
const SHORTEST = 3;
/** A clipped form leaves out as many letters at least. */
const LEAST_LEFT_OUT = 2;
const MARK = /['’]/;
const CLITICS: ReadonlySet<string> = new Set(['s', 't', 're', 've', 'll', 'd', 'm']);
const VOWEL = /[aeiou]/;

/**
 * Prepares to read what nobody defines: words cut down to their beginning, to their consonants or to
 * both ends. A form that could stand for two words of the tables stands for none.
 */
export function readClipped(texts: readonly string[]): ClippedWords {
  const byLetter = new Map<string, Set<string>>();
  for (const text of texts.slice(0, MOST_TEXTS)) {
    for (const word of text.toLowerCase().match(/\p{L}{4,}/gu) ?? []) {
      const first = word.charAt(0);
      byLetter.set(first, (byLetter.get(first) ?? new Set()).add(word));
    }
  }
  return {
    of(written) {
      const clip = written.toLowerCase();
      if (!mayBeClipped(clip)) return [];
      const words = [...(byLetter.get(clip.charAt(0)) ?? [])].filter((word) => clips(clip, word));
      const stems = new Set(words.map(stem));
      return stems.size === 1 ? [...stems] : [];
    },
  };
}

function mayBeClipped(clip: string): boolean {
  if (MARK.test(clip)) {
    const [head = '', tail = ''] = clip.split(MARK);
    return head !== '' && tail !== '' && !CLITICS.has(tail);
  }
  if (clip.length < SHORTEST || clip.length > LONGEST || !/^\p{L}+$/u.test(clip)) return false;
  return !STOP_WORDS.has(clip) && !isOf(clip, WordClass.common);
}

function clips(clip: string, word: string): boolean {
  const [head = '', tail] = clip.split(MARK);
  const left = word.length - clip.length;
  if (tail !== undefined) return left > 0 && word.startsWith(head) && word.endsWith(tail);
  if (left < LEAST_LEFT_OUT) return false;
  if (clip.length === SHORTEST && word.startsWith(clip)) return true;
  return isOfConsonants(clip) ? isWithin(clip, singular(word)) : keepsEnds(clip, word);
}

/** "mkt", "mgmt": no vowel but the first. */
function isOfConsonants(clip: string): boolean {
  return !VOWEL.test(clip.slice(1));
}

function isWithin(clip: string, word: string): boolean {
  if (word.at(-1) !== clip.at(-1) && word.at(-1) !== singular(clip).at(-1)) return false;
  let at = 0;
  for (const letter of word) if (letter === clip[at]) at += 1;
  return at === clip.length;
}

/** "govt", "dept": the beginning and the last letter. */
function keepsEnds(clip: string, word: string): boolean {
  if (clip.length <= SHORTEST || VOWEL.test(clip.slice(-2))) return false;
  return word.startsWith(clip.slice(0, -1)) && word.endsWith(clip.slice(-1));
}

function singular(word: string): string {
  return word.replace(/s$/, '');
}
