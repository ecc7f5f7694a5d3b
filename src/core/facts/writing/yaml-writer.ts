import { isMap, isScalar, isSeq, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
import { columnName } from '../columns';
import { parseYamlTable, readYaml } from '../formats/read-yaml';
import { lineStarts, placeAt } from '../../text/line-starts';
import { firstLineEnd, noRow } from './table-edit';
import type { CellAddress, EditProblem, RowCells, TableWriter, TextEdit } from './table-edit';
import { saying, worded } from '../../wording';

/** Writes rows of YAML; comments and the style of all other rows stay as they are. */
export const yamlWriter: TableWriter = {
  addRow(text, row) {
    const found = findList(text);
    if (found === 'broken') return noList();
    if (found === 'empty') return append(text, '', row);
    if (found.flow) return insertInFlow(found, row);
    const last = found.items.at(-1);
    const [start, end] = rangeOf(last);
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const lead = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? '';
    const at = contentLineEnd(text, start, end);
    return {
      start: at,
      end: at,
      text: firstLineEnd(text) + blockRow(lead, row, firstLineEnd(text)),
    };
  },

  changeCell(text, { line, column }: CellAddress, value) {
    const row = rowOnLine(text, line);
    if (!row) return noRow(line);
    const pair = row.items.find(
      ({ key }) => isScalar(key) && columnName(String(key.value)) === column,
    );
    if (pair?.value) {
      const [start, end] = rangeOf(pair.value);
      const written = row.flow ? JSON.stringify(value) : scalarText(value);
      const isBlock = /^[|>]/.test(text.slice(start, end));
      const stop = isBlock ? contentEnd(text, start, end) : end;
      const needsBlank = start === end && text[start - 1] === ':';
      return { start, end: stop, text: needsBlank ? ` ${written}` : written };
    }
    return addCell(text, row, column, value);
  },
};

function noList(): EditProblem {
  return { code: 'no-table', ...saying(worded`The file is no sound list of rows: mend it first.`) };
}

function findList(text: string): YAMLSeq | 'empty' | 'broken' {
  const { problems } = readYaml(text);
  if (problems.some(({ code }) => code === 'broken-yaml')) return 'broken';
  const { contents } = parseYamlTable(text);
  if (contents === null || (isScalar(contents) && contents.value === null)) return 'empty';
  const list = isMap(contents) ? contents.get('facts', true) : contents;
  if (!isSeq(list)) return 'broken';
  return list;
}

function rowOnLine(text: string, line: number): YAMLMap | null {
  const list = findList(text);
  if (typeof list === 'string') return null;
  const starts = lineStarts(text);
  const row = list.items.find((item) => placeAt(starts, rangeOf(item)[0]).line === line);
  return isMap(row) ? row : null;
}

function rangeOf(node: unknown): [number, number] {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
  const [start, end]: unknown[] = Array.isArray(range) ? range : [];
  return [typeof start === 'number' ? start : 0, typeof end === 'number' ? end : 0];
}

/** End of what a node's text holds beside blanks and line breaks. */
function contentEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

/** End of the line on which a node ends; a comment behind it belongs to that line. */
function contentLineEnd(text: string, start: number, end: number): number {
  const from = contentEnd(text, start, end);
  const rest = /[\r\n]/.exec(text.slice(from));
  return rest ? from + rest.index : text.length;
}

function append(text: string, lead: string, row: RowCells): TextEdit {
  const lineEnd = firstLineEnd(text);
  const isOpen = text !== '' && !/[\r\n]$/.test(text) && text !== '\uFEFF';
  const written = blockRow(lead, row, lineEnd) + lineEnd;
  return { start: text.length, end: text.length, text: (isOpen ? lineEnd : '') + written };
}

function insertInFlow(list: YAMLSeq, row: RowCells): TextEdit {
  const cells = Object.entries(row).filter(([, value]) => value !== '');
  const pairs = cells.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  const written = `{ ${pairs.join(', ')} }`;
  const last = list.items.at(-1);
  const at = last ? rangeOf(last)[1] : rangeOf(list)[0] + 1;
  return { start: at, end: at, text: last ? `, ${written}` : written };
}

/** "- subject: …" with its other cells below, each line behind `lead`. */
function blockRow(lead: string, row: RowCells, lineEnd: string): string {
  const cells = Object.entries(row).filter(([, value]) => value !== '');
  return cells
    .map(
      ([name, value], i) =>
        `${lead}${i === 0 ? '- ' : '  '}${scalarText(name)}: ${scalarText(value)}`,
    )
    .join(lineEnd);
}

function addCell(text: string, row: YAMLMap, column: string, value: string): TextEdit {
  const write = row.flow ? JSON.stringify : scalarText;
  const cell = `${write(column)}: ${write(value)}`;
  const last = row.items.at(-1);
  const [rowStart, rowEnd] = rangeOf(row);
  if (row.flow || !last) {
    const end = last ? rangeOf(last.value ?? last.key)[1] : rowStart + 1;
    return { start: end, end, text: last ? `, ${cell}` : cell };
  }
  const { column: indent } = placeAt(lineStarts(text), rowStart);
  const at = contentLineEnd(text, rowStart, rowEnd);
  return { start: at, end: at, text: `${firstLineEnd(text)}${' '.repeat(indent - 1)}${cell}` };
}

/** A text as a YAML scalar on one line that reads back as the same text. */
function scalarText(value: string): string {
  if (/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(value)) return JSON.stringify(value);
  const written = stringify(value, { lineWidth: 0, schema: 'core' }).trimEnd();
  return written.includes('\n') ? JSON.stringify(value) : written;
}
