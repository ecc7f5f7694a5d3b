import type { Bound } from '../../claims/claim';

const WORDS: Readonly<Record<Bound, string>> = {
  exact: '',
  about: 'about',
  over: 'over',
  'at-least': 'at least',
  under: 'under',
  'at-most': 'up to',
  nearly: 'nearly',
  'just-over': 'just over',
};

const SIGNS: Readonly<Partial<Record<Bound, string>>> = {
  about: '≈',
  over: '>',
  'at-least': '≥',
  under: '<',
  'at-most': '≤',
};

const SIGN = /[<>≤≥⩽⩾≈~∼≃≅]/u;

/** Verbs that bound a number, by their last letters: "exceeds" becomes "reaches", "exceeded" "reached". */
const VERB =
  /^(?:exceed(?:s|ed|ing)?|top(?:s|ped|ping)?|(?:sur)?pass(?:es|ed|ing)?|cross(?:es|ed|ing)?|approach(?:es|ed|ing)?|near(?:s|ed|ing)|outstripped|overtook)$/i;
const VERB_WITH_PREPOSITION =
  /^(?:go|goes|went|gone|going|rise|rises|rose|fall|falls|fell|fallen|falling|drop|drops|dropped)$/i;
const COPULA = /^(?:is|are|was|were|be|been|being|has|have|had)$/i;
const OTHER_AUXILIARY =
  /^(?:may|might|must|can|could|will|would|shall|should|do|does|did|to|cannot|never|ever)$/i;

/**
 * The words that put a bound before a number where others stood: signs stay signs, a verb that bounds
 * ("exceeds") becomes one that does not ("reaches"), "is" stays. `before` are the words between the
 * start of the bounded stretch and the number. Null where no good English would come out.
 */
export function boundWords(before: string, bound: Bound): string | null {
  const words = before.trim().split(/\s+/).filter(Boolean);
  if (words.some((word) => OTHER_AUXILIARY.test(word))) return null;
  const sign = SIGNS[bound];
  if (SIGN.test(before) && (sign !== undefined || bound === 'exact')) {
    const gap = /\s$/u.test(before) ? ' ' : '';
    return sign === undefined ? '' : `${sign}${gap}`;
  }
  const copula = words.findIndex((word) => COPULA.test(word));
  if (copula >= 0) return spaced([...words.slice(0, copula + 1), WORDS[bound]]);
  const verb = words.findIndex((word) => VERB.test(word) || VERB_WITH_PREPOSITION.test(word));
  if (verb < 0) return spaced([capitalLike(words[0], WORDS[bound])]);
  const low = bound === 'under' || bound === 'at-most' || bound === 'nearly';
  const plain = inflected(words[verb] ?? '', low ? 'stay' : 'reach');
  return spaced([...words.slice(0, verb), plain, WORDS[bound]]);
}

function spaced(words: readonly string[]): string {
  return words
    .filter((word) => word !== '')
    .map((word) => `${word} `)
    .join('');
}

function capitalLike(first: string | undefined, words: string): string {
  return first !== undefined && /^\p{Lu}/u.test(first)
    ? words.charAt(0).toUpperCase() + words.slice(1)
    : words;
}

function inflected(verb: string, other: 'reach' | 'stay'): string {
  const lower = verb.toLowerCase();
  if (lower.endsWith('ing')) return `${other}ing`;
  if (/ed$|^(?:went|gone|rose|fell|fallen|overtook)$/.test(lower) && lower !== 'exceed') {
    return `${other}ed`;
  }
  if (/s$/.test(lower) && !/^(?:pass|surpass|cross)$/.test(lower)) {
    return other === 'reach' ? 'reaches' : 'stays';
  }
  return other;
}
