import type { Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { NameValue, Reading } from '../claim';
import type { Quoted } from './quote-marks';
import { findCandidates, type SpeakerCandidate } from './speaker-candidates';
import { SPEECH_NOUNS, SPEECH_VERBS } from './speech.data';

/** A speaker with how surely the text ties the words to them. */
export interface Attribution {
  readonly speaker: (Span & { readonly text: string }) | null;
  /** Whether a verb or noun of speech, a colon or the like ties the words to the speaker. */
  readonly attributed: boolean;
}

/** A block with its quotations, as far as the search for speakers needs it. */
export interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: readonly Reading<NameValue>[];
  readonly quotes: readonly Quoted[];
  /** The person named last before this block, for "he" and "her"; null where there is none. */
  readonly lastPerson: string | null;
}

const FARTHEST = 60;
const DASHES = new Set(['—', '–', '-', '―']);

/**
 * Finds who says the quotation `index` of the scene: behind it ("…", said X), before it (X warned
 * that "…"), or, for a quotation that opens a sentence, who said the one before.
 */
export function findSpeaker(scene: Scene, index: number, before: Attribution | null): Attribution {
  const quoted = scene.quotes[index];
  if (!quoted) return { speaker: null, attributed: false };
  const from = sentenceStart(scene, index);
  const signed = readSignature(scene, quoted);
  if (signed) return signed;
  const left = readBefore(scene, from, quoted.open);
  const right = readBehind(scene, index);
  if (right && (!left?.attributed || from === quoted.open)) return right;
  if (left?.speaker) return left;
  if (right) return right;
  if (from === quoted.open && before?.speaker && continues(scene, index)) return before;
  return left ?? { speaker: null, attributed: false };
}

/** First token of the quotation's sentence; other quotations inside it are stepped over. */
function sentenceStart({ text, tokens, quotes }: Scene, index: number): number {
  const open = quotes[index]?.open ?? 0;
  let earlier = index - 1;
  let i = open;
  while (i > 0 && open - i < FARTHEST) {
    const previous = quotes[earlier];
    if (previous && i - 1 === previous.close) {
      if (i < open ? endsInside(text, previous) && startsAnew(tokens[i]) : true) break;
      i = previous.open;
      earlier--;
      continue;
    }
    if (endsSentence(text, tokens, i - 1)) break;
    i--;
  }
  return i;
}

/** Whether the quotation's own words end with a stop, so that a new sentence may follow. */
function endsInside(text: string, quoted: Quoted): boolean {
  return /[.!?…]/.test(text.charAt(quoted.outer.end - 2));
}

function startsAnew(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text !== token.lower;
}

function endsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return false;
  if (next.spaceBefore && text.slice(token.end, next.start).includes('\n')) return true;
  if (token.kind !== 'symbol' || !'.!?;'.includes(token.text) || !next.spaceBefore) return false;
  const before = tokens[at - 1];
  if (token.text !== '.' || before?.kind !== 'word') return true;
  return before.text.length > 3 || !startsAnew(before);
}

/** "…" — Ministry of Commerce, China. */
function readSignature({ text, tokens, names }: Scene, quoted: Quoted): Attribution | null {
  const dash = tokens[quoted.close + 1];
  if (!dash || !DASHES.has(dash.text) || !dash.spaceBefore) return null;
  const first = tokens[quoted.close + 2];
  if (!startsAnew(first) && first?.lower !== 'the') return null;
  let end = quoted.close + 2;
  while (
    end < tokens.length &&
    !',.;('.includes(tokens[end]?.text ?? '') &&
    !endsSentence(text, tokens, end)
  )
    end++;
  const start = first?.start ?? 0;
  const stop = tokens[end - 1]?.end ?? start;
  const name = names.find((reading) => reading.start >= start && reading.end <= stop);
  const span = name ?? { start, end: stop };
  const speaker = { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
  return { speaker, attributed: true };
}

/** X warned that "…", according to X "…", X: "…". */
function readBefore(scene: Scene, from: number, open: number): Attribution | null {
  const { tokens } = scene;
  if (from >= open) return null;
  const candidates = candidatesOutside(scene, from, open);
  const speech = lastSpeech(scene, from, open);
  const tied = speech !== null || tokens[open - 1]?.text === ':' || hasSource(tokens, from, open);
  const chosen = choose(tokens, candidates, speech);
  if (!chosen) return tied ? { speaker: null, attributed: true } : null;
  return { speaker: resolve(scene, chosen), attributed: tied };
}

/** The candidates of a stretch of tokens, those inside other quotations left out. */
function candidatesOutside(scene: Scene, from: number, to: number): SpeakerCandidate[] {
  const { text, tokens, names, quotes } = scene;
  const found = findCandidates(text, tokens, names, from, to);
  return found.filter(
    ({ span }) => !quotes.some(({ outer }) => outer.start <= span.start && span.end <= outer.end),
  );
}

/** Index of the last verb or noun of speech of the stretch that is in no other quotation. */
function lastSpeech({ tokens, quotes }: Scene, from: number, to: number): number | null {
  for (let i = to - 1; i >= from; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    if (!SPEECH_VERBS.has(token.lower) && !SPEECH_NOUNS.has(token.lower)) continue;
    if (quotes.some(({ open, close }) => open < i && i < close)) continue;
    return i;
  }
  return null;
}

function hasSource(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) {
    if (tokens[i]?.lower === 'according' && tokens[i + 1]?.lower === 'to') return true;
  }
  return tokens[from]?.lower === 'to' || tokens[from]?.lower === 'for';
}

/** The candidate nearest to the word of speech; a name is preferred where no other verb parts them. */
function choose(
  tokens: readonly Token[],
  candidates: readonly SpeakerCandidate[],
  speech: number | null,
): SpeakerCandidate | null {
  if (speech === null)
    return candidates.find(({ kind }) => kind === 'name') ?? candidates[0] ?? null;
  const ahead = candidates.filter(({ from }) => from < speech);
  const nearest = ahead[ahead.length - 1];
  if (!nearest) return candidates.find(({ kind }) => kind === 'name') ?? candidates[0] ?? null;
  const name = [...ahead].reverse().find(({ kind }) => kind === 'name');
  if (!name || name === nearest) return nearest;
  for (let i = name.to; i < nearest.from; i++) {
    if (SPEECH_VERBS.has(tokens[i]?.lower ?? '')) return nearest;
  }
  return name;
}

/** "…", said X; "…", X of the Council told reporters; "…", she likes to say. */
function readBehind(scene: Scene, index: number): Attribution | null {
  const { text, tokens, quotes } = scene;
  const quoted = quotes[index];
  if (!quoted || /[.!?]/.test(text.charAt(quoted.outer.end - 2))) return behindStop(scene, index);
  const from = quoted.close + 1;
  const comma = tokens[from]?.text === ',' || text.charAt(quoted.outer.end - 2) === ',';
  return attributionFrom(scene, tokens[from]?.text === ',' ? from + 1 : from, comma, index);
}

/** After "…?" and "…!" a lower-case verb or a pronoun still belongs to the sentence. */
function behindStop(scene: Scene, index: number): Attribution | null {
  const { text, tokens, quotes } = scene;
  const quoted = quotes[index];
  if (!quoted || text.charAt(quoted.outer.end - 2) === '.') return null;
  const next = tokens[quoted.close + 1];
  if (next?.kind !== 'word' || startsAnew(next)) return null;
  return attributionFrom(scene, quoted.close + 1, true, index);
}

function attributionFrom(
  scene: Scene,
  from: number,
  comma: boolean,
  index: number,
): Attribution | null {
  const { text, tokens, quotes } = scene;
  const stop = quotes[index + 1]?.open ?? tokens.length;
  let to = from;
  while (to < stop && to - from < 24 && !endsSentence(text, tokens, to)) to++;
  const first = tokens[from];
  if (!first || to === from) return null;
  const candidates = findCandidates(text, tokens, scene.names, from, Math.min(to + 1, stop));
  const name = candidates.find(({ kind }) => kind === 'name');
  if (SPEECH_VERBS.has(first.lower)) {
    const chosen = name ?? candidates[0];
    return chosen ? { speaker: resolve(scene, chosen), attributed: true } : null;
  }
  if (inOwnWords(tokens, from, to)) {
    const chosen = name ?? candidates[0];
    return chosen ? { speaker: resolve(scene, chosen), attributed: true } : null;
  }
  if (comesFrom(tokens, from, to)) {
    const source = name ?? candidates[0];
    return source ? { speaker: resolve(scene, source), attributed: true } : null;
  }
  const chosen = candidates[0];
  if (!comma || !chosen || chosen.from > from + 6) return null;
  for (let i = chosen.to; i < to; i++) {
    if (SPEECH_VERBS.has(tokens[i]?.lower ?? ''))
      return { speaker: resolve(scene, name ?? chosen), attributed: true };
  }
  return null;
}

/** "The warning that "…" comes from the Auditor-General". */
function comesFrom(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 4); i++) {
    const word = tokens[i]?.lower ?? '';
    if (!/^(?:come|comes|came|stems|originates|belongs)$/.test(word)) continue;
    return tokens[i + 1]?.lower === 'from' || tokens[i + 1]?.lower === 'to';
  }
  return false;
}

/** "… in the ministry's own words", "… in the words of X". */
function inOwnWords(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]?.lower !== 'in' && tokens[from]?.lower !== 'according') return false;
  if (tokens[from]?.lower === 'according') return true;
  for (let i = from; i < to; i++) if (SPEECH_NOUNS.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** Puts the person or body before the quotation in the place of a pronoun. */
function resolve(
  scene: Scene,
  { kind, span, text, from }: SpeakerCandidate,
): Attribution['speaker'] {
  if (kind === 'name' || kind === 'body') return { ...span, text };
  if (kind === 'he') {
    const earlier = scene.names.filter(({ end }) => end <= span.start);
    const name = earlier[earlier.length - 1];
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

/** Whether nothing but the attribution of the quotation before stands between the two. */
function continues({ tokens, quotes, names }: Scene, index: number): boolean {
  const previous = quotes[index - 1];
  const quoted = quotes[index];
  if (!previous || !quoted || quoted.open - previous.close > 30) return false;
  const start = tokens[previous.close]?.end ?? 0;
  const between = names.filter((name) => name.start >= start && name.end <= quoted.outer.start);
  return between.length <= 1;
}
