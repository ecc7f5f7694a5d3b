import type { Reason } from '../result';
import type { Outcome } from './outcome';

type Say = (args: Reason['args'], expected: string) => string;

const SENTENCES: Readonly<Record<string, Say>> = {
  'not-in-table': () => 'The fact tables say nothing of this.',
  'two-rows-fit': () => 'More than one fact may be meant here, and they do not agree.',
  'may-be-meant': () => 'A fact may be meant here, and it says otherwise.',
  'denies-source': (_, expected) => `The text denies what the source says: ${expected}.`,
  'true-denial': () => 'The text rules this value out, and so does the source.',
  'not-asserted': () => 'The text reports this value without stating it.',
  'period-of-fact': () => 'The fact beside it is about this time.',
  'name-known': () => 'The fact tables know this person.',
  'name-with-office': () => 'The fact tables know this person in this office.',
  'name-misspelt': (_, expected) => `The source spells the name ${expected}.`,
  'wrong-office': (_, expected) => `The source gives another office: ${expected}.`,
  'quotation-agrees': () => 'The source has these words.',
  'wrong-speaker': (_, expected) => `The words are somebody else's: ${expected}.`,
  'sourced-conflict': () => 'Two sources disagree about this.',
};

/** The reason of an outcome as one plain English sentence. */
export function sayReason({ verdict, reason, expected, fact }: Outcome): string {
  const say = SENTENCES[reason.code];
  if (say) return say(reason.args, expected ?? '');
  switch (verdict) {
    case 'supported':
      return `The source agrees: ${fact?.value ?? ''}.`;
    case 'contradicted':
      return `The source says ${expected ?? ''}.`;
    case 'review':
      return `The source leaves this open: ${fact?.value ?? ''}.`;
    case 'unverified':
      return fact
        ? `The source is less exact than this: ${fact.value}.`
        : 'The fact tables say nothing of this.';
  }
}
