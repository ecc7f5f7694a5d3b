import type { NameValue, QuotationValue } from '../claims/claim';
import { roleFit } from '../compare/role-fit';
import { readRole } from '../compare/role-parts';
import { personOf } from '../facts/persons/person-of-fact';
import { speakerPart } from '../facts/persons/speaker-in-subject';
import type { NameIndex } from '../matching/name-index';
import type { QuotationIndex, QuotationMatch } from '../matching/quotation-index';
import type { Fact } from '../result';
import { fold } from '../text/fold';
import { readTerms } from '../text/terms';
import { tokenise } from '../text/tokens';
import { NOT_IN_TABLE, outcome, type Outcome } from './outcome';

/** What stands around a quotation: its sentence, and what its block says before that. */
export interface Surroundings {
  readonly sentence: string;
  readonly before: string;
}

/**
 * The policy for quotations: words that the tables hold are supported when said by the one who said
 * them; altered words and the wrong speaker are contradicted; words that no row holds are not there.
 */
export function decideQuotation(
  quotation: QuotationValue,
  told: Surroundings,
  quotations: QuotationIndex,
  names: NameIndex,
): Outcome {
  const matches = quotations.find(quotation);
  const [best] = matches;
  if (!best) return NOT_IN_TABLE;
  const agreeing = matches.filter(({ comparison }) => comparison.agreement === 'agrees');
  if (agreeing.length > 0) return decideSpeaker(quotation, told, agreeing, names);
  const { fact } = best.sourced.row;
  if (!isMeant(best, quotation, told.sentence)) return NOT_IN_TABLE;
  if (!mayBeSpeaker(quotation, fact)) return outcome('review', 'may-be-meant', fact);
  return outcome('contradicted', best.comparison.code, fact, {
    expected: best.sourced.value.words,
    args: best.comparison.args,
  });
}

function decideSpeaker(
  quotation: QuotationValue,
  { sentence, before }: Surroundings,
  agreeing: readonly QuotationMatch[],
  names: NameIndex,
): Outcome {
  const [first] = agreeing;
  if (!first) return NOT_IN_TABLE;
  const right = agreeing.find(
    ({ sourced: { row } }) =>
      speakerFits(quotation, row.fact, names) || namesSpeaker(sentence, quotation, row.fact),
  );
  if (right) return decideRight(quotation, sentence, right.sourced.row.fact);
  const { fact } = first.sourced.row;
  // The words of a row about something else are its source's, whoever speaks there.
  const isUntold = fact.kind !== 'quotation' && !personOf(fact);
  const { speaker } = quotation;
  // "She" is the one of the sentence before, where no other is spoken of: unless the row's own is named further back.
  const isSure = speaker?.alone === true && !namesSpeaker(before, quotation, fact);
  if ((speaker?.byPronoun && !isSure) || isUntold)
    return outcome('review', 'speaker-in-doubt', fact, {
      args: { speaker: speaker?.text ?? '' },
    });
  return outcome('contradicted', 'wrong-speaker', fact, {
    expected: `${first.sourced.value.words} (${speakerOf(fact)})`,
    args: { speaker: speaker?.text ?? '' },
  });
}

/** Words of a row whose speaker the text tells rightly, or so that nothing speaks against it. */
function decideRight(quotation: QuotationValue, sentence: string, fact: Fact): Outcome {
  if (isOtherCalling(quotation, fact) && !namesSpeaker(sentence, quotation, fact)) {
    const args = { speaker: quotation.speaker?.text ?? '' };
    return outcome('review', 'speaker-in-doubt', fact, { args });
  }
  return outcome('supported', 'quotation-agrees', fact);
}

/** "The firm's lawyer", of words that a row has of somebody in an office: who is meant does not tell that office. */
function isOtherCalling({ speaker }: QuotationValue, fact: Fact): boolean {
  if (!speaker || speaker.byPronoun || fact.kind !== 'quotation') return false;
  const said = readRole(speaker.text);
  const own = readRole(speakerPart(fact));
  if (said.callings.size === 0 || said.offices.size > 0 || own.offices.size === 0) return false;
  const { fit, words } = roleFit(speaker.text, speakerPart(fact));
  return fit !== 'fits' && words.length === 0 && /['’]s? \p{Ll}+$/u.test(speaker.text);
}

/** Whom a row gives as the speaker: the person that it names, or its subject. */
function speakerOf(fact: Fact): string {
  return personOf(fact)?.name ?? fact.subject;
}

/**
 * Whether the speaker printed beside a quotation may be the one of the row. Only a person or office
 * that the tables know, or a full name, can be the wrong one; anything vaguer passes.
 */
function speakerFits(quotation: QuotationValue, fact: Fact, names: NameIndex): boolean {
  const { speaker } = quotation;
  if (!speaker) return true;
  const told = toldBy(fact);
  if (sharesWord(speaker.text, told)) return true;
  const persons = names
    .officeHolders(speaker.text)
    .filter(
      ({ person }) =>
        namesOffice(speaker.text, person.office) || namesBody(speaker.text, person.office),
    );
  // A slip in the speaker's name is told of the name.
  const known = [...names.rowsOf(asName(speaker.text)), ...names.nearMisses(asName(speaker.text))];
  const those = [...persons, ...known];
  if (those.some(({ person }) => told.includes(fold(lastWord(person.name))))) return true;
  if (those.some(({ person }) => isOfSource(person.office, fact))) return true;
  if (those.length > 0) return false;
  return !isFullName(speaker.text) || !names.namedIn(told);
}

/** "Ombudsman's report" of words that the Ombudsman is said to have said. */
function isOfSource(office: string, { kind, source }: Fact): boolean {
  if (kind === 'quotation') return false;
  const words = fold(office)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3);
  const told = fold(source);
  return words.length > 0 && words.every((word) => told.includes(word));
}

/**
 * Whether the sentence names the row's own speaker beside the one that was read: "the minister quoted
 * Petrie", "Boro disputes Marsh's …". Who of the two spoke the sentence alone does not tell.
 */
function namesSpeaker(sentence: string, { words }: QuotationValue, fact: Fact): boolean {
  const speaker = personOf(fact)?.name ?? speakerPart(fact);
  const around = fold(sentence.replace(words, ' '));
  const said = new Set(around.split(/[^\p{L}]+/u));
  const told = speaker.split(/[^\p{L}\p{M}]+/u).filter((word) => word.length > 3);
  const shared = told.filter((word) => said.has(fold(word)));
  return shared.some((word) => /^\p{Lu}/u.test(word) && told[0] !== word) || shared.length > 1;
}

/** Words of a sentence further from a quotation than this say nothing of it, in UTF-16 units. */
const REACH = 400;
/** So many words of a row's subject a sentence needs to be about it. */
const WORDS_OF_SUBJECT = 2;

/** Whether words like a row's are so many, or told so of its speaker or subject, that the row is meant. */
function isMeant(
  { comparison: { code }, sourced }: QuotationMatch,
  quotation: QuotationValue,
  sentence: string,
): boolean {
  const { fact } = sourced.row;
  if (code === 'word-of-few-changed') return isAbout(sentence, quotation, fact);
  if (code !== 'word-of-phrase-changed') return true;
  const { speaker } = quotation;
  return speaker !== null && !speaker.byPronoun && namesSpeaker(speaker.text, quotation, fact);
}

/** Whether the sentence speaks of what the row's words were said of, or names who said them. */
function isAbout(sentence: string, quotation: QuotationValue, fact: Fact): boolean {
  if (namesSpeaker(sentence, quotation, fact)) return true;
  const at = Math.max(0, sentence.indexOf(quotation.words));
  const near = `${sentence.slice(Math.max(0, at - REACH), at)} ${sentence.slice(at + quotation.words.length, at + REACH)}`;
  const said = new Set(stemsOf(near));
  return stemsOf(fact.subject).filter((one) => said.has(one)).length >= WORDS_OF_SUBJECT;
}

function stemsOf(text: string): string[] {
  return [...new Set(readTerms(tokenise(text)).map((term) => term.stem))];
}

/** Whether altered words may be the row's: a stranger ("a shopkeeper") has words of their own. */
function mayBeSpeaker({ speaker }: QuotationValue, fact: Fact): boolean {
  const isTold = fact.kind === 'quotation' && speaker && !speaker.byPronoun;
  if (!isTold) return true;
  return sharesWord(speaker.text, toldBy(fact)) || !/^an? /i.test(speaker.text);
}

/** What a row says of its words and of who said them, folded. */
function toldBy({ subject, value, aliases }: Fact): string {
  return fold(`${subject} ${value} ${aliases.join(' ')}`);
}

function sharesWord(speaker: string, told: string): boolean {
  const words = fold(speaker).split(/[^\p{L}]+/u);
  return words.some((word) => word.length > 3 && told.includes(word));
}

/** A speaker is told by office only where the office itself is named ("the chair"), not its body. */
function namesOffice(speaker: string, office: string): boolean {
  const { fit } = roleFit(speaker, office);
  return fit === 'fits' && !/^(?:the )?\p{Lu}[\p{Lu}\p{L}.]*$/u.test(speaker);
}

/** "The Harbour Institute's expert": a body with a name, where a person of the tables is. */
function namesBody(speaker: string, office: string): boolean {
  const names = speaker.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? [];
  const told = fold(office);
  const isPerson = /['’]s? \p{Ll}+$/u.test(speaker);
  return isPerson && names.length > 1 && names.every((name) => told.includes(fold(name)));
}

function asName(text: string): NameValue {
  const parts = text.split(' ');
  return { kind: 'name', full: text, parts, family: lastWord(text), fuller: null, roles: [] };
}

function lastWord(text: string): string {
  return text.split(' ').pop() ?? text;
}

function isFullName(text: string): boolean {
  return /^\p{Lu}\p{Ll}+ (?:\p{L}[\p{L}.'’-]* )*\p{Lu}[\p{L}'’-]+$/u.test(text);
}
