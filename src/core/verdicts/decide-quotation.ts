import type { NameValue, QuotationValue } from '../claims/claim';
import { roleFit } from '../compare/role-fit';
import type { NameIndex } from '../matching/name-index';
import type { QuotationIndex, QuotationMatch } from '../matching/quotation-index';
import type { Fact } from '../result';
import { fold } from '../text/fold';
import { NOT_IN_TABLE, outcome, type Outcome } from './outcome';

/**
 * The policy for quotations: words that the tables hold are supported when said by the one who said
 * them; altered words and the wrong speaker are contradicted; words that no row holds are not there.
 */
export function decideQuotation(
  quotation: QuotationValue,
  quotations: QuotationIndex,
  names: NameIndex,
): Outcome {
  const matches = quotations.find(quotation);
  const [best] = matches;
  if (!best) return NOT_IN_TABLE;
  const agreeing = matches.filter(({ comparison }) => comparison.agreement === 'agrees');
  if (agreeing.length > 0) return decideSpeaker(quotation, agreeing, names);
  const { fact } = best.sourced.row;
  return outcome('contradicted', best.comparison.code, fact, {
    expected: best.sourced.value.words,
    args: best.comparison.args,
  });
}

function decideSpeaker(
  quotation: QuotationValue,
  agreeing: readonly QuotationMatch[],
  names: NameIndex,
): Outcome {
  const [first] = agreeing;
  if (!first) return NOT_IN_TABLE;
  const right = agreeing.find(({ sourced }) => speakerFits(quotation, sourced.row.fact, names));
  if (right) return outcome('supported', 'quotation-agrees', right.sourced.row.fact);
  const { fact } = first.sourced.row;
  if (quotation.speaker?.byPronoun)
    return outcome('review', 'speaker-in-doubt', fact, {
      args: { speaker: quotation.speaker.text },
    });
  return outcome('contradicted', 'wrong-speaker', fact, {
    expected: `${first.sourced.value.words} (${speakerOf(fact)})`,
    args: { speaker: quotation.speaker?.text ?? '' },
  });
}

/** Whom a row gives as the speaker: the person that it names, or its subject. */
function speakerOf(fact: Fact): string {
  return fact.kind === 'name' ? fact.value : fact.subject;
}

/**
 * Whether the speaker printed beside a quotation may be the one of the row. Only a person or office
 * that the tables know, or a full name, can be the wrong one; anything vaguer passes.
 */
function speakerFits(quotation: QuotationValue, fact: Fact, names: NameIndex): boolean {
  const { speaker } = quotation;
  if (!speaker) return true;
  const told = fold(`${fact.subject} ${fact.value} ${fact.aliases.join(' ')}`);
  const spoken = fold(speaker.text);
  const words = spoken.split(/[^\p{L}]+/u).filter((word) => word.length > 3);
  if (words.some((word) => told.includes(word))) return true;
  const persons = names
    .officeHolders(speaker.text)
    .filter((person) => namesOffice(speaker.text, person.fact.subject));
  const known = names.rowsOf(asName(speaker.text));
  const those = [...persons, ...known];
  if (those.some((person) => told.includes(fold(lastWord(person.fact.value))))) return true;
  if (those.length > 0) return false;
  return !isFullName(speaker.text) || !names.namedIn(told);
}

/** A speaker is told by office only where the office itself is named ("the chair"), not its body. */
function namesOffice(speaker: string, office: string): boolean {
  const { fit } = roleFit(speaker, office);
  return fit === 'fits' && !/^(?:the )?\p{Lu}[\p{Lu}\p{L}.]*$/u.test(speaker);
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
