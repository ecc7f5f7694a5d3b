import type { Token } from '../../text/tokens';
import { resolve } from './resolve-speaker';
import { endsSentence, startsAnew, type Scene } from './scene';
import { findCandidates, type SpeakerCandidate } from './speaker-candidates';
import { SPEECH_NOUNS, SPEECH_VERBS } from './speech.data';
import type { QuotationValue } from '../claim';
import { isPossessiveMark } from '../names/role-phrases';
import { WordList } from '../../text/word-list';

/** A speaker with how surely the text ties the words to them. */
export interface Attribution {
  readonly speaker: QuotationValue['speaker'];
  /** Whether a verb or noun of speech, a colon or the like ties the words to the speaker. */
  readonly attributed: boolean;
}

/** "…", said X; "…", X of the Council told reporters; "…", she likes to say. */
export function readBehind(scene: Scene, index: number): Attribution | null {
  const { text, tokens, quotes } = scene;
  const quoted = quotes[index];
  if (!quoted || /[.!?]/.test(text.charAt(quoted.outer.end - 2))) return behindStop(scene, index);
  const from = quoted.close + 1;
  // "…": thus X
  if (/^[:,]$/.test(tokens[from]?.text ?? '') && THUS.holds(tokens[from + 1])) {
    return attributionFrom(scene, from + 1, true, index);
  }
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
  const direct =
    SPEECH_VERBS.holds(first) ||
    THUS.holds(first) ||
    inOwnWords(tokens, from, to) ||
    comesFrom(tokens, from, to) ||
    isOf(tokens, from) ||
    isTheirs(tokens, from, to);
  if (direct) {
    const source = name ?? candidates[0];
    return source ? { speaker: resolve(scene, source), attributed: true } : null;
  }
  if (first.text === '(') return name ? inBrackets(scene, name, from) : null;
  const chosen = candidates[0];
  if (!comma || !chosen || chosen.from > from + 6) return null;
  for (let i = chosen.to; i < to; i++) {
    if (SPEECH_VERBS.holds(tokens[i]))
      return { speaker: resolve(scene, name ?? chosen), attributed: true };
  }
  return null;
}

/** "The warning that "…" comes from the Auditor-General", "the remark "…" is from the guild's man". */
function comesFrom(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 4); i++) {
    const word = tokens[i]?.lower ?? '';
    if (!/^(?:come|comes|came|stems|originates|belongs|is|was)$/.test(word)) continue;
    const link = tokens[i + 1]?.lower;
    const isGiven = GIVEN.holds(tokens[i + 1]) && tokens[i + 2]?.lower === 'to';
    return link === 'from' || isGiven || (link === 'to' && word === 'belongs');
  }
  return false;
}

const GIVEN = WordList.of('given attributed ascribed credited');

/** "The words "…" are those of X", "…" were the words of X, "…" is hers. */
function isOf(tokens: readonly Token[], from: number): boolean {
  if (!BEING.holds(tokens[from])) return false;
  // "Is hers", "is his;", but not "is his deputy's".
  if (POSSESSIVES.holds(tokens[from + 1]) && tokens[from + 2]?.kind !== 'word') return true;
  const at = tokens[from + 1]?.lower === 'the' ? from + 2 : from + 1;
  return OWN.holds(tokens[at]) && tokens[at + 1]?.lower === 'of';
}

/** "…" was the captain's answer, "…" is the mayor's motto. */
function isTheirs(tokens: readonly Token[], from: number, to: number): boolean {
  if (!BEING.holds(tokens[from]) || OF_SOMEBODY.holds(tokens[from + 1])) return false;
  for (let i = from + 1; i < Math.min(to, from + LONGEST_OWNER); i++) {
    if (isPossessiveMark(tokens, i)) return SPEECH_NOUNS.holds(tokens[i + 2]);
  }
  return false;
}

/** Most words between "was" and the mark of possession. */
const LONGEST_OWNER = 8;

const BEING = WordList.of('is are was were');
/** "Was his deputy's answer": of whose deputy, stands in another sentence. */
const OF_SOMEBODY = WordList.of('his her their its');
const POSSESSIVES = WordList.of('hers his');
const THUS = WordList.of('thus so');
const OWN = WordList.of('those that words phrase line sentence remark verdict');

/** Most words of an office between a bracket and the name that it gives: "(youth spokeswoman X, …)". */
const LONGEST_OFFICE = 4;

function inBrackets(scene: Scene, name: SpeakerCandidate, from: number): Attribution | null {
  const { tokens } = scene;
  if (name.from > from + 1 + LONGEST_OFFICE) return null;
  for (let i = from + 1; i < name.from; i++) if (tokens[i]?.kind !== 'word') return null;
  const isClosed = /^[,;)]$/.test(tokens[name.to]?.text ?? '');
  return isClosed ? { speaker: resolve(scene, name), attributed: true } : null;
}

/** "… in the ministry's own words", "… in the words of X". */
function inOwnWords(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]?.lower !== 'in' && tokens[from]?.lower !== 'according') return false;
  if (tokens[from]?.lower === 'according') return true;
  for (let i = from; i < to; i++) if (SPEECH_NOUNS.holds(tokens[i])) return true;
  return false;
}
