/** The columns that a fact table may have; any other column is kept with the row. */
export const FACT_COLUMNS = [
  'id',
  'kind',
  'subject',
  'value',
  'aliases',
  'as_of',
  'source',
  'locator',
  'quote',
  'url',
  'note',
] as const;

export type FactColumn = (typeof FACT_COLUMNS)[number];

const KNOWN: ReadonlySet<string> = new Set(FACT_COLUMNS);

/** Whether a column's name is one that the format knows. */
export function isFactColumn(name: string): name is FactColumn {
  return KNOWN.has(name);
}

/** The columns without which a table is no fact table. */
export const REQUIRED_COLUMNS: readonly FactColumn[] = ['subject', 'value', 'source'];

/** A header cell's column name as the format writes it: lower case, "_" for spaces and hyphens. */
export function columnName(header: string): string {
  return header
    .replace(/^\uFEFF/, '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

/** How many of a header's cells name a column that the format knows. */
export function countFactColumns(header: readonly string[]): number {
  return new Set(header.map(columnName).filter(isFactColumn)).size;
}
