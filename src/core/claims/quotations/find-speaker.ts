import { tokenAt, type Token } from '../../text/tokens';
import { readBehind, type Attribution } from './attribution-behind';
import type { Quoted } from './quote-marks';
import { candidatesOutside, resolve } from './resolve-speaker';
import {
  FARTHEST,
  endsSentence,
  firstWhere,
  isQuoted,
  sentenceStart,
  startsAnew,
  type Scene,
} from './scene';
import type { SpeakerCandidate } from './speaker-candidates';
import { SPEECH_NOUNS, SPEECH_VERBS } from './speech.data';
import { WordList } from '../../text/word-list';

const DASHES = new WordList(['—', '–', '-', '―']);

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
  const same = readSame(scene, from, quoted, before);
  if (same) return same;
  const left = readBefore(scene, from, quoted.open);
  const right = readBehind(scene, index);
  if (right && (!left?.attributed || from === quoted.open)) return right;
  if (left?.speaker) return left;
  if (right) return right;
  if (from === quoted.open && before?.speaker && continues(scene, index)) return before;
  return left ?? { speaker: null, attributed: false };
}

/** "…" — Ministry of Commerce, China. */
function readSignature({ text, tokens, names }: Scene, quoted: Quoted): Attribution | null {
  const dash = tokens[quoted.close + 1];
  if (!dash || !DASHES.holds(dash) || !dash.spaceBefore) return null;
  const first = tokens[quoted.close + 2];
  if (!startsAnew(first) && first?.lower !== 'the') return null;
  let end = quoted.close + 2;
  while (
    end < tokens.length &&
    end - quoted.close < FARTHEST &&
    !',.;('.includes(tokens[end]?.text ?? '') &&
    !endsSentence(text, tokens, end)
  )
    end++;
  const start = first?.start ?? 0;
  const stop = tokenAt(tokens, end - 1)?.end ?? start;
  const name = names[firstWhere(names, (reading) => reading.start >= start)];
  const span = name && name.end <= stop ? name : { start, end: stop };
  const speaker = { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
  return { speaker, attributed: true };
}

/** Who is "the same" without being named. */
const SAME = /^(?:the )?same (?:source|speaker|voice|person|man|woman)(?: again)?:? *$/i;

/** Same source: "…", of the one who said the quotation before. */
function readSame(
  { text, tokens, lastSpeaker }: Scene,
  from: number,
  { open, inner }: Quoted,
  before: Attribution | null,
): Attribution | null {
  const start = tokens[from]?.start ?? 0;
  if (!SAME.test(text.slice(start, tokens[open]?.start ?? start))) return null;
  if (before?.speaker) return before;
  if (lastSpeaker === null) return null;
  return { speaker: { start: inner.start, end: inner.start, text: lastSpeaker }, attributed: true };
}

/** X warned that "…", according to X "…", X: "…". */
function readBefore(scene: Scene, from: number, open: number): Attribution | null {
  const { tokens } = scene;
  if (from >= open) return null;
  const candidates = candidatesOutside(scene, from, open);
  const speech = lastSpeech(scene, from, open);
  const tied =
    speech !== null || tokenAt(tokens, open - 1)?.text === ':' || hasSource(tokens, from, open);
  const chosen = choose(tokens, candidates, speech);
  if (!chosen) return null;
  const speaker = resolve(scene, chosen);
  return { speaker, attributed: tied && speaker !== null };
}

/** Index of the last verb or noun of speech of the stretch that is in no other quotation. */
function lastSpeech(scene: Scene, from: number, to: number): number | null {
  const { tokens } = scene;
  for (let i = to - 1; i >= from; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    if (!SPEECH_VERBS.holds(token) && !SPEECH_NOUNS.holds(token)) continue;
    if (isQuoted(scene, token.start)) continue;
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
  // "He recalled the words of the minister: …"
  const isOwned = tokens[speech + 1]?.lower === 'of' && !SPEECH_VERBS.holds(tokens[speech]);
  const owner = isOwned && candidates.find(({ from }) => from > speech);
  if (owner && owner.from <= speech + 3) return owner;
  const ahead = candidates.filter(({ from }) => from < speech);
  const nearest = ahead.at(-1);
  if (!nearest) return candidates.find(({ kind }) => kind === 'name') ?? candidates[0] ?? null;
  const name = [...ahead].reverse().find(({ kind }) => kind === 'name');
  if (!name || name === nearest) return nearest;
  for (let i = name.to; i < nearest.from; i++) {
    // "It was not X but the director who said"
    if (SPEECH_VERBS.holds(tokens[i]) || tokens[i]?.lower === 'but') return nearest;
  }
  return name;
}

/** Whether nothing but the attribution of the quotation before stands between the two. */
function continues({ tokens, quotes, names }: Scene, index: number): boolean {
  const previous = index === 0 ? undefined : quotes[index - 1];
  const quoted = quotes[index];
  if (!previous || !quoted || quoted.open - previous.close > 30) return false;
  const start = tokens[previous.close]?.end ?? 0;
  const second = names[firstWhere(names, (name) => name.start >= start) + 1];
  return !second || second.end > quoted.outer.start;
}
