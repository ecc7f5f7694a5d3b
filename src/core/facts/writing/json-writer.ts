import { parseTree, type Node } from 'jsonc-parser';
import { columnName } from '../columns';
import { readJson } from '../formats/read-json';
import { lineStarts, placeAt } from '../../text/line-starts';
import { noRow } from './table-edit';
import type { CellAddress, EditProblem, RowCells, TableWriter, TextEdit } from './table-edit';
import { saying, worded } from '../../wording';

/** Writes rows of JSON in the style of the last row. */
export const jsonWriter: TableWriter = {
  addRow(text, row) {
    const list = listNode(text);
    return list ? insertRow(text, list, row) : noList();
  },

  changeCell(text, { line, column }: CellAddress, value) {
    const row = rowOnLine(text, line);
    if (!row) return noRow(line);
    const pairs = row.children ?? [];
    const pair = pairs.filter(({ children }) => isColumn(children?.[0], column)).at(-1);
    const cell = pair?.children?.[1];
    const written = JSON.stringify(value);
    if (cell) return { start: cell.offset, end: cell.offset + cell.length, text: written };
    const last = pairs.at(-1);
    const at = last ? last.offset + last.length : row.offset + 1;
    const before = last ? `,${spaceBefore(text, last.offset)}` : '';
    return { start: at, end: at, text: `${before}${JSON.stringify(column)}: ${written}` };
  },
};

function noList(): EditProblem {
  return { code: 'no-table', ...saying(worded`The file is no sound list of rows: mend it first.`) };
}

function listNode(text: string): Node | null {
  const { problems } = readJson(text);
  if (problems.some(({ code }) => code === 'broken-json' || code === 'not-a-list')) return null;
  const root = parseTree(text.replace(/^\uFEFF/, ' '));
  if (root?.type === 'array') return root;
  const pairs = root?.children?.filter(({ children }) => children?.[0]?.value === 'facts');
  return pairs?.at(-1)?.children?.[1] ?? null;
}

function rowOnLine(text: string, line: number): Node | null {
  const starts = lineStarts(text);
  const rows = listNode(text)?.children ?? [];
  return rows.find((row) => placeAt(starts, row.offset).line === line) ?? null;
}

function isColumn(key: Node | undefined, column: string): boolean {
  return typeof key?.value === 'string' && columnName(key.value) === column;
}

function insertRow(text: string, list: Node, row: RowCells): TextEdit {
  const rows = list.children ?? [];
  const last = rows.at(-1);
  if (!last) {
    const at = list.offset + 1;
    return { start: at, end: at, text: rowText(row, null, text) };
  }
  const at = last.offset + last.length;
  return {
    start: at,
    end: at,
    text: `,${spaceBefore(text, last.offset)}${rowText(row, last, text)}`,
  };
}

/** A row's text in the style of another: its columns first and in their order, its line breaks. */
function rowText(row: RowCells, like: Node | null, text: string): string {
  const keys = (like?.children ?? []).flatMap(({ children }) => {
    const key = children?.[0]?.value as unknown;
    return typeof key === 'string' ? [key] : [];
  });
  const order = (name: string): number => {
    const position = keys.findIndex((key) => columnName(key) === name);
    return position === -1 ? keys.length : position;
  };
  const cells = Object.entries(row)
    .filter(([, value]) => value !== '')
    .sort(([a], [b]) => order(a) - order(b))
    .map(([name, value]) => {
      const key = keys.find((one) => columnName(one) === name) ?? name;
      return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    });
  const first = like?.children?.[0];
  const inner = like && first ? text.slice(like.offset + 1, first.offset) : ' ';
  const end = like?.children?.at(-1);
  const outer =
    like && end ? text.slice(end.offset + end.length, like.offset + like.length - 1) : ' ';
  const between = /[\r\n]/.test(inner) ? inner : ' ';
  return `{${inner}${cells.join(`,${between}`)}${outer}}`;
}

/** The blanks and line breaks before an offset. */
function spaceBefore(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && /[ \t\r\n]/.test(text.charAt(start - 1))) start--;
  return text.slice(start, offset);
}
