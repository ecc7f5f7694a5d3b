import type { SentenceView } from './sentence-view';
import {
  ADVERBS,
  CLAUSE_ENDS,
  NEGATIONS,
  POINTERS,
  REPORTS,
  RIGHT,
  TRUE_WORDS,
  VALUE_NOUNS,
  WRONG,
  WRONGLY,
} from './stance-words.data';

/**
 * Whether the text reports a value and turns it down: "One paper has 14 May, which is a slip", "They
 * warn of 5%. That is wrong", "some say 80%; the figure is 70%", "20% rather than 10%".
 */
export function isRejected(view: SentenceView): boolean {
  return (
    isSetAside(view.before) ||
    view.before.slice(-10).some((word) => WRONGLY.has(word)) ||
    isJudgedWrong(view.after) ||
    isClaimJudgedWrong(view) ||
    isCorrected(view)
  );
}

const CLAIMS =
  /^(?:allegations?|assertions?|beliefs?|claims?|ideas?|impressions?|myths?|notions?|rumours?|rumors?|stories|story|suggestions?|theory)$/;
const DOUBTERS = /^(?:nobody|few|hardly|scarcely|none)$/;
/** Most words between such a word and what is thought of it. */
const CLAIM_REACH = 25;

/** "The claim that 50% of them left is false", "nobody believes the rumour that …". */
function isClaimJudgedWrong({ before, after }: SentenceView): boolean {
  const at = before.lastIndexOf('that');
  if (at < 1 || !CLAIMS.test(before[at - 1] ?? '')) return false;
  if (before.slice(at).some((word) => CLAUSE_ENDS.has(word))) return false;
  const lead = before.slice(Math.max(0, at - 6), at);
  if (lead.some((word, i) => DOUBTERS.test(word) && /^believes?$/.test(lead[i + 1] ?? ''))) {
    return true;
  }
  const end = after.findIndex((word) => CLAUSE_ENDS.has(word));
  const rest = after.slice(0, end < 0 ? CLAIM_REACH : Math.min(end, CLAIM_REACH));
  return rest.some((word, i) => /^(?:is|was|are|were)$/.test(word) && judges(rest.slice(i + 1)));
}

/** "rather than 10%", "instead of 10%", "no longer 10%". */
function isSetAside(before: readonly string[]): boolean {
  const [first, second] = before.slice(-2);
  return (
    (first === 'rather' && second === 'than') ||
    (first === 'instead' && second === 'of') ||
    (first === 'no' && second === 'longer')
  );
}

/** A judgement behind the value: "is wrong", ", which is a slip", "; that was never right". */
function isJudgedWrong(words: readonly string[]): boolean {
  for (let at = 0; at < Math.min(words.length, 12); at++) {
    const word = words[at] ?? '';
    // Behind a stop or another value, the judgement is about that one.
    if (/^\d/.test(word) || CLAUSE_ENDS.has(word)) return false;
    if (at > 2 && !isTurn(words[at - 1] ?? '') && !POINTERS.has(words[at - 1] ?? '')) continue;
    if (/^(?:is|was|are|were|be|being)$/.test(word) && judges(words.slice(at + 1))) return true;
  }
  return false;
}

function isTurn(word: string): boolean {
  return word === ',' || CLAUSE_ENDS.has(word);
}

/** "simply wrong", "a slip", "never right"; "not the case that …" judges what follows instead. */
function judges(words: readonly string[]): boolean {
  let negated = false;
  for (const [at, word] of words.slice(0, 5).entries()) {
    const open = /^(?:that|to|for|in|about)$/.test(words[at + 1] ?? '');
    if (NEGATIONS.has(word)) negated = true;
    else if (WRONG.has(word)) return !negated && !open;
    else if (RIGHT.has(word)) return negated && !open;
    else if (!ADVERBS.has(word)) return false;
  }
  return false;
}

/** The next clause or sentence says that the report is wrong, or gives the true value. */
function isCorrected(view: SentenceView): boolean {
  const clause = view.after.findIndex((word) => CLAUSE_ENDS.has(word));
  const rests = [clause < 0 ? [] : view.after.slice(clause + 1), view.next];
  const reported = view.before.some((word) => REPORTS.has(word));
  return rests.some((rest) => pointsBackAndJudges(rest) || (reported && givesTrueValue(rest)));
}

function pointsBackAndJudges(words: readonly string[]): boolean {
  const start = words[0] === 'but' || words[0] === 'yet' ? words.slice(1) : words;
  const [first = '', second = ''] = start;
  if (first === 'not' && (second === 'so' || second === 'true' || second === 'quite')) return true;
  if (WRONG.has(first) && isStop(second)) return true;
  const verb = start.findIndex((word) => /^(?:is|was|are|were)$/.test(word));
  if (verb < 1 || verb > 3 || !start.slice(0, verb).some((word) => POINTERS.has(word)))
    return false;
  return judges(start.slice(verb + 1));
}

function isStop(word: string): boolean {
  return word === '' || /^[.,;:!—–]$/.test(word);
}

/** "the figure is …", "in fact …", "the true date was …". */
function givesTrueValue(words: readonly string[]): boolean {
  const start = words[0] === 'but' ? words.slice(1) : words;
  const [first = '', second = '', third = ''] = start;
  if (first === 'in' && (second === 'fact' || second === 'reality' || second === 'truth'))
    return true;
  if (first === 'actually') return true;
  if (first !== 'the') return false;
  const noun = TRUE_WORDS.has(second) ? third : second;
  const verb = TRUE_WORDS.has(second) ? start[3] : third;
  return VALUE_NOUNS.has(noun) && /^(?:is|was|are|were)$/.test(verb ?? '');
}
