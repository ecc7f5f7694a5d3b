import { personOf } from '../facts/persons/person-of-fact';
import type { Fact } from '../result';
import { withSingleSpaces } from '../text/single-spaces';
import { namesIn, type Wording } from '../wording';
import type { Outcome } from './outcome';
import { wordCalendar } from './calendar-words';
import {
  CODES_OF_QUOTATIONS,
  OF_ANY_CODE,
  SENTENCES,
  type Sentence,
} from './reason-sentences.data';

/**
 * The reason of an outcome as a sentence. `said` is the claim as the brief prints it, with the words
 * that bound it ("no more than 90%").
 */
export function wordReason(outcome: Outcome, said: string): Wording {
  const { verdict, reason } = outcome;
  const sentence = SENTENCES[reason.code] ?? OF_ANY_CODE[verdict];
  if (sentence === NOTHING_SAID.template) return NOTHING_SAID;
  const template = choose(sentence, outcome, said);
  const words: Record<string, string | Wording> = {};
  for (const name of namesIn(template)) {
    const word = wordFor(name, outcome, said) ?? '';
    words[name] = wordCalendar(reason.code, name, word) ?? shorten(word);
  }
  return { template, words };
}

/** What is said of most claims: one for all of them. */
const NOTHING_SAID: Wording = { template: String(SENTENCES['not-in-table']), words: {} };

/** What stands for a name in a template; found by name, since a template has few of them. */
function wordFor(name: string, outcome: Outcome, said: string): string | undefined {
  const { reason, expected, fact, otherFacts } = outcome;
  switch (name) {
    case 'said':
      return said;
    case 'sourced':
      return expected ?? valueOf(fact);
    case 'subject':
      return reason.args['office'] ?? subjectIn(reason.code, fact);
    case 'value':
      return reason.args['person'] ?? valueOf(fact);
    case 'source':
      return fact?.source;
    case 'note':
      return fact?.note;
    case 'otherSubject':
      return subjectOf(otherFacts[0]);
    case 'otherValue':
      return valueOf(otherFacts[0]);
    case 'otherSource':
      return otherFacts[0]?.source;
    default:
      return reason.args[name];
  }
}

function subjectIn(code: string, fact: Fact | null): string | undefined {
  return CODES_OF_QUOTATIONS.has(code) ? fact?.subject : subjectOf(fact);
}

/** Of a person the office is what a sentence speaks of, and the name what it says of it. */
function subjectOf(fact: Fact | null | undefined): string | undefined {
  return (fact && personOf(fact)?.written) ?? fact?.subject;
}

function valueOf(fact: Fact | null | undefined): string | undefined {
  return (fact && personOf(fact)?.name) ?? fact?.value;
}

function choose(sentence: Sentence, outcome: Outcome, said: string): string {
  if (typeof sentence === 'string') return sentence;
  const isWhole = (template: string): boolean =>
    namesIn(template).every((name) => wordFor(name, outcome, said));
  return sentence.find(isWhole) ?? sentence.at(-1) ?? '';
}

const LONGEST = 200;

/** A value on one line; a long quotation is cut at a word. */
function shorten(text: string): string {
  const line = withSingleSpaces(text).trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '')} …`;
}
