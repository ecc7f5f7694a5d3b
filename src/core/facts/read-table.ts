import type { TableReading } from './fact-table';
import { readCsvTable } from './read-csv-table';

/** Reads a fact table; the ending of its name tells the format. Never throws. */
export function readTable(name: string, text: string): TableReading {
  return readCsvTable(name, text);
}
