import MarkdownIt, { type Env, type MarkdownIt as Parser, type Token } from 'markdown-it';
import { LeanToken } from './lean-token';

/** The key under which a parse leaves its block state in `env`. */
const BLOCK_STATE = 'placedBlocks';

const NEWLINE = 10;
const SPACE = 32;
const TILDE = 126;

/** The block parser's state that also notes where lines end and where table rows start. */
export class PlacedBlocks extends MarkdownIt.StateBlock {
  /** Offset in the source at which each table row's text starts, in the order of `tr_open`. */
  readonly rowStarts: number[] = [];
  private row: Token | null = null;

  constructor(source: string, parser: Parser, env: Env, tokens: Token[]) {
    super(source, parser, env, tokens);
    env[BLOCK_STATE] = this;
  }

  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    const token = this.pushLean(type, tag, nesting);
    if (type === 'tr_open') this.row = token;
    // The row's map is set after its push: hence the look at its first cell only.
    else if (this.row && (type === 'th_open' || type === 'td_open')) {
      const line = this.row.map?.[0] ?? this.line;
      this.rowStarts.push((this.bMarks[line] ?? 0) + (this.tShift[line] ?? 0));
      this.row = null;
    }
    return token;
  }

  /** What `push` does in markdown-it itself. */
  private pushLean(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    const token = new LeanToken(type, tag, nesting);
    if (nesting < 0) this.level--;
    token.level = this.level;
    if (nesting > 0) this.level++;
    this.tokens.push(token);
    return token;
  }

  /** Where a line's text ends, its line end left out. */
  lineEnd(line: number): number {
    return this.eMarks[line] ?? this.src.length;
  }
}

/** The block state that a parse with this `env` has left, null where there was nothing to parse. */
export function placedBlocksOf(env: Env): PlacedBlocks | null {
  const state = env[BLOCK_STATE];
  return state instanceof PlacedBlocks ? state : null;
}

/**
 * The inline parser's state that gives every token the place where its source starts: `map[0]`, an
 * offset into the inline content (markdown-it itself leaves `map` of inline tokens empty).
 */
export class PlacedInline extends MarkdownIt.StateInline {
  private runAt = -1;
  private runNext = 0;
  private pushing = '';

  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    this.pushing = type;
    const token = super.push(type, tag, nesting);
    this.pushing = '';
    const start = type === 'text' ? this.delimiterStart() : this.pos;
    token.map = [start, start];
    return token;
  }

  override pushPending(): Token {
    const token = super.pushPending();
    const start = this.pendingEnd() - token.content.length;
    token.map = [start, start];
    return token;
  }

  /** Where the plain text that is being closed ends, seen from the token that closes it. */
  private pendingEnd(): number {
    // A link opens behind its bracket.
    if (this.pushing === 'link_open') return this.pos - 1;
    let end = Math.min(this.pos, this.posMax);
    // Spaces before a line end have been cut off already.
    if (this.pushing !== '' && this.src.charCodeAt(end) === NEWLINE) {
      while (this.src.charCodeAt(end - 1) === SPACE) end--;
    }
    return end;
  }

  /** A run of `*`, `_` or `~` is pushed piece by piece while the position stays at its start. */
  private delimiterStart(): number {
    const marker = this.src.charCodeAt(this.pos);
    if (this.runAt !== this.pos) {
      this.runAt = this.pos;
      this.runNext = this.pos;
      const isPaired = marker === TILDE;
      if (isPaired && this.runLength(marker) % 2 === 1) return this.runNext++;
    }
    const start = this.runNext;
    this.runNext += marker === TILDE ? 2 : 1;
    return start;
  }

  private runLength(marker: number): number {
    let end = this.pos;
    while (end < this.posMax && this.src.charCodeAt(end) === marker) end++;
    return end - this.pos;
  }
}
