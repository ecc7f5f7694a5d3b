import { fold } from '../../text/fold';
import type { Span } from '../../text/span';
import { tokenAt, type Token } from '../../text/tokens';
import { factOf, markWhere } from '../../text/words';
import { PARTICLES, POINTED_ACRONYMS } from './name-words.data';
import { classesOfWord, classify } from './word-classes';
import { WordList } from '../../text/word-list';

/** A capitalised word, an initial, an acronym, or a particle between two of them. */
export interface Piece extends Span {
  readonly kind: 'word' | 'initial' | 'acronym' | 'particle';
  readonly text: string;
  /** Lower case without diacritics; hyphens and apostrophes inside are kept. */
  readonly folded: string;
  /** Classes of the word; of a compound, those of its last part, and firstName of its first. */
  readonly classes: number;
  /** Index of its first token, and of the token after its last one. */
  readonly from: number;
  readonly to: number;
  /** Whether all its letters are capitals (and it has at least two). */
  readonly capitals: boolean;
  /** Whether a possessive ending follows. */
  readonly possessive: boolean;
}

/** Pieces that stand side by side with nothing but space between them. */
export type Run = readonly Piece[];

const JOINERS = new WordList(['-', '‐', '‑', "'", '’', 'ʼ']);
const APOSTROPHES = new WordList(["'", '’', 'ʼ']);

/** Cuts the capitalised words of a block into runs, in order. Linear in the number of tokens. */
export function findRuns(text: string, tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!startsPiece(tokens, i)) {
      i++;
      continue;
    }
    const run = readRun(text, tokens, i);
    runs.push(run);
    i = run[run.length - 1]?.to ?? i + 1;
  }
  return runs;
}

/**
 * Whether the piece that starts at a token is all of its run, as far as can be told from the next token: "The
 * ministry", "in Norland.". No comma stands behind it, which may turn a name round.
 */
export function standsAlone(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return true;
  if (next.text === ',' || (next.marks & GOES_ON) !== 0) return false;
  if (next.spaceBefore) return true;
  if (next.kind !== 'symbol' || JOINERS.holds(next)) return false;
  return next.text !== '.' || tokens[at]?.text.length !== 1;
}

/** Reads the run whose first piece starts at a token. */
export function readRun(text: string, tokens: readonly Token[], start: number): Piece[] {
  const run: Piece[] = [readPiece(text, tokens, start)];
  for (;;) {
    const last = run[run.length - 1];
    if (!last || last.possessive) return run;
    const next = last.to;
    if (!adjoins(text, tokens, last.end, next)) return run;
    if (startsPiece(tokens, next)) {
      run.push(readPiece(text, tokens, next));
      continue;
    }
    const particles = readParticles(text, tokens, next);
    if (particles.length === 0) return run;
    run.push(...particles);
  }
}

/** Whether the token is parted from what ends at `end` by space alone, and by no line break. */
function adjoins(text: string, tokens: readonly Token[], end: number, at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind !== 'word') return false;
  if (token.start - end > 3) return false;
  for (let k = end; k < token.start; k++) if (text.charCodeAt(k) === 10) return false;
  return token.start > end || text.charAt(end - 1) === '.';
}

/** Up to three particles and the capitalised word behind them; empty where there is none. */
function readParticles(text: string, tokens: readonly Token[], at: number): readonly Piece[] {
  if (((tokens[at]?.marks ?? 0) & PARTICLE) === 0) return NONE;
  const particles: Piece[] = [];
  for (let i = at; i < at + 3; i++) {
    const token = tokens[i];
    if (!token || (token.marks & PARTICLE) === 0 || tokens[i + 1]?.kind !== 'word') break;
    particles.push(simplePiece(token, i, 'particle'));
    if (!adjoins(text, tokens, token.end, i + 1)) break;
    if (startsPiece(tokens, i + 1)) return [...particles, readPiece(text, tokens, i + 1)];
  }
  return NONE;
}

const NONE: readonly Piece[] = [];

function simplePiece(token: Token, at: number, kind: Piece['kind']): Piece {
  return {
    kind,
    text: token.text,
    folded: token.word.folded,
    classes: 0,
    start: token.start,
    end: token.end,
    from: at,
    to: at + 1,
    capitals: false,
    possessive: false,
  };
}

/** Whether a piece starts at a token. */
export function startsPiece(tokens: readonly Token[], at: number): boolean {
  const marks = tokens[at]?.marks ?? 0;
  if ((marks & CAPITAL) !== 0) return !isGlued(tokens, at);
  return (marks & JOINED_PARTICLE) !== 0 && isParticleCompound(tokens, at);
}

const JOINED_PARTICLES = new Set(['d', 'al', 'el']);
const JOINED_PARTICLE = markWhere(
  ({ kind, text }) => kind === 'word' && JOINED_PARTICLES.has(text),
);
const PARTICLE = markWhere(({ text }) => PARTICLES.has(text));

const CAPITAL = markWhere(({ kind, text }) => {
  const first = text.charAt(0);
  return kind === 'word' && first !== first.toLowerCase();
});

const GOES_ON = CAPITAL | JOINED_PARTICLE | PARTICLE;

/** "al-Sisi", "d'Estaing", "el-Erian": a particle joined to a capitalised word. */
function isParticleCompound(tokens: readonly Token[], at: number): boolean {
  const joiner = tokens[at + 1];
  const next = tokens[at + 2];
  if (!joiner || !next || joiner.spaceBefore || next.spaceBefore || !JOINERS.holds(joiner))
    return false;
  return next.text !== next.lower && next.kind === 'word' && !isGlued(tokens, at);
}

/** Whether the word hangs on a digit, a letter joined before it, or a symbol of the web (@, /, _). */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokenAt(tokens, at - 1);
  if (!token || !before || token.spaceBefore) return false;
  return before.kind === 'digits' || '@_/\\#'.includes(before.text);
}

function readPiece(text: string, tokens: readonly Token[], at: number): Piece {
  const first = tokens[at];
  if (!first) throw new Error('a piece starts at a token');
  const pointed = first.text.length === 1 ? readPointed(text, tokens, at) : null;
  if (pointed) return pointed;
  let to = at + 1;
  for (;;) {
    const joiner = tokens[to];
    const next = tokens[to + 1];
    if (!joiner || !next || joiner.spaceBefore || next.spaceBefore) break;
    if (next.kind !== 'word' || !JOINERS.holds(joiner)) break;
    if (APOSTROPHES.holds(joiner) && next.text === next.lower) break;
    to += 2;
  }
  const end = tokenAt(tokens, to - 1)?.end ?? first.end;
  const compound = to > at + 1;
  const raw = compound ? text.slice(first.start, end) : first.text;
  const folded = compound ? foldCompound(raw) : first.word.folded;
  return {
    kind: raw.length === 1 ? 'initial' : 'word',
    text: raw,
    folded,
    classes: compound ? classesOf(folded) : classesOfWord(first.word),
    start: first.start,
    end,
    from: at,
    to,
    capitals: compound ? isInCapitals(raw) : inCapitals(first.word) !== 0,
    possessive: isPossessive(tokens, to),
  };
}

function isInCapitals(raw: string): boolean {
  return raw.length > 1 && raw === raw.toUpperCase();
}

const inCapitals = factOf(({ text }) => Number(isInCapitals(text)));

/** Folded, with hyphens and apostrophes of one kind. */
function foldCompound(raw: string): string {
  return fold(raw).replace(/[‐‑]/g, '-').replace(/[’ʼ]/g, "'");
}

/** An initial with its point ("J."), or an acronym written with points ("U.S."); else null. */
function readPointed(text: string, tokens: readonly Token[], at: number): Piece | null {
  let to = at;
  let letters = '';
  for (;;) {
    const letter = tokens[to];
    const point = tokens[to + 1];
    if (letter?.kind !== 'word' || letter.text.length !== 1 || letter.text === letter.lower) break;
    if (to > at && letter.spaceBefore) break;
    if (point?.text !== '.' || point.spaceBefore) break;
    letters += letter.lower;
    to += 2;
  }
  const first = tokens[at];
  if (!first || to === at) return null;
  const acronym = letters.length > 1 && POINTED_ACRONYMS.has(letters);
  const last = acronym ? to : at + 2;
  const end = tokenAt(tokens, last - 1)?.end ?? first.end;
  return {
    kind: acronym ? 'acronym' : 'initial',
    text: text.slice(first.start, end),
    folded: acronym ? letters : first.lower,
    classes: 0,
    start: first.start,
    end,
    from: at,
    to: last,
    capitals: false,
    possessive: isPossessive(tokens, last),
  };
}

function isPossessive(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  if (!mark || mark.spaceBefore || !APOSTROPHES.holds(mark)) return false;
  const next = tokens[at + 1];
  return !next || next.spaceBefore || (next.lower === 's' && next.kind === 'word');
}

/** A compound counts as what its last part is ("Vice-President"), and by its first as a given name. */
function classesOf(folded: string): number {
  const parts = folded.split(/[-']/);
  const last = classify(parts[parts.length - 1] ?? '');
  return last | (classify(parts[0] ?? '') & 1);
}
