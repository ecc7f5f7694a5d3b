import * as vscode from 'vscode';
import type { WorkbookReader } from '../../core/facts/read-table';

/** The bundle of src/core/facts/xlsx/read-xlsx.ts, which is a third as large as all the rest. */
const BUNDLE = ['dist', 'xlsx.js'] as const;

/** Loads the reader of workbooks when the first one is met. */
export class WorkbookReaders {
  private loading: Promise<WorkbookReader | null> | undefined;

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** The reader for a table that is a workbook by its name; null for others, or where it is lost. */
  async for(name: string): Promise<WorkbookReader | null> {
    if (!/\.xlsx(?:#|$)/i.test(name)) return null;
    this.loading ??= this.load();
    return this.loading;
  }

  private async load(): Promise<WorkbookReader | null> {
    try {
      const bytes = await vscode.workspace.fs.readFile(
        vscode.Uri.joinPath(this.extensionUri, ...BUNDLE),
      );
      return evaluate(new TextDecoder().decode(bytes)).readXlsx;
    } catch (error) {
      this.log.error(`Workbooks cannot be read: ${String(error)}`);
      return null;
    }
  }
}

type Reader = typeof import('../../core/facts/xlsx/read-xlsx');

/**
 * Runs a CommonJS bundle of the extension's own. In a browser's worker no `require` knows a second
 * file; this is how the editor itself runs an extension's first one, on the desktop it is as good.
 */
function evaluate(source: string): Reader {
  const module: { exports: unknown } = { exports: {} };
  // What `Function` makes has no type; its source is the bundle named above.
  const run = new Function('module', 'exports', source) as (...scope: unknown[]) => void;
  run(module, module.exports);
  return module.exports as Reader;
}
