import * as vscode from 'vscode';
import type { CalendarDay } from '../../core/claims/claim';
import type { TableProblem } from '../../core/facts/fact-table';
import { isShown } from '../checking/shown';
import { loadEngine } from '../engine/load-engine';
import { sayWording } from '../reasons';
import { staleAfter } from '../settings';
import type { Services } from '../services';
import { nameOf, readContent, type TableFile } from './read-table-file';
import { isTable, type Tables } from './tables';

/** Linting waits until the briefs have been checked, which reads the same tables. */
const DELAY = 400;

/** Shows what is wrong with the fact tables, each problem at its cell. */
export function registerTableProblems(services: Services): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('briefcheck-tables');
  const problems = new TableProblems(services, collection);
  problems.refreshSoon();
  return vscode.Disposable.from(
    collection,
    problems,
    services.tables.onDidChange(() => problems.refreshSoon()),
    services.results.onDidChange(() => problems.refreshSoon()),
    vscode.window.tabGroups.onDidChangeTabs(() => problems.refreshSoon()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('briefcheck.staleAfter')) problems.lintAgain();
    }),
  );
}

class TableProblems implements vscode.Disposable {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private generation = 0;
  /** What was linted last, by table: an object stands for one state of its file. */
  private linted = new Map<string, unknown>();

  constructor(
    private readonly services: Services,
    private readonly collection: vscode.DiagnosticCollection,
  ) {}

  refreshSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh(), DELAY);
  }

  /** Looks at all tables anew, since what they are held to has changed. */
  lintAgain(): void {
    // The keys stay: the problems of a table that is gone by then have to go.
    for (const key of this.linted.keys()) this.linted.set(key, undefined);
    this.refreshSoon();
  }

  dispose(): void {
    clearTimeout(this.timer);
  }

  private async refresh(): Promise<void> {
    const generation = ++this.generation;
    const files = await tablesToLint(this.services.tables);
    if (generation !== this.generation) return;
    const linted = new Map<string, unknown>();
    for (const [key, file] of files) {
      if (this.linted.get(key) !== file) await this.lint(file, generation);
      if (generation !== this.generation) return;
      linted.set(key, file);
      this.linted.set(key, file);
    }
    for (const key of this.linted.keys()) {
      if (!linted.has(key)) this.collection.delete(vscode.Uri.parse(key));
    }
    this.linted = linted;
  }

  /** A newer round may have ended before: it knows better, even that the table is gone. */
  private async lint(file: TableFile, generation: number): Promise<void> {
    const name = nameOf(file);
    const content = await readContent(file.uri);
    if (content === null) {
      if (generation === this.generation) this.collection.delete(file.uri);
      return;
    }
    const readWorkbook = await this.services.workbookReaders.for(name);
    const { lintTable } = await loadEngine();
    const { problems } = lintTable(name, content, {
      // A table has no date of its own: what is old today is told.
      day: today(),
      staleAfter: staleAfter(file.uri),
      ...(readWorkbook ? { readWorkbook } : {}),
    });
    if (generation === this.generation) this.collection.set(file.uri, problems.map(diagnose));
  }
}

function today(): CalendarDay {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** The tables of the folders, those that a brief has named, and those that a person has open. */
async function tablesToLint(tables: Tables): Promise<Map<string, TableFile>> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  await Promise.all(folders.map(({ uri }) => tables.ofFolder(uri)));
  const files = new Map<string, TableFile>();
  for (const table of await tables.allRead()) {
    if (!table.name.startsWith('Briefcheck/')) files.set(table.uri.toString(), table);
  }
  for (const document of vscode.workspace.textDocuments) {
    const key = document.uri.toString();
    if (files.has(key) || !isTable(document.uri) || !isShown(document.uri)) continue;
    const read = await tables.readAlone({ uri: document.uri, sheet: null });
    if (read) files.set(key, read);
  }
  return files;
}

function diagnose({ code, wording, line, column, endColumn, severity, cell }: TableProblem) {
  // A workbook has no text: its problems stand at the file, with the cell's name.
  const range = cell
    ? new vscode.Range(0, 0, 0, 0)
    : new vscode.Range(line - 1, column - 1, line - 1, Math.max(column, endColumn) - 1);
  const message = sayWording(wording);
  const diagnostic = new vscode.Diagnostic(
    range,
    cell ? `${cell}: ${message}` : message,
    severity === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning,
  );
  diagnostic.source = 'Briefcheck';
  diagnostic.code = `briefcheck.table.${code}`;
  return diagnostic;
}
