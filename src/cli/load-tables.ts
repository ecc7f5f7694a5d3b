import { join } from 'node:path';
import { table as BUNDLED_TABLE } from '../../data/bundled.json';
import { compileTables, type CompiledTables, type FactTable } from '../core/check';
import { readTableFile } from './facts-file';
import { tell, type Streams } from './streams';

/** The path of the bundled table; the command stands in `dist/` beside `data/`. */
export function bundledPath(): string {
  return join(__dirname, '..', 'data', BUNDLED_TABLE);
}

/** Tables as read and compiled, with their names in order. */
export interface LoadedTables {
  readonly names: readonly string[];
  readonly compiled: CompiledTables;
}

/** Reads tables, each file once, and compiles each set of them once. */
export class TableLoader {
  private readonly tables = new Map<string, FactTable | null>();
  private readonly sets = new Map<string, LoadedTables>();

  constructor(private readonly streams: Streams) {}

  /** The tables at these paths; null where one can't be used, which has then been told. */
  load(paths: readonly string[]): LoadedTables | null {
    const key = paths.join('\0');
    const known = this.sets.get(key);
    if (known) return known;
    const tables: FactTable[] = [];
    for (const path of paths) {
      const table = this.table(path);
      if (!table) return null;
      tables.push(table);
    }
    const loaded = { names: tables.map(({ name }) => name), compiled: compileTables(tables) };
    this.sets.set(key, loaded);
    return loaded;
  }

  private table(path: string): FactTable | null {
    const known = this.tables.get(path);
    if (known !== undefined) return known;
    const read = this.read(path);
    this.tables.set(path, read);
    return read;
  }

  private read(path: string): FactTable | null {
    const file = readTableFile(path, path === bundledPath() ? BUNDLED_TABLE : path);
    if ('unreadable' in file) {
      tell(this.streams, file.unreadable);
      return null;
    }
    const { table, problems } = file.reading;
    const errors = problems.filter(({ severity }) => severity === 'error');
    for (const { line, column, message } of errors) {
      tell(this.streams, `${path}:${String(line)}:${String(column)}: ${message}`);
    }
    // Rows that are left out are told; only a table without one sound row stops the check.
    return errors.length > 0 && table.facts.length === 0 ? null : table;
  }
}
