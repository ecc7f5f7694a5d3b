import { WordList } from '../../text/word-list';

/** Words that turn a bound round. */
export const NEGATIONS: readonly string[] = [
  'no',
  'nothing',
  'nobody',
  'none',
  'not',
  'never',
  'cannot',
  'without',
  'nor',
  'by no means',
  'in no case',
  'at no time',
  'under no circumstances',
  'can t',
  'won t',
  'isn t',
  'aren t',
  'doesn t',
  'don t',
  'didn t',
  'wasn t',
  'weren t',
  'mustn t',
  'shouldn t',
  'wouldn t',
];

/** Verbs that put their value out of reach where they are negated ("did not reach", "never got to"). */
export const REACHING: readonly string[] = [
  'reach',
  'reached',
  'get to',
  'got to',
  'come to',
  'came to',
  'make it to',
  'made it to',
  'get as far as',
  'got as far as',
  'touch',
  'touched',
  'attain',
  'attained',
  'hit',
];

/** What keeps a value out of reach besides a negation. */
export const FAILURES: readonly string[] = [
  'fail to',
  'fails to',
  'failed to',
  'failing to',
  'yet to',
  'unable to',
];

/** Subjects that deny the verb after them ("no tariff would go beyond"). */
export const NEGATIVE_SUBJECTS = new WordList([
  'no',
  'none',
  'nobody',
  'nothing',
  'neither',
  'never',
  'nowhere',
]);

/** Auxiliaries between a negative subject or "not" and the bounding verb. */
export const AUXILIARIES = WordList.of(
  'may might must can could will would shall should do does did is are was were be been being has ' +
    'have had to ever',
);

/** Adverbs between a negation and its verb ("did not even reach"). */
export const STRESSING = new WordList(['even', 'quite', 'yet', 'ever', 'actually']);

/** Denials that stand before the verb which they deny. */
export const VERB_DENIALS = new WordList(['never', 'cannot']);

/** What may stand between a denial and its verb ("cannot ever be paid"). */
export const BETWEEN = WordList.of('be been being have ever even actually');

/** Short words that end a verb ("come to", "last up"); after "for" the verb is denied through that time. */
export const VERB_ENDS = WordList.of('to up out on off down');

/** Words behind a denial that are no verb ("not only", "never a rate of"). */
export const NO_VERBS = WordList.of(
  'a an the only just merely simply because for in at with of on to from by and or but than as that even ' +
    'far much well rather less more always necessarily all every any one before after until since',
);
