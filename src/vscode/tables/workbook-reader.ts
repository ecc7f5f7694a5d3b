import type * as vscode from 'vscode';
import type { WorkbookReader } from '../../core/facts/read-table';
import { loadBundle } from '../engine/load-bundle';

/** What the bundle of `xlsx.js` exports. */
type Reader = typeof import('../../core/facts/xlsx/read-xlsx');

/** Loads the reader of workbooks when the first one is met. */
export class WorkbookReaders {
  private loading: Promise<WorkbookReader | null> | undefined;

  constructor(private readonly log: vscode.LogOutputChannel) {}

  /** The reader for a table that is a workbook by its name; null for others, or where it is lost. */
  async for(name: string): Promise<WorkbookReader | null> {
    if (!/\.xlsx(?:#|$)/i.test(name)) return null;
    this.loading ??= this.load();
    return this.loading;
  }

  private async load(): Promise<WorkbookReader | null> {
    try {
      // The bundle is made of the module that the type names.
      return ((await loadBundle('xlsx.js')) as Reader).readXlsx;
    } catch (error) {
      this.log.error(`Workbooks cannot be read: ${String(error)}`);
      return null;
    }
  }
}
