import { fold } from '../../text/fold';
import { tokenAt, type Token } from '../../text/tokens';
import type { Piece, Run } from './capitalised-runs';
import { isFamilyFirst } from './known-names';
import {
  NEVER_BEFORE_SURNAME,
  OFFICES_OR_SURNAMES,
  POST_NOMINALS,
  ROYAL_TITLES,
  WORDS_AS_FIRST_NAMES,
} from './name-words.data';
import { isClearFirstName } from './name-shape';
import { isRoleToken } from './role-phrases';
import { WordClass } from './word-classes';
import { WordList } from '../../text/word-list';

/** The part of a run that may be a person's name, and what was set before it. */
export interface Candidate {
  readonly pieces: readonly Piece[];
  /** Whether an office or a form of address stands right before it. */
  readonly titled: boolean;
  /** Whether that office or address may stand before a surname alone. */
  readonly beforeSurname: boolean;
  /** Whether it is a form of address ("Mr", "Dr"). */
  readonly addressed: boolean;
}

const LOOSE = WordClass.stop | WordClass.calendar | WordClass.locality;
const OF_OFFICE =
  WordClass.body | WordClass.common | WordClass.place | WordClass.locality | WordClass.role;

/** Parts the offices, places and loose words at the start of a run from the name behind them. */
export function splitRun(tokens: readonly Token[], whole: Run): Candidate | null {
  const run = withoutPostNominals(whole);
  const office = lastOffice(run);
  if (office === run.length - 1) return null;
  const ofOffice = office < 0 && followsOfficeOf(tokens, run[0]?.from ?? 0);
  let start = office + 1;
  while (start < run.length - 1 && (isLoose(run, start, ofOffice) || isMonth(tokens, run, start))) {
    start++;
  }
  if (ofOffice || office >= 0) start = skipToFirstName(run, start);
  const title = office >= 0 && start === office + 1 ? run[office] : undefined;
  if (title && isNamedAfter(title, run[run.length - 1])) return null;
  const lowerTitle = start === 0 && isRoleToken(tokenAt(tokens, (run[0]?.from ?? 0) - 1));
  return {
    pieces: start === 0 ? run : run.slice(start),
    titled: title !== undefined || (ofOffice && start > 0) || lowerTitle,
    beforeSurname: title !== undefined && !NEVER_BEFORE_SURNAME.has(lastPart(title)),
    addressed: title !== undefined && (title.classes & WordClass.address) !== 0,
  };
}

/** "Queen Elizabeth Hospital", "King Charles Bridge". */
function isNamedAfter(title: Piece, last: Piece | undefined): boolean {
  return ROYAL_TITLES.has(title.folded) && last !== undefined && (last.classes & THING) !== 0;
}

function withoutPostNominals(run: Run): Run {
  let end = run.length;
  while (end > 2 && run[end - 1]?.capitals && POST_NOMINALS.has(run[end - 1]?.folded ?? '')) end--;
  return end === run.length ? run : run.slice(0, end);
}

function lastPart(piece: Piece): string {
  return piece.folded.slice(piece.folded.lastIndexOf('-') + 1);
}

/** Index of the last office, form of address or trade of a run; -1 where there is none. */
function lastOffice(run: Run): number {
  for (let i = run.length - 1; i >= 0; i--) {
    const piece = run[i];
    if (!piece) continue;
    if (piece.classes & WordClass.address && !piece.capitals) return i;
    if (piece.classes & WordClass.office && !isSurnameAt(run, i)) return i;
    const isTrade = piece.classes & WordClass.role && !(piece.classes & WordClass.firstName);
    if (isTrade && run.length - i > 2) return i;
  }
  return -1;
}

const CLASSED =
  WordClass.common | WordClass.body | WordClass.place | WordClass.locality | WordClass.office;

/** In "Mervyn King" and "Governor Mervyn King" the last word is no office. */
function isSurnameAt(run: Run, at: number): boolean {
  const piece = run[at];
  const before = run[at - 1];
  if (!piece || !before || !OFFICES_OR_SURNAMES.has(piece.folded)) return false;
  if (before.kind === 'initial' || isClearFirstName(before)) return true;
  const title = run[at - 2];
  const follows =
    title !== undefined && (title.classes & (WordClass.office | WordClass.address)) !== 0;
  return follows && (before.classes & CLASSED) === 0;
}

/** Whether "Minister of", "Secretary for" or the like stands right before the run. */
function followsOfficeOf(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  const floor = Math.max(0, at - 8);
  while (i > floor && tokens[i]?.lower === 'the') i--;
  const joint = tokenAt(tokens, i)?.lower;
  if (joint !== 'of' && joint !== 'for' && joint !== 'and') return false;
  for (i--; i >= floor; i--) {
    const token = tokens[i];
    if (isRoleToken(token)) return token?.text !== token?.lower;
    const word = token?.lower ?? '';
    const fits =
      token?.kind === 'word' && (token.text !== word || ['of', 'for', 'and', 'the'].includes(word));
    if (!fits) return false;
  }
  return false;
}

/** In "on 3 June Kim Minjun met" the month is no given name. */
function isMonth(tokens: readonly Token[], run: Run, at: number): boolean {
  const piece = run[at];
  if (!piece || !(piece.classes & WordClass.calendar) || run.length - at < 3) return false;
  const before = tokenAt(tokens, piece.from - 1);
  return before?.kind === 'digits' || DATE_LEADS.holds(before);
}

const DATE_LEADS = WordList.of('st nd rd th in since until till early late mid last next this');

/** Whether the piece at `at` stands before a name and is no part of it. */
function isLoose(run: Run, at: number, ofOffice: boolean): boolean {
  const piece = run[at];
  const next = run[at + 1];
  if (!piece || !next) return false;
  if (piece.kind === 'acronym') return true;
  if (piece.kind === 'particle') return true;
  if (piece.kind === 'initial') return false;
  const last = run[run.length - 1];
  if (last && isFamilyFirst(piece.folded, last.folded, run.length - at)) return false;
  if (piece.capitals) return !last?.capitals && !isClearFirstName(piece);
  if (piece.classes & WordClass.firstName && !(piece.classes & WordClass.stop)) return false;
  if (WORDS_AS_FIRST_NAMES.has(piece.folded) && next.classes === 0) return false;
  if (piece.classes & LOOSE) return true;
  if (ofOffice && piece.classes & OF_OFFICE) return true;
  return (piece.classes & WordClass.common) !== 0 && isClearFirstName(next);
}

/** In "Bank of Talvenia Ingrid Tallow" the name starts at the given name. */
function skipToFirstName(run: Run, start: number): number {
  const first = run[start];
  if (!first || run.length - start < 3 || first.kind === 'initial') return start;
  if (first.classes & (WordClass.firstName | WordClass.familyFirst)) return start;
  for (let i = start + 1; i < run.length - 1; i++) {
    const piece = run[i];
    if (piece && isClearFirstName(piece)) return i;
  }
  return start;
}

/** In a heading in title case: a given name and the word or two behind it. */
export function findInTitleCase(run: Run): readonly Piece[] | null {
  for (let i = 0; i < run.length - 1; i++) {
    const piece = run[i];
    if (!piece || !isClearFirstName(piece)) continue;
    let end = i + 1;
    while (run[end]?.kind === 'initial' || run[end]?.kind === 'particle') end++;
    const family = run[end];
    const behind = run[end + 1];
    if (!family || family.classes & NOT_FAMILY || (behind && behind.classes & THING)) return null;
    return run.slice(i, end + 1);
  }
  return null;
}

const THING = WordClass.body | WordClass.place;
const NOT_FAMILY = THING | WordClass.common | WordClass.locality | WordClass.office;

/** The folded word of a piece: of an initial, its letter. */
export function foldedWord({ kind, text, folded }: Piece): string {
  return kind === 'initial' ? fold(text.charAt(0)) : folded;
}

/** The folded words of a run. */
export function foldedWords(pieces: readonly Piece[]): string[] {
  return pieces.map(foldedWord);
}
