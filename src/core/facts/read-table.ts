import { decodeText } from './decode-text';
import type { TableReading } from './fact-table';
import { readDelimited } from './formats/read-delimited';
import { readJson } from './formats/read-json';
import { readMarkdown } from './formats/read-markdown';
import { readYaml } from './formats/read-yaml';
import { readRows } from './read-rows';
import { brokenSheet, errorAt, FILE_START, type Sheet } from './sheet';
import { worded } from '../wording';

/** Reads the bytes of a workbook: its first sheet, or the named one (see `xlsx/read-xlsx.ts`). */
export type WorkbookReader = (bytes: Uint8Array, sheetName: string | null) => Sheet;

/**
 * Reads a fact table; the ending of its name tells the format. Never throws: what can't be read is
 * left out and named among the problems.
 *
 * `name` is a path or a title; behind "#" it may name the sheet of a workbook ("costs.xlsx#2025").
 * Of text the encoding is told from the bytes. Workbooks are bytes, and their reader is handed in,
 * because it is as large as the rest of the engine and hosts load it only when it is needed.
 */
export function readTable(
  name: string,
  content: string | Uint8Array,
  readWorkbook: WorkbookReader | null = null,
): TableReading {
  return readRows(name, readSheet(name, content, readWorkbook));
}

/** Reads a table's cells as texts, before they are read as facts. */
export function readSheet(
  name: string,
  content: string | Uint8Array,
  readWorkbook: WorkbookReader | null = null,
): Sheet {
  const { ending, sheetName } = formatOf(name);
  if (ending === 'xlsx') {
    if (typeof content === 'string' || !readWorkbook) return brokenSheet(notBytes());
    return readWorkbook(content, sheetName);
  }
  const text = typeof content === 'string' ? content : decodeText(content).text;
  return readTextSheet(ending, text);
}

function readTextSheet(ending: string, text: string): Sheet {
  switch (ending) {
    case 'json':
      return readJson(text);
    case 'yaml':
    case 'yml':
      return readYaml(text);
    case 'md':
    case 'markdown':
      return readMarkdown(text);
    default:
      return readDelimited(text, ending === 'tsv' || ending === 'tab');
  }
}

/** The format that a table's name tells, in lower case, and the sheet that it names. */
export function formatOf(name: string): {
  readonly ending: string;
  readonly sheetName: string | null;
} {
  const workbook = /\.xlsx(?:#(.*))?$/is.exec(name);
  if (workbook) return { ending: 'xlsx', sheetName: workbook[1] ?? null };
  return { ending: /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '', sheetName: null };
}

function notBytes(): ReturnType<typeof errorAt> {
  const wording = worded`A workbook can be read only as a saved file.`;
  return errorAt(FILE_START, 'unread-workbook', wording);
}
