import type { ClaimKind, ClaimValue } from '../../claims/claim';
import type { CheckedClaim } from '../../result';
import { inferKind } from '../read-fact-value';
import { proposeSubject } from './propose-subject';

/** What of a fact can be told from the passage that states it; a person edits the subject. */
export interface ProposedFact {
  readonly value: string;
  readonly kind: ClaimKind;
  readonly subject: string;
  /** The source's words, '' where the passage is none of the source's. */
  readonly quote: string;
}

/** The fact that a claim states: its value with the words that bound it. `text` is the file's. */
export function proposeFact(text: string, claim: CheckedClaim): ProposedFact {
  const { value, kind, sentence } = claim;
  return {
    value:
      value.kind === 'quotation'
        ? value.words
        : value.kind === 'name'
          ? value.full
          : boundWords(text, claim),
    kind,
    subject: subjectOf(value) ?? proposeSubject(sentence, boundWords(text, claim)),
    quote: value.kind === 'quotation' ? '' : sentence,
  };
}

/** The fact of a passage in which no claim was found: its own words are the value. */
export function proposeFromWords(passage: string, sentence: string): ProposedFact {
  const words = tidy(passage);
  const value = words.replace(/^["“«„]\s*|\s*["”»]$/g, '');
  const isQuoted = value !== words;
  const kind = isQuoted ? 'quotation' : inferKind(value, '');
  const around = tidy(sentence);
  return {
    value,
    kind,
    subject: isQuoted || around === words ? '' : proposeSubject(around, words),
    quote: isQuoted || around === words ? '' : around,
  };
}

/** An office tells what a name is of, and a speaker what words are of. */
function subjectOf(value: ClaimValue): string | null {
  if (value.kind === 'name') return value.roles[0] ? capital(value.roles[0].text) : null;
  if (value.kind !== 'quotation' || !value.speaker) return null;
  return `${capital(value.speaker.text)}’s words`;
}

function boundWords(text: string, { hedged, text: words }: CheckedClaim): string {
  const printed = tidy(text.slice(hedged.start, hedged.end));
  // Markup between the words is none of the value's.
  return /[*_`[\]<>|\\&]/.test(printed) ? words : printed;
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
