import type { Span } from '../text/span';

/** What kind of place of the brief a block's text stands in. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'footnote';

/** Where a table cell stands and what names it. Rows and columns count from 0, the header row left out. */
export interface CellPlace {
  /** Index of the table in the brief, in order. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** Plain text of the row's first cell ('' for the first column itself). */
  readonly rowHeader: string;
  /** Plain text of the column's header cell. */
  readonly columnHeader: string;
  /** Whether the cell belongs to the table's header row (then `row` is -1). */
  readonly isHeader: boolean;
  /** Plain text of the other cells of the row, in order, the row header included. */
  readonly otherCells: readonly string[];
  /** Plain text of the headers of those cells' columns, in the same order. */
  readonly otherHeaders: readonly string[];
}

/** A stretch of a brief's prose as plain text, with the exact way back into the file. */
export interface Block {
  /** Position in the list of blocks. */
  readonly index: number;
  readonly kind: BlockKind;
  /** The text without markup; soft line breaks are single spaces, a hard break is '\n'. */
  readonly text: string;
  readonly map: OffsetMap;
  /** Plain texts of the headings above, outermost first; a heading's own text is not in its path. */
  readonly headings: readonly string[];
  /**
   * Plain texts that lead in to a list item, outermost first: the paragraph before the list and
   * the parent items; for a cell the short paragraph before its table. Empty elsewhere.
   */
  readonly leadIn: readonly string[];
  readonly cell: CellPlace | null;
  /** Whether it stands in a block quotation. */
  readonly quoted: boolean;
  /** Spans of `text` that the author struck through. */
  readonly struck: readonly Span[];
  /** Spans of `text` in italics or bold: titles of works, run-in labels. */
  readonly emphasised: readonly Span[];
}

/** The way from a block's plain text back to the file. All offsets are UTF-16 units. */
export interface OffsetMap {
  /**
   * The file's span for a span of the plain text: from the first source character of its first
   * character to the end of the source of its last one (`70&#37;` for "70%"). Markup outside the
   * outermost characters is left out, markup between them is inside.
   */
  toFile(span: Span): Span;
}
