import type { CellPlace } from './block';
import { type InlineText, readInlineText } from './inline-text';
import type { ParsedMarkdown } from './parser';
import { Places } from './places';
import { rowPlaces } from './row-places';
import type { PlacedBlocks } from './placed-states';
import type { SourceLines } from './source-lines';

/** A cell's text with its place in its table. */
export interface PlacedCell {
  readonly text: InlineText;
  readonly cell: CellPlace;
}

/** The text of a cell without content, of which a table may have very many. */
const NO_TEXT = readInlineText({ content: '', tokens: [], places: new Places(), skip: 0 });

/** So many other cells are told of each cell: a row of thousands must not cost their square. */
const MOST_OTHER_CELLS = 40;

/** Reads the tables of a brief, in order. */
export class TableReader {
  private table = -1;
  private row = 0;
  private rowCount = 0;
  private headers: readonly string[] = [];
  private contents: string[] = [];
  private line = 0;

  constructor(
    private readonly blocks: PlacedBlocks,
    private readonly lines: SourceLines,
    private readonly parsed: ParsedMarkdown,
  ) {}

  openTable(): void {
    this.table++;
    this.row = -1;
    this.headers = [];
  }

  openRow(line: number): void {
    this.line = line;
    this.contents = [];
  }

  addCell(content: string): void {
    this.contents.push(content);
  }

  /** The row's cells; empty ones are left out. */
  closeRow(): PlacedCell[] {
    const texts = this.rowTexts();
    const plain = texts.map((text) => text.text);
    const isHeader = this.row < 0;
    if (isHeader) this.headers = plain;
    const cells: PlacedCell[] = [];
    for (const [column, text] of texts.entries()) {
      if (text.text === '') continue;
      const cell = {
        table: this.table,
        row: this.row,
        column,
        rowHeader: column > 0 ? (plain[0] ?? '') : '',
        columnHeader: isHeader ? '' : (this.headers[column] ?? ''),
        isHeader,
        otherCells: otherCells(plain, column),
        otherHeaders: isHeader ? NO_HEADERS : otherCells(this.headers, column),
      };
      cells.push({ text, cell });
    }
    this.row++;
    return cells;
  }

  private rowTexts(): InlineText[] {
    const start = this.blocks.rowStarts[this.rowCount++] ?? 0;
    const end = this.blocks.lineEnd(this.line);
    const places = rowPlaces(this.lines.text, start, end, this.lines.shift(this.line));
    return this.contents.map((content, column) => {
      if (content === '') return NO_TEXT;
      const tokens = this.parsed.inline(content);
      return readInlineText({ content, tokens, places: places[column] ?? new Places(), skip: 0 });
    });
  }
}

const NO_HEADERS: readonly string[] = [];

/** The other cells of a row; of a very wide one only those next to the cell, and the row header. */
function otherCells(row: readonly string[], column: number): string[] {
  if (row.length <= MOST_OTHER_CELLS) return row.filter((_, index) => index !== column);
  const from = Math.max(1, column - MOST_OTHER_CELLS / 2);
  const near = [
    ...row.slice(from, column),
    ...row.slice(column + 1, column + MOST_OTHER_CELLS / 2),
  ];
  return column > 0 ? [row[0] ?? '', ...near] : near;
}
