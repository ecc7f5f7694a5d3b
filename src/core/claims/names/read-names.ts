import type { BlockKind, CellPlace } from '../../markdown/block';
import { withSingleSpaces } from '../../text/single-spaces';
import type { Token } from '../../text/tokens';
import type { NameRole, NameValue, Reading } from '../claim';
import { readRun, standsAlone, startsPiece, type Piece, type Run } from './capitalised-runs';
import {
  familyOf,
  isNearKnownName,
  type KnownNames,
  matchKnownName,
  sharesKnownWord,
} from './known-names';
import type { Found } from './found-name';
import type { MentionedNames } from './mentioned-names';
import { withRolesInOrder } from './named-in-order';
import { readPossessed } from './own-posts';
import { hasPersonHeader, headerRole } from './header-roles';
import { isNamedThing, scoreRoles, scoreSurroundings } from './name-surroundings';
import { goesOn, scoreShape } from './name-shape';
import type { TiedRole } from './role-phrases';
import { readRolesAfter } from './roles-after';
import { readRolesBefore } from './roles-before';
import { isOfCopula, SharedRoles } from './shared-roles';
import { type Candidate, findInTitleCase, foldedWord, foldedWords, splitRun } from './split-run';
import { isSurnameMention, mayBeTitledSurname } from './surname-mentions';
import { readTurned } from './turned-names';
import { classesOfWord, WordClass } from './word-classes';
import { WordList } from '../../text/word-list';

export { MentionedNames } from './mentioned-names';

/** What reading names needs to know besides the block's text. */
export interface NameContext {
  /** Persons of the fact tables in force, from `compileKnownNames`. */
  readonly known: KnownNames;
  /** Persons named earlier in the brief; those of this block are added. */
  readonly mentioned: MentionedNames;
  readonly blockKind: BlockKind;
  readonly cell: CellPlace | null;
}

/** A score from which a possible name is read as one. */
const ENOUGH = 3;

const LIST_MARKS = new WordList([',', ';', 'and', '&', 'or']);

/**
 * Reads the names of persons in a block's plain text, in order, each without its titles. Offices,
 * titles and employers that the text attaches to a name become its roles; a role that a table's
 * headers give has an empty span at the name's start. Linear in the number of tokens.
 */
export function readNames(
  text: string,
  tokens: readonly Token[],
  context: NameContext,
): Reading<NameValue>[] {
  let reader: NameReader | null = null;
  for (let at = 0; at < tokens.length;) {
    if (!startsPiece(tokens, at) || isPassedOver(tokens, at, context)) at++;
    else at = (reader ??= new NameReader(text, tokens, context)).readFrom(at);
  }
  return withRolesInOrder(text, tokens, reader?.readings ?? []);
}

/** Most words with a capital are alone and no name: they are told before anything is made of them. */
function isPassedOver(tokens: readonly Token[], at: number, context: NameContext): boolean {
  const word = tokens[at]?.word;
  if (word === undefined || !standsAlone(tokens, at)) return false;
  return !mayBeAlone(context, word.folded, classesOfWord(word));
}

/**
 * Whether a word alone may be a name: one of the tables' words (family names among them), or the family name
 * of someone named before. "The" or "In" never is.
 */
function mayBeAlone({ known, mentioned }: NameContext, folded: string, classes: number): boolean {
  if (known.byFirstWord.has(folded)) return true;
  return (classes & WordClass.stop) === 0 && mentioned.fullerFor(folded) !== undefined;
}

class NameReader {
  readonly readings: Reading<NameValue>[] = [];
  /** Index behind the last token of the name before. */
  private limit = 0;
  /** Where the last role of the name before ends, which is no role of the next. */
  private roleEnd = 0;
  /** A possible name that falls one point short, in the run just read and in the one before. */
  private missed: readonly Piece[] | null = null;
  private nearMiss: readonly Piece[] | null = null;
  private asked: { first: Piece; last: Piece; roles: readonly TiedRole[] } | null = null;
  private readonly shared = new SharedRoles();

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly context: NameContext,
  ) {}

  /** Reads the run that starts at a token; gives the index of the token behind it. */
  readFrom(at: number): number {
    const run = readRun(this.text, this.tokens, at);
    this.nearMiss = this.missed;
    this.missed = null;
    const turned = readTurned(this.text, this.tokens, run, this.context.known);
    const found = turned ?? this.readRun(run);
    if (found) {
      this.acceptNearMiss(found);
      this.accept(found);
    }
    return (turned?.pieces[1] ?? run[run.length - 1])?.to ?? at + 1;
  }

  /** In "Efua Mensah, Ravi Chandran and …" a name that is read makes one of its neighbour. */
  private acceptNearMiss({ pieces }: Found): void {
    const end = this.nearMiss?.[this.nearMiss.length - 1]?.to;
    const next = pieces[0];
    if (!this.nearMiss || end === undefined || !next || next.from - end !== 1) return;
    if (!LIST_MARKS.holds(this.tokens[end])) return;
    this.accept({ pieces: this.nearMiss, known: null, fuller: null, turned: false });
  }

  private readRun(run: Run): Found | null {
    const only = run.length === 1 ? run[0] : undefined;
    if (only && !mayBeAlone(this.context, only.folded, only.classes)) return null;
    return this.readKnown(run) ?? this.readUnknown(run);
  }

  private readKnown(run: Run): Found | null {
    const { known } = this.context;
    let words: readonly string[] | null = null;
    for (let i = 0; i < run.length; i++) {
      const piece = run[i];
      if (!piece || !known.byFirstWord.has(foldedWord(piece))) continue;
      const match = matchKnownName(known, (words ??= foldedWords(run)), i);
      if (!match) continue;
      const behind = run[i + match.length];
      if (behind && goesOn(behind)) continue;
      const pieces = run.slice(i, i + match.length);
      return { pieces, known: match.name, fuller: null, turned: false };
    }
    return null;
  }

  private readUnknown(run: Run): Found | null {
    const candidate = splitRun(this.tokens, run);
    if (!candidate) return null;
    if (candidate.pieces.length === 1) {
      return isNamedThing(this.tokens, run[0]?.from ?? 0) ? null : this.readSurname(candidate);
    }
    const pieces = this.isName(candidate, candidate.pieces)
      ? candidate.pieces
      : run.length > 2 && this.context.blockKind === 'heading'
        ? findInTitleCase(run)
        : null;
    if (!pieces) return null;
    return { pieces, known: null, fuller: this.fullerOfInitials(pieces), turned: false };
  }

  private isName(candidate: Candidate, pieces: readonly Piece[]): boolean {
    const first = pieces[0];
    const last = pieces[pieces.length - 1];
    if (!first || !last) return false;
    const words = foldedWords(pieces);
    if (this.context.mentioned.has(words)) return true;
    let score = scoreShape(pieces);
    if (score < -5) return false;
    if (sharesKnownWord(this.context.known, words)) score += 3;
    score += scoreSurroundings(this.tokens, first, last, candidate.titled);
    score += this.scoreList(first) + this.scoreCell(first, last);
    if (score >= ENOUGH + 4) return true;
    if (candidate.titled) score += 4;
    score += scoreRoles(this.rolesOf(first, last));
    if (score < ENOUGH && isNearKnownName(this.context.known, words)) return true;
    if (score === ENOUGH - 1) this.missed = pieces;
    return score >= ENOUGH;
  }

  /** A name joined to the name before it by "and" or a semicolon. */
  private scoreList(first: Piece): number {
    if (this.limit === 0 || first.from - this.limit !== 1) return 0;
    const between = this.tokens[this.limit]?.lower ?? '';
    if (!LIST_MARKS.has(between)) return 0;
    return between === ',' ? 1 : 2;
  }

  private scoreCell(first: Piece, last: Piece): number {
    const { cell } = this.context;
    if (!cell || cell.isHeader) return 0;
    if (first.start > 4 || this.text.length - last.end > 1) return 0;
    if (hasPersonHeader(cell.columnHeader)) return 3;
    return headerRole(cell) ? 3 : 0;
  }

  /** All that is tied to the name, roles or not; asked twice for one that is read. */
  private rolesOf(first: Piece, last: Piece): readonly TiedRole[] {
    if (this.asked?.first === first && this.asked.last === last) return this.asked.roles;
    const { text, tokens } = this;
    const { limit } = this;
    const ahead = readRolesBefore({ text, tokens, at: first.from, next: last.to, limit });
    const before =
      ahead.length === 0
        ? ahead
        : ahead.filter(
            ({ start, tie }) => start >= this.roleEnd && !(last.possessive && isOfCopula(tie)),
          );
    const closed = before.some(({ tie }) => tie === 'apposition');
    const inCell = this.context.cell !== null;
    const behind = { text, tokens, first: first.from, at: last.to, inCell, closed };
    const after = last.possessive ? readPossessed(behind) : readRolesAfter(behind);
    const roles = before.length === 0 ? after : after.length === 0 ? before : [...before, ...after];
    this.asked = { first, last, roles };
    return roles;
  }

  private readSurname(candidate: Candidate): Found | null {
    const piece = candidate.pieces[0];
    if (!piece || piece.kind !== 'word') return null;
    const fuller = this.fullerOf(piece.folded);
    const found = { pieces: [piece], known: null, fuller, turned: false };
    if (candidate.titled && candidate.beforeSurname && this.context.blockKind !== 'heading') {
      if (mayBeTitledSurname(this.tokens, piece, candidate.addressed || fuller !== null))
        return found;
    }
    if (fuller === null) return null;
    const named = this.context.mentioned.fullerFor(piece.folded) !== undefined;
    return isSurnameMention(this.tokens, piece, named, candidate.titled) ? found : null;
  }

  private fullerOf(family: string): string | null {
    const mentioned = this.context.mentioned.fullerFor(family);
    if (mentioned !== undefined) return mentioned;
    const known = this.context.known.byFamily.get(family);
    const only = known?.length === 1 ? known[0] : undefined;
    return only && only.words.length > 1 ? only.full : null;
  }

  /** For "P. Karsten": the fuller name with this family name and initial. */
  private fullerOfInitials(pieces: readonly Piece[]): string | null {
    const first = pieces[0];
    const last = pieces[pieces.length - 1];
    if (first?.kind !== 'initial' || !last) return null;
    const fuller = this.fullerOf(last.folded);
    return fuller?.toLowerCase().startsWith(first.folded) ? fuller : null;
  }

  private accept(found: Found): void {
    const { pieces, fuller } = found;
    const first = pieces[0];
    const last = pieces[pieces.length - 1];
    if (!first || !last) return;
    const span = { start: first.start, end: last.end };
    const family = familyPiece(found).text;
    const full = withSingleSpaces(this.text.slice(span.start, span.end));
    const parts = pieces.map((piece) => piece.text);
    const roles = this.finalRoles(first, last);
    this.roleEnd = roles.reduce((last, { end }) => Math.max(last, end), 0);
    const value: NameValue = { kind: 'name', full, parts, family, fuller, roles };
    this.readings.push({ start: first.start, end: last.end, value, hedged: span });
    this.limit = last.to;
    if (pieces.length > 1 && fuller === null) {
      this.context.mentioned.add(full, family, foldedWords(pieces));
    }
    this.context.mentioned.note(fuller ?? full);
  }

  /** The roles of a name that was read: its own, those handed on by other names, and the table's header. */
  private finalRoles(first: Piece, last: Piece): NameRole[] {
    const inList = this.scoreList(first) > 0;
    const roles = this.shared.of(this.rolesOf(first, last), this.tokens, first.from, inList);
    const header = this.context.cell ? headerRole(this.context.cell) : null;
    if (header !== null) roles.push({ start: first.start, end: first.start, text: header });
    return roles;
  }
}

function familyPiece({ pieces, known, turned }: Found): Piece {
  const words = foldedWords(pieces);
  const capitals = pieces.filter((piece) => piece.capitals);
  const printed = capitals.length === 1 && pieces.length > 1 ? capitals[0] : undefined;
  const family = known?.family ?? (turned ? words[0] : familyOf(words));
  const found = printed ?? pieces.find((_, i) => words[i] === family) ?? pieces[pieces.length - 1];
  if (!found) throw new Error('a name has at least one piece');
  return found;
}
