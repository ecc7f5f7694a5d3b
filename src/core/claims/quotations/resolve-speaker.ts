import type { QuotationValue, Speaker } from '../claim';
import { FARTHEST, endsSentence, isQuoted, nameBefore, type Scene } from './scene';
import { findCandidates, type SpeakerCandidate } from './speaker-candidates';

/** The candidates of a stretch of tokens, those inside other quotations left out. */
export function candidatesOutside(scene: Scene, from: number, to: number): SpeakerCandidate[] {
  const { text, tokens, names } = scene;
  const found = findCandidates(text, tokens, names, from, to);
  return found.filter(({ span }) => !isQuoted(scene, span.start));
}

/** Puts the person or body before the quotation in the place of a pronoun. */
export function resolve(scene: Scene, candidate: SpeakerCandidate): QuotationValue['speaker'] {
  const { kind, span, text, from } = candidate;
  if (kind === 'name' || kind === 'body') return { start: span.start, end: span.end, text };
  if (kind === 'he') {
    const name = nameBefore(scene, span.start);
    if (name) {
      const { start, end, value } = name;
      return told(scene, candidate, { start, end, text: value.fuller ?? value.full });
    }
    return scene.lastPerson === null ? null : { ...span, text: scene.lastPerson, byPronoun: true };
  }
  const body = subjectBefore(scene, from);
  return body ? told(scene, candidate, { ...body.span, text: body.text }) : null;
}

/** Marks a speaker whom a pronoun takes from another sentence, where it may mean somebody else. */
function told(scene: Scene, { from, text: pronoun }: SpeakerCandidate, speaker: Speaker): Speaker {
  const { text, tokens } = scene;
  if (pronoun.toLowerCase() === 'latter') return speaker;
  for (let i = from - 1; i >= 0 && (tokens[i]?.start ?? 0) >= speaker.end; i--) {
    if (tokens[i]?.text !== ';' && endsSentence(text, tokens, i))
      return isAloneBefore(scene, from, speaker)
        ? { ...speaker, byPronoun: true, alone: true }
        : { ...speaker, byPronoun: true };
  }
  return speaker;
}

/**
 * Whether the sentence before that of a pronoun names the speaker and speaks of nobody else, so that no
 * other can be meant; `at` is the pronoun.
 */
function isAloneBefore(scene: Scene, at: number, speaker: Speaker): boolean {
  const { text, tokens } = scene;
  let end = at;
  while (end > 0 && at - end < FARTHEST && !endsSentence(text, tokens, end - 1)) end--;
  let from = Math.max(0, end - 1);
  while (from > 0 && end - from < FARTHEST && !endsSentence(text, tokens, from - 1)) from--;
  if ((tokens[from]?.start ?? Infinity) > speaker.start || tokens[end - 1]?.text === ';')
    return false;
  if (candidatesOutside(scene, end, at).length > 0) return false;
  const persons = candidatesOutside(scene, from, end).filter(
    ({ kind }) => kind === 'name' || kind === 'he',
  );
  return persons.length === 1 && persons[0]?.kind === 'name';
}

/** The first body of the sentence around token `at`, else of the one before: what "it" means. */
function subjectBefore(scene: Scene, at: number): SpeakerCandidate | undefined {
  const { text, tokens } = scene;
  let start = at;
  for (let sentences = 0; sentences < 2 && start > 0; sentences++) {
    const end = start;
    start = Math.max(0, start - 1);
    while (start > 0 && end - start < FARTHEST && !endsSentence(text, tokens, start - 1)) start--;
    const body = candidatesOutside(scene, start, end).find(({ kind }) => kind === 'body');
    if (body) return body;
  }
  return undefined;
}
