import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { WorkbookReader } from '../core/facts/read-table';

/**
 * The reader of workbooks, loaded when the first one is read, since it is slow to load: the bundle
 * beside the bundled command, else its source beside the command's own.
 */
export const readWorkbook: WorkbookReader = (bytes, sheetName) => {
  const bundle = join(__dirname, 'xlsx.js');
  const source = join(__dirname, '..', 'core', 'facts', 'xlsx', 'read-xlsx');
  // What `require` gives has no type; both files are made of the module named here.
  const { readXlsx } = createRequire(__filename)(
    existsSync(bundle) ? bundle : source,
  ) as typeof import('../core/facts/xlsx/read-xlsx');
  return readXlsx(bytes, sheetName);
};
