import { columnName, REQUIRED_COLUMNS } from '../columns';
import { brokenSheet, errorAt, FILE_START, HEADER, type Place, type Sheet } from '../sheet';
import type { Block } from '../../markdown/block';
import { readBlocks } from '../../markdown/read-blocks';
import { lineStarts, placeAt } from '../../text/line-starts';

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
  const message = 'The file has no table with the columns subject, value and source.';
  return errorAt(FILE_START, 'no-table', message);
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

/** The cells of one table by row and column. Empty cells have no block of their own. */
class MarkdownGrid {
  readonly rowCount: number;
  private readonly starts: readonly number[];
  private readonly rows = new Map<number, Map<number, Block>>();
  private readonly lastColumn: number;

  constructor(text: string, blocks: readonly Block[]) {
    this.starts = lineStarts(text);
    let lastColumn = 0;
    let lastRow = HEADER;
    for (const block of blocks) {
      const { row, column } = block.cell ?? { row: 0, column: 0 };
      const cells = this.rows.get(row) ?? new Map<number, Block>();
      this.rows.set(row, cells.set(column, block));
      lastColumn = Math.max(lastColumn, column);
      lastRow = Math.max(lastRow, row);
    }
    this.lastColumn = lastColumn;
    this.rowCount = lastRow + 1;
  }

  texts(row: number): string[] {
    const cells = this.rows.get(row);
    return Array.from({ length: this.lastColumn + 1 }, (_, column) => {
      return cells?.get(column)?.text ?? '';
    });
  }

  /** Place of a cell; an empty one stands where its row does. */
  place(row: number, column: number): Place {
    const cells = this.rows.get(row);
    const block = cells?.get(column);
    if (block) return this.placeOf(block);
    const first = cells?.values().next().value;
    if (!first) return FILE_START;
    const { line } = this.placeOf(first);
    return { line, column: 1, endColumn: 1 };
  }

  private placeOf(block: Block): Place {
    const { start, end } = block.map.toFile({ start: 0, end: block.text.length });
    const { line, column } = placeAt(this.starts, start);
    return { line, column, endColumn: column + end - start };
  }
}
