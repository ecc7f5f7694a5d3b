import type { Span } from './span';
import {
  FIRST_HASH,
  hashWith,
  knownAt,
  marksAt,
  marksOf,
  passingWord,
  wordAt,
  type TokenKind,
  type Word,
} from './words';

export type { TokenKind } from './words';

/** A word, a run of digits or a single symbol where it stands in a block's plain text. */
export interface Token extends Span {
  readonly word: Word;
  /** Whether white space of any width (or the start of the block) stands before it. */
  readonly spaceBefore: boolean;
  /** What may begin here: the bits that `markWhere` gave. */
  readonly marks: number;
  readonly kind: TokenKind;
  /** The characters as they stand. */
  readonly text: string;
  /** The same in lower case, for comparing words. */
  readonly lower: string;
}

/**
 * The token at an index, undefined outside the list. For an index that may be below 0: there a list is
 * asked for a property of that name, which takes a hundred times as long as an index beyond its end.
 */
export function tokenAt(tokens: readonly Token[], index: number): Token | undefined {
  return index < 0 ? undefined : tokens[index];
}

/** A token that can be written over. */
class Place implements Token {
  constructor(
    public word: Word,
    public start: number,
    public end: number,
    public spaceBefore: boolean,
    public marks: number,
  ) {}

  get kind(): TokenKind {
    return this.word.kind;
  }

  get text(): string {
    return this.word.text;
  }

  get lower(): string {
    return this.word.lower;
  }
}

/** Classes of a character. */
const UNKNOWN = 0;
const SPACE = 1;
const SYMBOL = 2;
/** Classes of which several characters in a row make one token. */
const LETTER = 3;
const DIGIT = 4;

/** What a token is made of, by the class of its first character. */
const KINDS: readonly TokenKind[] = ['symbol', 'symbol', 'symbol', 'word', 'digits'];

/** The classes of code units, found out as they are met; those of halves of a character stay unknown. */
const CLASSES = new Uint8Array(1 << 16);
for (let code = 0; code < 128; code++) {
  const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  const isDigit = code >= 48 && code <= 57;
  CLASSES[code] = code <= 32 || code === 127 ? SPACE : isLetter ? LETTER : isDigit ? DIGIT : SYMBOL;
}

/**
 * Cuts a block's plain text into tokens, in order, in time linear in its length.
 *
 * Apostrophes, hyphens, points and separators are symbols of their own; `spaceBefore` tells
 * "well-kept" from "well - kept". Spans are offsets into `text`, in UTF-16 units.
 */
export function tokenise(text: string): readonly Token[] {
  const places: Place[] = [];
  cut(text, places, 0);
  return places;
}

/** So many tokens a pool keeps for the next time. */
const KEPT = 1 << 14;

/**
 * Cuts one text after another into tokens that are written over once they are done with: to make them anew
 * for each block of a brief was a quarter of the garbage of reading it.
 */
export class TokenPool {
  private readonly places: Place[] = [];
  private used = 0;

  /** How many tokens were made since all were last given back. */
  get count(): number {
    return this.used;
  }

  /** Gives all tokens back: those made from here on are written over them. */
  reuse(): void {
    this.used = 0;
    if (this.places.length > KEPT) this.places.length = KEPT;
  }

  /** The same as `tokenise`, in a list of its own; good until the tokens are given back. */
  tokenise(text: string): readonly Token[] {
    const first = this.used;
    this.used = cut(text, this.places, first);
    return this.places.slice(first, this.used);
  }
}

/** Numbers that a tape keeps of a token. */
const FIELDS = 3;
/** A token takes so many code units of a text, or more, but in a text of figures and marks. */
const UNITS_OF_TOKEN = 4;

/**
 * Keeps what the tokens of a brief's texts are in flat lists, so that a text is cut once however often it is
 * read: kept as tokens they would cost more than to make some twice.
 */
export class TokenTape {
  private readonly places: Place[] = [];
  /** The words of each text: in one list for all they would be moved again whenever it has grown. */
  private readonly words: (readonly Word[])[] = [];
  /** Of each token its start, its end and its marks. */
  private fields: Int32Array;
  /** Where the tokens of each text begin on the tape; behind the last text, where they end. */
  private readonly firsts: number[] = [0];
  private current: readonly Token[] = [];
  private at = -1;

  /** For a brief of so many code units: room is made at once for the tokens that it will have. */
  constructor(units: number) {
    this.fields = new Int32Array(Math.ceil(units / UNITS_OF_TOKEN) * FIELDS);
  }

  /** Takes down the tokens of the brief's next text. */
  keep(tokens: readonly Token[]): void {
    const first = this.firsts[this.words.length] ?? 0;
    let at = first * FIELDS;
    this.makeRoom(at + tokens.length * FIELDS);
    const { fields } = this;
    for (const { start, end, marks } of tokens) {
      fields[at] = start;
      fields[at + 1] = end;
      fields[at + 2] = marks;
      at += FIELDS;
    }
    this.words.push(tokens.map(({ word }) => word));
    this.firsts.push(first + tokens.length);
  }

  /** The tokens of a text, by its place among those that were kept: good until other tokens are asked for. */
  of(index: number): readonly Token[] {
    if (this.at === index) return this.current;
    const first = this.firsts[index] ?? 0;
    const words = this.words[index] ?? [];
    const { fields } = this;
    let last = -1;
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      if (!word) break;
      const at = (first + i) * FIELDS;
      const start = fields[at] ?? 0;
      const end = fields[at + 1] ?? 0;
      put(this.places, i, word, start, end, start !== last, fields[at + 2] ?? 0);
      last = end;
    }
    this.at = index;
    return (this.current = this.places.slice(0, words.length));
  }

  private makeRoom(length: number): void {
    if (length <= this.fields.length) return;
    const longer = new Int32Array(Math.max(length, 2 * this.fields.length));
    longer.set(this.fields);
    this.fields = longer;
  }
}

/**
 * Writes the tokens of a text over the places from `first` on, of which more are made as needed; gives
 * the index behind the last.
 */
function cut(text: string, places: Place[], first: number): number {
  const units = unitsOf(text);
  const { length } = text;
  let next = first;
  let last = -1;
  let at = 0;
  while (at < length) {
    const start = at;
    const type = classAt(units, at);
    let hash = FIRST_HASH;
    do {
      at += widthAt(units, at);
      hash = hashWith(hash, units[at - 1] ?? 0);
    } while (type > SYMBOL && classAt(units, at) === type);
    if (type === SPACE) continue;
    const kind = KINDS[type] ?? 'word';
    const known = knownAt(text, units, start, at, hash, kind);
    const word = known < 0 ? passingWord(text.slice(start, at), kind) : wordAt(known);
    const marks = known < 0 ? marksOf(word) : marksAt(known);
    put(places, next++, word, start, at, start !== last, marks);
    last = at;
  }
  return next;
}

function put(
  places: Place[],
  index: number,
  word: Word,
  start: number,
  end: number,
  spaceBefore: boolean,
  marks: number,
): void {
  const place = places[index];
  if (place === undefined) {
    places.push(new Place(word, start, end, spaceBefore, marks));
    return;
  }
  place.word = word;
  place.start = start;
  place.end = end;
  place.spaceBefore = spaceBefore;
  place.marks = marks;
}

/** Texts shorter than this share one list of units. */
const SHARED = 1 << 14;
const shared = new Uint16Array(SHARED);

/** The code units of a text and a zero, which ends its last token; good until the next text is cut. */
function unitsOf(text: string): Uint16Array {
  const { length } = text;
  const units = length < SHARED ? shared : new Uint16Array(length + 1);
  for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i);
  units[length] = 0;
  return units;
}

/** How many units the character takes. */
function widthAt(units: Uint16Array, at: number): number {
  const code = units[at] ?? 0;
  return code >= 0xd800 && code < 0xdc00 && isLow(units[at + 1] ?? 0) ? 2 : 1;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}

function classAt(units: Uint16Array, at: number): number {
  const code = units[at] ?? 0;
  const known = CLASSES[code] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  if (code < 0xd800 || code > 0xdfff) return (CLASSES[code] = classOf(String.fromCharCode(code)));
  // Half a character by itself says nothing of the next one that begins with the same half.
  if (widthAt(units, at) === 1) return SYMBOL;
  return classOfPair((code - 0xd800) * 0x400 + (units[at + 1] ?? 0) - 0xdc00 + 0x10000);
}

const remembered = new Map<number, number>();

/** The class of a character of two units. Remembered. */
function classOfPair(point: number): number {
  const known = remembered.get(point);
  if (known !== undefined) return known;
  const found = classOf(String.fromCodePoint(point));
  if (remembered.size < 5_000) remembered.set(point, found);
  return found;
}

function classOf(character: string): number {
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  return /[\s\p{Cc}\p{Cf}]/u.test(character) ? SPACE : SYMBOL;
}
