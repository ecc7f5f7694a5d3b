import type { Token } from 'markdown-it';
import type { Span } from '../text/span';
import type { OffsetMap } from './block';
import { readInlineTag } from './inline-tags';
import { MappedText } from './offset-map';
import type { Places } from './places';
import {
  hasSpecialCharacter,
  PLACEHOLDER,
  plainCharacter,
  plainCharacters,
} from './plain-characters';

/** The plain text of a heading, paragraph or cell. */
export interface InlineText {
  readonly text: string;
  readonly map: OffsetMap;
  readonly struck: readonly Span[];
  readonly emphasised: readonly Span[];
}

/** An inline stretch as parsed: its content, its tokens and where its pieces stand. */
export interface InlineSource {
  readonly content: string;
  readonly tokens: readonly Token[];
  readonly places: Places;
  /** How much of the content's start is no text: the box of a task list. */
  readonly skip: number;
}

const NO_SPANS: readonly Span[] = [];
const BACKSLASH = 92;
const BACKTICK = 96;

/** Puts an inline stretch together as plain text with its map, in time linear in its length. */
export function readInlineText(source: InlineSource): InlineText {
  const reader = new InlineReader(source);
  const { tokens } = source;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token) reader.read(token, i);
  }
  return reader.finish();
}

/** Spans of the text that lie in markup which may nest: only the outermost counts. */
class MarkedSpans {
  private depth = 0;
  private start = 0;
  private spans: Span[] | null = null;

  open(at: number): void {
    if (this.depth++ === 0) this.start = at;
  }

  close(at: number): void {
    if (this.depth === 0 || --this.depth > 0) return;
    if (at > this.start) (this.spans ??= []).push({ start: this.start, end: at });
  }

  finish(at: number): readonly Span[] {
    this.depth = Math.min(this.depth, 1);
    this.close(at);
    return this.spans ?? NO_SPANS;
  }
}

class InlineReader {
  private readonly out = new MappedText();
  private readonly emphasised = new MarkedSpans();
  private readonly struck = new MarkedSpans();

  constructor(private readonly source: InlineSource) {}

  finish(): InlineText {
    const { out } = this;
    const end = out.text.length;
    return {
      text: out.text,
      map: out,
      struck: this.struck.finish(end),
      emphasised: this.emphasised.finish(end),
    };
  }

  read(token: Token, index: number): void {
    const start = token.map?.[0] ?? 0;
    switch (token.type) {
      case 'text':
        return this.addText(token.content, start);
      case 'text_special':
        return this.addWhole(plainCharacters(token.content), start, start + token.markup.length);
      case 'softbreak':
        return this.addWhole(' ', start, start + 1);
      case 'hardbreak':
        return this.addWhole('\n', start, start + this.hardBreakLength(start));
      case 'em_open':
      case 'strong_open':
        return this.emphasised.open(this.out.text.length);
      case 'em_close':
      case 'strong_close':
        return this.emphasised.close(this.out.text.length);
      case 's_open':
        return this.struck.open(this.out.text.length);
      case 's_close':
        return this.struck.close(this.out.text.length);
      default:
        return this.readLeftOut(token, start, index);
    }
  }

  /** Tokens whose source is left out, with or without a placeholder. */
  private readLeftOut(token: Token, start: number, index: number): void {
    switch (token.type) {
      case 'code_inline':
        return this.addWhole(PLACEHOLDER, start, this.codeSpanEnd(token, start));
      case 'url':
        return this.addWhole(PLACEHOLDER, start, start + token.markup.length);
      case 'image':
        return this.addWhole(PLACEHOLDER, start, this.nextStart(index));
      case 'html_inline':
        return this.readHtml(token.content, start);
      case 'footnote_ref':
        return this.readFootnoteReference(start, start + token.markup.length);
    }
  }

  private readHtml(html: string, start: number): void {
    const at = this.out.text.length;
    switch (readInlineTag(html)) {
      case null:
        return this.addWhole(PLACEHOLDER, start, start + html.length);
      case 'break':
        return this.addWhole('\n', start, start + html.length);
      case 'emphasis':
        return this.emphasised.open(at);
      case 'emphasis-end':
        return this.emphasised.close(at);
      case 'struck':
        return this.struck.open(at);
      case 'struck-end':
        return this.struck.close(at);
    }
  }

  /** A reference leaves nothing behind, unless a word or number would run on across it. */
  private readFootnoteReference(start: number, end: number): void {
    const { content } = this.source;
    const alphanumeric = /[\p{L}\p{N}]/u;
    if (alphanumeric.test(content.charAt(start - 1)) && alphanumeric.test(content.charAt(end))) {
      this.addWhole(PLACEHOLDER, start, end);
    }
  }

  /** Adds text that stands in the content as it is; special characters are changed one by one. */
  private addText(content: string, start: number): void {
    const { places, skip } = this.source;
    const end = start + content.length;
    let from = Math.max(start, skip);
    while (from < end) {
      const to = Math.min(end, places.pieceEnd(from));
      const piece =
        from === start && to === end ? content : content.slice(from - start, to - start);
      if (hasSpecialCharacter(piece)) this.addChanged(piece, places.at(from));
      else this.out.append(piece, places.at(from));
      from = to;
    }
  }

  private addChanged(piece: string, file: number): void {
    let plain = '';
    let from = 0;
    for (let i = 0; i < piece.length; i++) {
      const unit = plainCharacter(piece.charAt(i));
      plain += unit;
      if (unit !== '') continue;
      if (plain !== '') this.out.append(plain, file + from);
      plain = '';
      from = i + 1;
    }
    if (plain !== '') this.out.append(plain, file + from);
  }

  private addWhole(text: string, start: number, end: number): void {
    if (text === '' || start < this.source.skip) return;
    const { places } = this.source;
    this.out.appendWhole(text, places.at(start), places.endAt(end));
  }

  private hardBreakLength(start: number): number {
    return this.source.content.charCodeAt(start) === BACKSLASH ? 2 : 1;
  }

  private nextStart(index: number): number {
    return this.source.tokens[index + 1]?.map?.[0] ?? this.source.content.length;
  }

  /** The token has lost the span's length where one space on either side was cut off. */
  private codeSpanEnd(token: Token, start: number): number {
    const { content } = this.source;
    const { length } = token.markup;
    const close = start + length + token.content.length;
    const isClose =
      content.charCodeAt(close - 1) !== BACKTICK &&
      content.startsWith(token.markup, close) &&
      content.charCodeAt(close + length) !== BACKTICK;
    return close + length + (isClose ? 0 : 2);
  }
}
