import { columnName, REQUIRED_COLUMNS } from '../columns';
import { brokenSheet, errorAt, FILE_START, HEADER, type Place, type Sheet } from '../sheet';
import type { Block } from '../../markdown/block';
import { readBlocks } from '../../markdown/read-blocks';
import { lineStarts, placeAt } from '../../text/line-starts';
import type { Span } from '../../text/span';
import { markdownCellText } from './markdown-cell-text';
import { markdownCellSpans } from './markdown-cells';
import { worded } from '../../wording';

/** Reads the first table of a Markdown file that has the columns of a fact table. */
export function readMarkdown(text: string): Sheet {
  const cells = readBlocks(text).filter((block) => block.cell !== null);
  const table = firstFactTable(cells);
  if (table === null) return brokenSheet(noTable());
  const grid = new MarkdownGrid(
    text,
    cells.filter((block) => block.cell?.table === table),
  );
  const header = grid.texts(HEADER);
  const rows = Array.from({ length: grid.rowCount }, (_, row) => ({
    cells: grid.texts(row),
    line: grid.place(row, 0).line,
  }));
  const place = (row: number, column: number): Place => grid.place(row, column);
  return { header, rows, problems: [], spoiled: new Set(), place };
}

function noTable(): ReturnType<typeof errorAt> {
  const wording = worded`The file has no table with the columns subject, value and source.`;
  return errorAt(FILE_START, 'no-table', wording);
}

/** The first table with all required columns, else the first with any; null where there is none. */
function firstFactTable(cells: readonly Block[]): number | null {
  const headers = new Map<number, Set<string>>();
  for (const { cell, text } of cells) {
    if (!cell?.isHeader) continue;
    const names = headers.get(cell.table) ?? new Set();
    headers.set(cell.table, names.add(columnName(text)));
  }
  const fits = (needed: number): number | undefined =>
    [...headers].find(
      ([, names]) => REQUIRED_COLUMNS.filter((name) => names.has(name)).length >= needed,
    )?.[0];
  return fits(REQUIRED_COLUMNS.length) ?? fits(1) ?? null;
}

/** The cells of one table by row and column. */
class MarkdownGrid {
  readonly rowCount: number;
  private readonly starts: readonly number[];
  private readonly rows = new Map<number, Map<number, Block>>();
  private readonly columnCount: number;
  private readonly urlColumn: number = -1;
  private lastSpans: { readonly row: number; readonly spans: readonly Span[] } | null = null;

  constructor(
    private readonly text: string,
    blocks: readonly Block[],
  ) {
    this.starts = lineStarts(text);
    let lastRow = HEADER;
    for (const block of blocks) {
      const { row, column } = block.cell ?? { row: 0, column: 0 };
      const cells = this.rows.get(row) ?? new Map<number, Block>();
      this.rows.set(row, cells.set(column, block));
      lastRow = Math.max(lastRow, row);
    }
    this.rowCount = lastRow + 1;
    this.columnCount = this.spans(HEADER).length;
    this.urlColumn = this.texts(HEADER).map(columnName).indexOf('url');
  }

  /** The cells' plain texts, of the column `url` the address. Cells behind the header's are kept. */
  texts(row: number): string[] {
    const spans = this.spans(row);
    return Array.from({ length: Math.max(this.columnCount, spans.length) }, (_, column) => {
      const { start, end } = spans[column] ?? { start: 0, end: 0 };
      const { text, address } = markdownCellText(this.text.slice(start, end));
      return (column === this.urlColumn ? address : null) ?? text;
    });
  }

  /** Place of a cell, of the row's beginning where it has none. */
  place(row: number, column: number): Place {
    const [from] = this.lineOf(row);
    const { start, end } = this.spans(row)[column] ?? { start: from, end: from };
    const { line, column: at } = placeAt(this.starts, start);
    return { line, column: at, endColumn: at + end - start };
  }

  /** Spans of a row's cells; those of the last row asked for are kept, a row may have thousands. */
  private spans(row: number): readonly Span[] {
    if (this.lastSpans?.row !== row) {
      const [from, to] = this.lineOf(row);
      this.lastSpans = { row, spans: markdownCellSpans(this.text, from, to) };
    }
    return this.lastSpans.spans;
  }

  /** Offsets of the line that a row stands on. */
  private lineOf(row: number): [number, number] {
    const [from, line] = this.rowStart(row);
    const end = this.text.slice(from, this.starts[line] ?? this.text.length);
    return [from, from + end.trimEnd().length];
  }

  /** Offset of the row's line and the line's number. A row of empty cells has no block. */
  private rowStart(row: number): [number, number] {
    const block = this.rows.get(row)?.values().next().value;
    const header = this.rows.get(HEADER)?.values().next().value;
    const known = block ?? header;
    if (!known) return [0, 1];
    const { start } = known.map.toFile({ start: 0, end: 1 });
    const { line } = placeAt(this.starts, start);
    const own = block ? line : line + 2 + row;
    return [this.starts[own - 1] ?? 0, own];
  }
}
