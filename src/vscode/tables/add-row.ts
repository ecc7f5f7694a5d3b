import * as vscode from 'vscode';
import type { Encoding } from '../../core/facts/decode-text';
import type { RowCells } from '../../core/facts/writing/table-edit';
import { loadEngine, type Engine } from '../engine/load-engine';
import { sayWording } from '../reasons';
import { readContent } from './read-table-file';

/** The names that the editor has for the encodings in which tables are read. */
const ENCODINGS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'utf8',
  'utf-16le': 'utf16le',
  'utf-16be': 'utf16be',
  'windows-1252': 'windows1252',
};

/**
 * Adds a row to a table by the smallest edit, which undo takes back. A table that was saved is saved
 * again; one with changes of a person's is left to them. Gives the row's line, from 0, or what hinders.
 */
export async function addRowToTable(uri: vscode.Uri, row: RowCells): Promise<number | string> {
  const engine = await loadEngine();
  const document = await openAsWritten(uri, engine);
  const text = document.getText();
  const result = engine.addRow(uri.path, text, fitting(uri.path, text, row, engine));
  if (!engine.isEdit(result)) return sayWording(result.wording);
  const wasDirty = document.isDirty;
  const edit = new vscode.WorkspaceEdit();
  const [start, end] = [document.positionAt(result.start), document.positionAt(result.end)];
  edit.replace(uri, new vscode.Range(start, end), result.text);
  if (!(await vscode.workspace.applyEdit(edit))) {
    return vscode.l10n.t('The table was changed meanwhile: nothing was written.');
  }
  if (!wasDirty && !(await document.save())) {
    return vscode.l10n.t('The table could not be saved; the new row is in its editor.');
  }
  return document.positionAt(result.start + result.text.trimEnd().length).line;
}

/** A table of spreadsheets may be in an encoding that the editor does not tell by itself. */
async function openAsWritten(
  uri: vscode.Uri,
  { decodeText }: Engine,
): Promise<vscode.TextDocument> {
  const content = await readContent(uri);
  const isBytes = content !== null && typeof content !== 'string';
  const decoded = isBytes ? decodeText(content) : null;
  const encoding = decoded?.encoding ?? 'utf-8';
  const document = await (encoding === 'utf-8'
    ? vscode.workspace.openTextDocument(uri)
    : vscode.workspace.openTextDocument(uri, { encoding: ENCODINGS[encoding] }));
  if (decoded) await untilReadAnew(document, decoded.text);
  return document;
}

/** How long the editor may take to notice that another program has written a file. */
const NOTICED_WITHIN = 3000;
const LOOK_EVERY = 50;

/**
 * Waits until an open document has what another program has just written. The editor would save over
 * a change that leaves the file as long as it was. Gives up where the two differ by their encoding.
 */
async function untilReadAnew(document: vscode.TextDocument, text: string): Promise<void> {
  const written = withPlainEnds(text);
  for (let waited = 0; waited < NOTICED_WITHIN; waited += LOOK_EVERY) {
    if (document.isDirty || withPlainEnds(document.getText()) === written) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
}

function withPlainEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** The cells for which the table has a column, with an id that is free where it has ids. */
function fitting(
  name: string,
  text: string,
  row: RowCells,
  { columnName, readSheet }: Engine,
): RowCells {
  const { header, rows } = readSheet(name, text);
  const columns = header.map(columnName);
  if (columns.length === 0) return row;
  const idColumn = columns.indexOf('id');
  const ids = new Set(rows.map(({ cells }) => (cells[idColumn] ?? '').trim()));
  const all: RowCells = { ...row, id: freeId(row['subject'] ?? '', ids) };
  const isKept = (column: string): boolean => columns.includes(column) || REQUIRED.has(column);
  return Object.fromEntries(Object.entries(all).filter(([column]) => isKept(column)));
}

const REQUIRED = new Set(['subject', 'value', 'source']);

function freeId(subject: string, taken: ReadonlySet<string>): string {
  const words = subject
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !/^(?:the|an?|of|in|on|to|who|for)$/.test(word));
  const id = words.slice(0, 5).join('-') || 'fact';
  if (!taken.has(id)) return id;
  let serial = 2;
  while (taken.has(`${id}-${String(serial)}`)) serial++;
  return `${id}-${String(serial)}`;
}
