import type { Fact } from '../../result';
import { foldedWords } from '../../text/folded-words';

/** What stands before this in the subject of a quotation says who spoke, and what behind it, of what. */
const ABOUT = /\b(?:on|about|regarding|concerning|said|says|after|before|when)\b/;

/** The part of a quotation's subject that tells who spoke ("What Mayor Ada Quist" of "What Mayor Ada Quist said about …"). */
export function speakerPart({ subject }: Fact): string {
  return subject.split(ABOUT)[0] ?? '';
}

/** A quotation's speaker who is named in its subject, and what the subject calls them besides. */
export interface SpeakerInSubject {
  readonly fact: Fact;
  /** The subject's words without the name ("What Mayor"). */
  readonly office: string;
}

/** The rows whose words the bearer of a name said, found by the last word of the name. */
export class SpeakersInSubjects {
  private readonly byWord = new Map<string, Fact[]>();

  constructor(facts: readonly Fact[]) {
    for (const fact of facts) {
      if (fact.kind !== 'quotation') continue;
      for (const word of new Set(foldedWords(speakerPart(fact)))) {
        const list = this.byWord.get(word);
        if (list) list.push(fact);
        else this.byWord.set(word, [fact]);
      }
    }
  }

  /** Rows in whose subject a name of several words stands as it is printed; few at most. */
  of(name: string): readonly SpeakerInSubject[] {
    const words = foldedWords(name);
    const last = words.at(-1);
    if (words.length < 2 || last === undefined) return [];
    return (this.byWord.get(last) ?? []).slice(0, MOST).flatMap((fact) => {
      const part = foldedWords(speakerPart(fact)).join(' ');
      const [before, behind] = ` ${part} `.split(` ${words.join(' ')} `);
      if (before === undefined || behind === undefined) return [];
      return [{ fact, office: withoutName(speakerPart(fact), words.length, before) }];
    });
  }
}

const MOST = 50;

/** The text without as many words as the name has, from behind those that stand before it. */
function withoutName(text: string, length: number, before: string): string {
  const words = text.split(/[^\p{L}\p{M}]+/u).filter(Boolean);
  const at = foldedWords(before).length;
  return [...words.slice(0, at), ...words.slice(at + length)].join(' ');
}
