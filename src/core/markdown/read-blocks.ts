import type { Token } from 'markdown-it';
import type { Block, BlockKind, CellPlace } from './block';
import { HeadingPath } from './heading-path';
import { headingPlaces, paragraphPlaces } from './inline-places';
import { type InlineText, readInlineText } from './inline-text';
import { Containers } from './list-leads';
import { type ParsedMarkdown, parseMarkdown } from './parser';
import type { PlacedBlocks } from './placed-states';
import type { Places } from './places';
import { PLACEHOLDER } from './plain-characters';
import { readSourceLines, type SourceLines } from './source-lines';
import { TableReader } from './tables';

const NO_LEAD_IN: readonly string[] = [];
/** A longer paragraph before a table says more than what the table is about, unless it ends in a colon. */
const SHORT_LEAD_IN = 100;
const VISIBLE = new RegExp(`[^\\s${PLACEHOLDER}]`);
const TASK_BOX = /^\[[ xX]\](?=[ \t\n])/;

/**
 * Reads a brief's prose: headings, paragraphs, list items, table cells and footnotes as plain text
 * in the order of the file, each with its way back.
 *
 * Left out: front matter, code, HTML blocks and comments, images, URLs, link targets, footnote
 * references and the boxes of task lists. Where something left out stood in a sentence, the text
 * has U+FFFC. White space of any width is ' ', full-width ASCII is ASCII, and characters without
 * width are dropped. Takes any string, and time linear in its length.
 */
export function readBlocks(markdown: string): Block[] {
  const lines = readSourceLines(markdown);
  const parsed = parseMarkdown(lines.text);
  if (!parsed.places) return [];
  const reader = new BlockReader(lines, parsed.places, parsed);
  for (const token of parsed.tokens) reader.read(token);
  return reader.blocks;
}

class BlockReader {
  readonly blocks: Block[] = [];
  private readonly containers = new Containers();
  private readonly headings = new HeadingPath();
  private readonly tables: TableReader;
  private inTable = false;
  private tableLeadIn = NO_LEAD_IN;
  /** Level of the heading being read, 0 outside headings. */
  private headingLevel = 0;
  private isUnderlined = false;

  constructor(
    private readonly lines: SourceLines,
    private readonly places: PlacedBlocks,
    private readonly parsed: ParsedMarkdown,
  ) {
    this.tables = new TableReader(places, lines, parsed);
  }

  read(token: Token): void {
    switch (token.type) {
      case 'inline':
        return this.readInline(token);
      case 'heading_open':
        this.headingLevel = Number(token.tag.slice(1));
        this.isUnderlined = !token.markup.startsWith('#');
        return this.headings.closeTo(this.headingLevel);
      case 'heading_close':
        this.headingLevel = 0;
        return this.containers.interrupt();
      case 'tr_open':
        return this.tables.openRow(token.map?.[0] ?? 0);
      case 'tr_close':
        return this.closeRow();
      case 'html_block':
        // A comment is invisible to the reader, so a list behind it keeps its lead-in.
        return token.content.startsWith('<!--') ? undefined : this.containers.interrupt();
      case 'code_block':
      case 'fence':
      case 'hr':
        return this.containers.interrupt();
      default:
        return this.readContainer(token.type);
    }
  }

  private readContainer(type: string): void {
    switch (type) {
      case 'bullet_list_open':
      case 'ordered_list_open':
        return this.containers.open('list');
      case 'list_item_open':
        return this.open('item');
      case 'blockquote_open':
        return this.open('quote');
      case 'footnote_open':
        return this.open('footnote');
      case 'bullet_list_close':
      case 'ordered_list_close':
        return this.containers.close();
      case 'list_item_close':
      case 'blockquote_close':
      case 'footnote_close':
        this.headings.closeContainer();
        return this.containers.close();
      case 'table_open':
        this.inTable = true;
        this.tableLeadIn = leadInOf(this.blocks[this.blocks.length - 1]);
        return this.tables.openTable();
      case 'table_close':
        this.inTable = false;
        return this.containers.interrupt();
    }
  }

  private open(type: 'item' | 'quote' | 'footnote'): void {
    this.headings.openContainer();
    this.containers.open(type);
  }

  private readInline(token: Token): void {
    if (this.inTable) this.tables.addCell(token.content);
    else if (this.headingLevel > 0) this.readHeading(token);
    else this.readParagraph(token);
  }

  private readHeading(token: Token): void {
    const place = this.isUnderlined ? paragraphPlaces : headingPlaces;
    const places = place(token.content, token.map?.[0] ?? 0, this.places, this.lines);
    const text = this.readText(token.content, places, 0);
    this.add('heading', text, NO_LEAD_IN, null);
    this.headings.enter(this.headingLevel, text.text);
  }

  private readParagraph(token: Token): void {
    const { containers } = this;
    const places = paragraphPlaces(token.content, token.map?.[0] ?? 0, this.places, this.lines);
    const box = containers.startsItem ? TASK_BOX.exec(token.content) : null;
    const text = this.readText(token.content, places, box ? box[0].length + 1 : 0);
    const isItem = containers.isIn('item');
    const kind = isItem ? 'item' : containers.isIn('footnote') ? 'footnote' : 'paragraph';
    this.add(kind, text, isItem ? containers.leadIn() : NO_LEAD_IN, null);
    containers.addParagraph(text.text);
  }

  private closeRow(): void {
    for (const { text, cell } of this.tables.closeRow())
      this.add('cell', text, this.tableLeadIn, cell);
  }

  private add(
    kind: BlockKind,
    { text, map, struck, emphasised }: InlineText,
    leadIn: readonly string[],
    cell: CellPlace | null,
  ): void {
    if (!VISIBLE.test(text)) return;
    this.blocks.push({
      index: this.blocks.length,
      kind,
      text,
      map,
      headings: this.headings.path,
      leadIn,
      cell,
      quoted: this.containers.isIn('quote'),
      struck,
      emphasised,
    });
  }

  private readText(content: string, places: Places, skip: number): InlineText {
    return readInlineText({ content, tokens: this.parsed.inline(content), places, skip });
  }
}

/** What leads in to a table: the paragraph right before it, where it does no more. */
function leadInOf(before: Block | undefined): readonly string[] {
  if (before?.kind !== 'paragraph') return NO_LEAD_IN;
  const leads = before.text.length <= SHORT_LEAD_IN || /:\s*$/.test(before.text);
  return leads ? [before.text] : NO_LEAD_IN;
}
