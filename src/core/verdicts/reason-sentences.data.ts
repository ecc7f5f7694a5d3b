import type { Fact, Reason } from '../result';

/** What a sentence can name. */
export interface Told {
  /** The claim's words between quotation marks. */
  readonly said: string;
  /** The sourced value as its table writes it. */
  readonly sourced: string;
  readonly args: Reason['args'];
  readonly fact: Fact | null;
  readonly otherFacts: readonly Fact[];
}

type Say = (told: Told) => string;

const differ: Say = ({ said, sourced }) => `The text says ${said}; the source says ${sourced}.`;

const misspelt: Say = ({ said, sourced, args }) =>
  args['wrong'] && args['right']
    ? `The text has ${said}; the source spells “${args['wrong']}” as “${args['right']}”: ${sourced}.`
    : `The text has ${said}; the source spells the name ${sourced}.`;

const otherKind: Say = ({ said, sourced }) =>
  `${said} and the source's ${sourced} can't be compared.`;

function aboutFact(fact: Fact | null | undefined): string {
  return fact ? `${fact.value} (${fact.subject})` : '';
}

/** Reasons about the tables, the statement or the pairing of claims and facts. */
const OF_VERDICTS: Readonly<Record<string, Say>> = {
  'not-in-table': () => 'The fact tables say nothing of this.',
  'two-rows-fit': ({ fact, otherFacts: [other] }) =>
    `Two facts may be meant here, and they do not agree: ${aboutFact(fact)} and ${aboutFact(other)}.`,
  'office-of-another': ({ fact, otherFacts: [other] }) =>
    `The place speaks of the office of another person: ${aboutFact(other)}, and not ${aboutFact(fact)}.`,
  'may-be-meant': ({ said, sourced, fact }) =>
    `${said} may be about ${fact?.subject ?? 'a fact of the tables'}, of which the source says ${sourced}.`,
  'sourced-conflict': ({ fact, otherFacts: [other] }) =>
    `Two sources disagree about this: ${fact?.value ?? ''} (${fact?.source ?? ''}) and ${other?.value ?? ''} (${other?.source ?? ''}).`,
  'denies-source': ({ said, sourced }) =>
    `The text denies ${said}, but the source says so: ${sourced}.`,
  'true-denial': ({ said, sourced }) =>
    `The text rules ${said} out, and so does the source: ${sourced}.`,
  'not-asserted': ({ said, sourced }) =>
    `The text reports ${said} without stating it; the source says ${sourced}.`,
  'period-of-fact': ({ said, fact }) =>
    `${said} is the time that the fact beside it is about: ${fact?.subject ?? ''}.`,
  'other-direction': ({ said, fact }) =>
    `The number ${said} fits, but the source has the change go the other way: ${fact?.subject ?? ''}, ${fact?.value ?? ''}.`,
  'stale-fact': ({ sourced, args }) =>
    `The source says so (${sourced}), but as of ${args['asOf'] ?? ''}: more than ${args['age'] ?? ''} before the brief's date.`,
  unreadable: ({ said }) => `The fact's value can't be compared with ${said}.`,
};

/** Reasons about names and offices. */
const OF_NAMES: Readonly<Record<string, Say>> = {
  'name-known': ({ said, fact }) =>
    `The fact tables know ${said}${fact ? ` (${fact.subject})` : ''}.`,
  'name-with-office': ({ said, fact }) =>
    `The source knows ${said} in this office: ${fact?.subject ?? ''}.`,
  'name-misspelt': misspelt,
  'name-misspelt-part': misspelt,
  'wrong-office': ({ said, sourced, args, otherFacts }) =>
    otherFacts.length > 0
      ? `The text gives ${said} the office “${args['role'] ?? ''}”; by the source that is ${sourced}.`
      : `The text calls ${said} “${args['role'] ?? ''}”; by the source, ${sourced}.`,
  'name-part': ({ said, sourced }) => `${said} is part of the source's name ${sourced}.`,
  'name-parts': ({ said, sourced }) => `${said} names the source's ${sourced}.`,
  'name-initials': ({ said, sourced }) =>
    `${said} has too little of the name ${sourced} to tell the person.`,
  'name-resembles': ({ said, sourced }) => `${said} only resembles the source's ${sourced}.`,
  'name-shares-part': ({ said, sourced }) =>
    `${said} shares only a part with the source's ${sourced}.`,
  'other-name': ({ said, sourced }) => `${said} is another name than the source's ${sourced}.`,
  'no-name': ({ said }) => `${said} has no part that tells a person.`,
};

/** Reasons about quoted words. */
const OF_QUOTATIONS: Readonly<Record<string, Say>> = {
  'quotation-agrees': ({ fact }) => `The source has these words${fact ? `: ${fact.subject}` : ''}.`,
  fragment: () => 'The source has these words, in a longer statement.',
  elided: () => 'The source has these words; what the ellipsis leaves out does not change them.',
  'wrong-speaker': ({ sourced, args }) =>
    args['speaker']
      ? `The text gives these words to “${args['speaker']}”; the source gives them to somebody else: ${sourced}.`
      : `The source gives these words to somebody else: ${sourced}.`,
  'words-changed': ({ sourced, args }) => sayChangedWords(args, sourced),
  'words-reordered': ({ sourced }) =>
    `The text has the source's words in another order: “${sourced}”.`,
  'elision-drops-negation': ({ sourced, args }) =>
    `The ellipsis drops “${args['dropped'] ?? args['negation'] ?? ''}”, and with it “${args['negation'] ?? 'not'}”, which turns the sense round: “${sourced}”.`,
  'longer-than-source': ({ sourced }) =>
    `The quotation goes on beyond the words that the source gives: “${sourced}”.`,
  'other-words': () => 'The source has other words.',
  'no-words': () => 'There are no words here that could be compared.',
};

function sayChangedWords(args: Reason['args'], sourced: string): string {
  const wrong = args['wrong'] ?? '';
  const right = args['right'] ?? '';
  if (wrong !== '' && right !== '')
    return `The text has “${wrong}” where the source has “${right}”.`;
  if (wrong !== '') return `The source does not have “${wrong}”; it has “${sourced}”.`;
  if (right !== '') return `The text leaves out “${right}”, which the source has.`;
  return `The words differ from the source's: “${sourced}”.`;
}

/** Reasons about days and periods. */
const OF_DATES: Readonly<Record<string, Say>> = {
  coarser: ({ said, sourced }) => `${said} covers the source's ${sourced}.`,
  'end-of-range': ({ said, sourced }) =>
    `${said} and the source's ${sourced} share the end of a stretch of time.`,
  'inside-range': ({ said, sourced }) =>
    `${said} and the source's ${sourced} overlap, but do not begin or end together.`,
  'dates-overlap': ({ said, sourced }) =>
    `${said} and the source's ${sourced} are too loosely drawn to tell them apart.`,
  'other-date': differ,
  weekday: ({ said, args }) =>
    `${said} was a ${args['right'] ?? ''}, not a ${args['wrong'] ?? ''}.`,
  'date-not-resolved': ({ said }) =>
    `It can't be told which day ${said} means: the brief's own date is not given.`,
};

/** Reasons about numbers, their bounds and their units. */
const OF_NUMBERS: Readonly<Record<string, Say>> = {
  equal: ({ sourced }) => `The source says the same: ${sourced}.`,
  rounded: ({ said, sourced }) => `${said} is the source's ${sourced}, rounded.`,
  'about-equal': ({ said, sourced }) => `${said} is close enough to the source's ${sourced}.`,
  threshold: ({ said, sourced }) => `${said} restates the limit that the source gives: ${sourced}.`,
  'same-bound': ({ said, sourced }) => `${said} holds by the source's ${sourced}.`,
  'within-bound': ({ said, sourced }) => `${said} holds: the source says ${sourced}.`,
  'within-range': ({ said, sourced }) => `The source's ${sourced} lies within ${said}.`,
  'equal-without-unit': ({ said, sourced }) =>
    `${said} is the source's ${sourced}, its unit left out.`,
  'other-number': differ,
  'outside-bound': ({ said, sourced }) => `${said} can't be true where the source says ${sourced}.`,
  'other-limit': ({ said, sourced }) =>
    `The text puts the limit at ${said}; the source says ${sourced}.`,
  'wrong-bound': ({ said, sourced }) =>
    `The number is right but its bound is not: the text says ${said}, the source ${sourced}.`,
  'other-range': ({ said, sourced }) =>
    `The text gives the range ${said}; the source gives ${sourced}.`,
  'outside-range': ({ said, sourced }) => `${said} and the source's ${sourced} do not meet.`,
  'other-unit': ({ said, sourced }) =>
    `The number is right but its unit is not: the text says ${said}, the source ${sourced}.`,
  'more-exact': ({ said, sourced }) => `${said} is more exact than the source: ${sourced}.`,
  'bound-leaves-open': ({ said, sourced }) => `The source leaves ${said} open: ${sourced}.`,
  'near-but-not-equal': ({ said, sourced }) => `${said} is near the source's ${sourced}, no more.`,
  'one-of-a-range': ({ said, sourced }) =>
    `${said} is only one value of the range that the source gives: ${sourced}.`,
  'other-sign': ({ said, sourced }) =>
    `${said} and the source's ${sourced} differ by their sign alone.`,
  'other-kind': otherKind,
  'other-currency': ({ said, sourced }) =>
    `${said} and the source's ${sourced} are in different currencies.`,
  'other-dimension': ({ said, sourced }) =>
    `${said} and the source's ${sourced} measure different things.`,
  'order-and-count': otherKind,
  'ratio-and-count': otherKind,
  'unit-and-count': otherKind,
  'points-and-percent': ({ said, sourced }) =>
    `One of ${said} and the source's ${sourced} counts points, the other per cent.`,
};

/** The sentence of every reason code. */
export const SENTENCES: Readonly<Record<string, Say>> = {
  ...OF_VERDICTS,
  ...OF_NAMES,
  ...OF_QUOTATIONS,
  ...OF_DATES,
  ...OF_NUMBERS,
};
