import * as vscode from 'vscode';
import type { Fact } from '../../core/result';
import { loadEngine } from '../engine/load-engine';
import type { WorkbookReaders } from './workbook-reader';

/** A table file, with the sheet that is meant where it is a workbook. */
export interface TableFile {
  readonly uri: vscode.Uri;
  readonly sheet: string | null;
}

/** The facts of a table file that was read. */
export interface ReadTable extends TableFile {
  /** As facts and messages name it: the path in the workspace, behind "#" the sheet. */
  readonly name: string;
  readonly facts: readonly Fact[];
}

/** What is in a table file: its bytes, or the text of an editor where that was changed and not saved. */
export async function readContent(uri: vscode.Uri): Promise<string | Uint8Array | null> {
  const key = uri.toString();
  const open = vscode.workspace.textDocuments.find((one) => one.uri.toString() === key);
  if (open?.isDirty) return open.getText();
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch {
    return null;
  }
}

/** Reads the facts of a table file; null where there is no such file. */
export async function readTableFile(
  file: TableFile,
  name: string,
  readers: WorkbookReaders,
): Promise<ReadTable | null> {
  const content = await readContent(file.uri);
  if (content === null) return null;
  const { readTable } = await loadEngine();
  const { table } = readTable(name, content, await readers.for(name));
  return { ...file, name, facts: table.facts };
}

/** How facts and messages name a table. */
export function nameOf({ uri, sheet }: TableFile): string {
  const path = vscode.workspace.asRelativePath(uri);
  return sheet === null ? path : `${path}#${sheet}`;
}
