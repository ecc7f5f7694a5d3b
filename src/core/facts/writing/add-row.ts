import { formatOf } from '../read-table';
import { delimitedWriter } from './delimited-writer';
import { jsonWriter } from './json-writer';
import { markdownWriter } from './markdown-writer';
import type { CellAddress, EditProblem, RowCells, TableWriter, TextEdit } from './table-edit';
import { yamlWriter } from './yaml-writer';
import { saying, worded } from '../../wording';

/**
 * The smallest edit that adds a row behind the last row of a table; its name tells the format.
 * Quoting, delimiter, order of columns, line ends, comments and a byte-order mark are kept.
 * Workbooks are only read.
 */
export function addRow(name: string, text: string, row: RowCells): TextEdit | EditProblem {
  const writer = writerOf(name);
  return 'code' in writer ? writer : writer.addRow(text, row);
}

/** The smallest edit that gives a cell of a table another value; a cell that is missing is added. */
export function changeCell(
  name: string,
  text: string,
  cell: CellAddress,
  value: string,
): TextEdit | EditProblem {
  const writer = writerOf(name);
  return 'code' in writer ? writer : writer.changeCell(text, cell, value);
}

/** Whether what an edit gave is an edit, and not the reason why there is none. */
export function isEdit(result: TextEdit | EditProblem): result is TextEdit {
  return 'start' in result;
}

/** The text after an edit. */
export function applyEdit(text: string, { start, end, text: added }: TextEdit): string {
  return text.slice(0, start) + added + text.slice(end);
}

function writerOf(name: string): TableWriter | EditProblem {
  const { ending } = formatOf(name);
  switch (ending) {
    case 'xlsx':
      return {
        code: 'read-only',
        ...saying(worded`Workbooks are only read: add the row in the workbook.`),
      };
    case 'json':
      return jsonWriter;
    case 'yaml':
    case 'yml':
      return yamlWriter;
    case 'md':
    case 'markdown':
      return markdownWriter;
    default:
      return delimitedWriter(ending === 'tsv' || ending === 'tab');
  }
}
