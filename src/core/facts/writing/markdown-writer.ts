import { columnName } from '../columns';
import { markdownCellSpans } from '../formats/markdown-cells';
import { readMarkdown } from '../formats/read-markdown';
import { lineStarts } from '../../text/line-starts';
import { HEADER } from '../sheet';
import { firstLineEnd, missingColumns, noRow } from './table-edit';
import type { TableWriter } from './table-edit';
import { saying, worded } from '../../wording';

/** Writes rows of the Markdown table that is read; the text around it stays. */
export const markdownWriter: TableWriter = {
  addRow(text, row) {
    const sheet = readMarkdown(text);
    if (sheet.header.length === 0) {
      return {
        code: 'no-table',
        ...saying(worded`The file has no table with subject, value and source.`),
      };
    }
    const columns = sheet.header.map(columnName);
    const problem = missingColumns(columns, row);
    if (problem) return problem;
    const last = sheet.rows.length - 1;
    const line = last === HEADER ? sheet.place(HEADER, 0).line + 1 : (sheet.rows[last]?.line ?? 1);
    const [start, end] = lineSpan(text, line);
    const lead = /^\s*/.exec(text.slice(start, end))?.[0] ?? '';
    const cells = columns.map((name) => ` ${escaped(row[name] ?? '')} `);
    return { start: end, end, text: `${firstLineEnd(text)}${lead}|${cells.join('|')}|` };
  },

  changeCell(text, { line, column }, value) {
    const sheet = readMarkdown(text);
    const row = sheet.rows.findIndex((one) => one.line === line);
    if (row === -1) return noRow(line);
    const columns = sheet.header.map(columnName);
    const position = columns.indexOf(column);
    if (position === -1) return missingColumns(columns, { [column]: 'new' }) ?? noRow(line);
    const [start, end] = lineSpan(text, line);
    const span = markdownCellSpans(text, start, end)[position];
    if (!span) return noRow(line);
    return { ...span, text: escaped(value) };
  },
};

/** Offsets of a line without its line end and the blanks before it. */
function lineSpan(text: string, line: number): [number, number] {
  const starts = lineStarts(text);
  const start = starts[line - 1] ?? 0;
  return [start, start + text.slice(start, starts[line] ?? text.length).trimEnd().length];
}

/** A text as the plain text of a cell: marks that Markdown reads are escaped, line breaks blanks. */
function escaped(value: string): string {
  return value.replace(/\s*[\r\n]+\s*/g, ' ').replace(/[\\`*_[\]<>&|~^]/g, '\\$&');
}
