import type { Reason } from '../result';

/**
 * A sentence with names in braces, or several of which the first holds whose names all have words; the
 * last then needs none that may be missing. The names:
 * - `said`: the claim, with the words that bound it; `sourced`: what the source says, as its table writes it;
 * - `subject`, `value`, `source` of the fact, and `otherSubject`, `otherValue`, `otherSource` of another;
 * - whatever the reason's code has as arguments.
 *
 * A sentence is the key under which VS Code finds its translation: see l10n/README.md.
 */
export type Sentence = string | readonly string[];

const DIFFER = [
  'The text says “{said}”; the source says {sourced}. It says “{said}” of something else: {taken}.',
  'The text says “{said}”; the source says {sourced}.',
];

const MISSPELT = [
  'The text has “{said}”; the source spells “{wrong}” as “{right}”: {sourced}.',
  'The text has “{said}”; the source spells the name {sourced}.',
];

const OTHER_KIND = "“{said}” and the source's {sourced} can't be compared.";

/** Reasons about the tables, the statement or the pairing of claims and facts. */
const OF_VERDICTS: Readonly<Record<string, Sentence>> = {
  'not-in-table': 'The fact tables say nothing of this.',
  'value-of-earlier-time':
    'The source says {value} of an earlier time ({subject}); of a later one it says {otherValue} ({otherSubject}).',
  'two-rows-fit':
    'Two facts may be meant here, and they do not agree: {value} ({subject}) and {otherValue} ({otherSubject}).',
  'office-of-another':
    'The place speaks of the office of another person: {otherValue} ({otherSubject}), and not {value} ({subject}).',
  'rest-of-whole': '“{said}” is what is left of the whole: the source says {sourced} of {subject}.',
  'offices-exchanged':
    'The text exchanges two offices: by the source {value} is {subject}, and {otherValue} is {otherSubject}.',
  'person-may-be-meant': [
    '“{said}” may be {sourced}, of whom the source says: {subject}.',
    '“{said}” may be a person of the tables.',
  ],
  'may-be-meant': [
    '“{said}” may be about {subject}, of which the source says {sourced}.',
    '“{said}” may be about a fact of the tables.',
  ],
  'agrees-if-meant':
    '“{said}” fits what the source says of {subject} ({sourced}), if that is what is meant here.',
  'sourced-conflict':
    'Two sources disagree about this: {value} ({source}) and {otherValue} ({otherSource}).',
  'denies-source': 'The text denies “{said}”, but the source says so: {sourced}.',
  'true-denial': 'The text rules “{said}” out, and so does the source: {sourced}.',
  'not-asserted': 'The text reports “{said}” without stating it; the source says {sourced}.',
  'note-of-fact': 'The note of the fact beside it says so: {note}.',
  'period-of-fact': '“{said}” is the time that the fact beside it is about: {subject}.',
  'other-direction':
    'The number “{said}” fits, but the source has the change go the other way: {subject}, {value}.',
  'stale-fact':
    "The source says so ({sourced}), but as of {asOf}: more than {age} before the brief's date.",
  unreadable: "The fact's value can't be compared with “{said}”.",
};

/** Reasons about names and offices. */
const OF_NAMES: Readonly<Record<string, Sentence>> = {
  'name-known': ['The fact tables know “{said}” ({subject}).', 'The fact tables know “{said}”.'],
  'name-with-office': 'The source knows “{said}” in this office: {subject}.',
  'name-misspelt': MISSPELT,
  'name-misspelt-part': MISSPELT,
  'wrong-office': [
    'The text gives “{said}” the office “{role}”; by the source that is {otherValue}; {value} is {subject}.',
    'The text calls “{said}” “{role}”; by the source, {value} is {subject}.',
  ],
  'office-not-in-table':
    'The fact tables do not know “{said}” as “{role}”; by them, {value} is {subject}.',
  'denies-office': 'The text denies that “{said}” is “{role}”; the source says so: {subject}.',
  'name-part': "“{said}” is part of the source's name {sourced}.",
  'name-parts': "“{said}” names the source's {sourced}.",
  'name-initials': '“{said}” has too little of the name {sourced} to tell the person.',
  'name-resembles': "“{said}” only resembles the source's {sourced}.",
  'name-resembles-by-initial':
    "“{said}” has the initial of the source's {sourced}, and a family name like theirs.",
  'name-shares-part': "“{said}” shares only a part with the source's {sourced}.",
  'other-name': "“{said}” is another name than the source's {sourced}.",
  'no-name': '“{said}” has no part that tells a person.',
};

/** Reasons about quoted words. */
const OF_QUOTATIONS: Readonly<Record<string, Sentence>> = {
  'quotation-agrees': ['The source has these words: {subject}.', 'The source has these words.'],
  fragment: 'The source has these words, in a longer statement.',
  elided: 'The source has these words; what the ellipsis leaves out does not change them.',
  'wrong-speaker': [
    'The text gives these words to “{speaker}”; the source gives them to somebody else: {sourced}.',
    'The source gives these words to somebody else: {sourced}.',
  ],
  'speaker-in-doubt':
    'The source gives these words to somebody else than “{speaker}”, if that is who speaks here: {sourced} ({subject}).',
  'words-changed': [
    'The text has “{wrong}” where the source has “{right}”.',
    'The source does not have “{wrong}”; it has “{sourced}”.',
    'The text leaves out “{right}”, which the source has.',
    "The words differ from the source's: “{sourced}”.",
  ],
  'word-of-phrase-changed': 'The text has “{wrong}” where the source has “{right}”: “{sourced}”.',
  'word-of-few-changed': 'The text has “{wrong}” where the source has “{right}”: “{sourced}”.',
  'words-reordered': "The text has the source's words in another order: “{sourced}”.",
  'elision-drops-negation': [
    'The ellipsis drops “{dropped}”, and with it “{negation}”, which turns the sense round: “{sourced}”.',
    'The ellipsis drops “{negation}”, which turns the sense round: “{sourced}”.',
    'The ellipsis drops a word that turns the sense round: “{sourced}”.',
  ],
  'longer-than-source':
    'The quotation goes on beyond the words that the source gives: “{sourced}”.',
  'other-words': 'The source has other words.',
  'no-words': 'There are no words here that could be compared.',
};

/** Reasons about days and periods. */
const OF_DATES: Readonly<Record<string, Sentence>> = {
  coarser: "“{said}” covers the source's {sourced}.",
  'end-of-range': "“{said}” and the source's {sourced} share the end of a stretch of time.",
  'inside-range': "“{said}” and the source's {sourced} overlap, but do not begin or end together.",
  'dates-overlap': "“{said}” and the source's {sourced} are too loosely drawn to tell them apart.",
  'other-date': DIFFER,
  'value-of-other-time':
    'The source says {value} of another time than “{said}”: {sourced} ({subject}).',
  weekday: '“{said}” was a {right}, not a {wrong}.',
  'date-not-resolved':
    "It can't be told which day “{said}” means: the brief's own date is not given.",
};

/** Reasons about numbers, their bounds and their units. */
const OF_NUMBERS: Readonly<Record<string, Sentence>> = {
  equal: 'The source says the same: {sourced}.',
  rounded: "“{said}” is the source's {sourced}, rounded.",
  'about-equal': "“{said}” is close enough to the source's {sourced}.",
  threshold: '“{said}” restates the limit that the source gives: {sourced}.',
  'same-bound': "“{said}” holds by the source's {sourced}.",
  'within-bound': '“{said}” holds: the source says {sourced}.',
  'within-range': "The source's {sourced} lies within “{said}”.",
  'equal-without-unit': "“{said}” is the source's {sourced}, its unit left out.",
  'other-number': DIFFER,
  'outside-bound': "“{said}” can't be true where the source says {sourced}.",
  'other-limit': 'The text puts the limit at “{said}”; the source says {sourced}.',
  'wrong-bound':
    'The number is right but its bound is not: the text says “{said}”, the source {sourced}.',
  'wrong-currency':
    'The number is right but its currency is not: the text says “{said}”, the source {sourced}.',
  'other-range': 'The text gives the range “{said}”; the source gives {sourced}.',
  'outside-range': "“{said}” and the source's {sourced} do not meet.",
  'other-unit':
    'The number is right but its unit is not: the text says “{said}”, the source {sourced}.',
  'more-exact': '“{said}” is more exact than the source: {sourced}.',
  'bound-leaves-open': 'The source leaves “{said}” open: {sourced}.',
  'near-but-not-equal': "“{said}” is near the source's {sourced}, no more.",
  'one-of-a-range': '“{said}” is only one value of the range that the source gives: {sourced}.',
  'other-sign': "“{said}” and the source's {sourced} differ by their sign alone.",
  'other-kind': OTHER_KIND,
  'other-currency': "“{said}” and the source's {sourced} are in different currencies.",
  'other-dimension': "“{said}” and the source's {sourced} measure different things.",
  'order-and-count': OTHER_KIND,
  'ratio-and-count': OTHER_KIND,
  'unit-and-count': OTHER_KIND,
  'points-and-percent':
    "One of “{said}” and the source's {sourced} counts points, the other per cent.",
};

/** The codes of reasons about quoted words, of which a row's subject says who spoke or of what. */
export const CODES_OF_QUOTATIONS: ReadonlySet<string> = new Set(Object.keys(OF_QUOTATIONS));

/** The sentence of every reason code. */
export const SENTENCES: Readonly<Record<Reason['code'], Sentence>> = {
  ...OF_VERDICTS,
  ...OF_NAMES,
  ...OF_QUOTATIONS,
  ...OF_DATES,
  ...OF_NUMBERS,
};

/** What is said of a code that has no sentence, by verdict. */
export const OF_ANY_CODE = {
  supported: 'The source agrees: {sourced}.',
  contradicted: DIFFER,
  review: 'The source leaves “{said}” open: {sourced}.',
  unverified: [
    'The source does not settle “{said}”: {sourced}.',
    'The fact tables say nothing of this.',
  ],
} as const;
