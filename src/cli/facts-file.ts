import { readFileSync } from 'node:fs';
import type { TableReading } from '../core/facts/fact-table';
import { readTable } from '../core/facts/read-table';
import { readWorkbook } from './workbook-reader';

/** A table file that was read, or why the file itself could not be. */
export type TableFile = { readonly reading: TableReading } | { readonly unreadable: string };

/**
 * Reads the fact table at a path, in any of the formats; `name` is what its facts say they come
 * from. A workbook's sheet may be named behind "#".
 */
export function readTableFile(path: string, name = path): TableFile {
  try {
    const bytes = readFileSync(path.replace(/(\.xlsx)#.*$/is, '$1'));
    return { reading: readTable(name, bytes, readWorkbook) };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { unreadable: `can't read ${path} (${String(error.code)})` };
  }
}
