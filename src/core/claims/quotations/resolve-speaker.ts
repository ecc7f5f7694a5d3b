import type { QuotationValue } from '../claim';
import { FARTHEST, endsSentence, isQuoted, nameBefore, type Scene } from './scene';
import { findCandidates, type SpeakerCandidate } from './speaker-candidates';

/** The candidates of a stretch of tokens, those inside other quotations left out. */
export function candidatesOutside(scene: Scene, from: number, to: number): SpeakerCandidate[] {
  const { text, tokens, names } = scene;
  const found = findCandidates(text, tokens, names, from, to);
  return found.filter(({ span }) => !isQuoted(scene, span.start));
}

/** Puts the person or body before the quotation in the place of a pronoun. */
export function resolve(
  scene: Scene,
  { kind, span, text, from }: SpeakerCandidate,
): QuotationValue['speaker'] {
  if (kind === 'name' || kind === 'body') return { start: span.start, end: span.end, text };
  if (kind === 'he') {
    const name = nameBefore(scene, span.start);
    if (name)
      return { start: name.start, end: name.end, text: name.value.fuller ?? name.value.full };
    return scene.lastPerson === null ? null : { ...span, text: scene.lastPerson };
  }
  const body = subjectBefore(scene, from);
  return body ? { ...body.span, text: body.text } : null;
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
