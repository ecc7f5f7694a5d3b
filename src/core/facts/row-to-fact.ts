import type { ClaimKind } from '../claims/claim';
import type { Fact } from '../result';
import { FACT_COLUMNS } from './columns';
import { readFactValue } from './read-fact-value';

const KINDS: ReadonlySet<string> = new Set([
  'percentage',
  'date',
  'name',
  'money',
  'quantity',
  'quotation',
]);

/**
 * A row's cells, keyed by column name, as a fact. The kind is inferred from the value where the row
 * gives none; an id is made of the line where it is left out.
 */
export function rowToFact(
  cells: Readonly<Record<string, string>>,
  table: string,
  line: number,
): Fact {
  const cell = (name: string): string => (cells[name] ?? '').trim();
  const columns: ReadonlySet<string> = new Set(FACT_COLUMNS);
  const other = Object.fromEntries(
    Object.entries(cells).filter(([name, value]) => !columns.has(name) && value.trim() !== ''),
  );
  return {
    id: cell('id') || `row-${String(line)}`,
    kind: factKind(cell('kind'), cell('value'), cell('subject')),
    subject: cell('subject'),
    value: cell('value'),
    aliases: cell('aliases')
      .split(';')
      .map((alias) => alias.trim())
      .filter(Boolean),
    asOf: cell('as_of'),
    source: cell('source'),
    locator: cell('locator'),
    quote: cell('quote'),
    url: cell('url'),
    note: cell('note'),
    other,
    table,
    line,
  };
}

function factKind(written: string, value: string, subject: string): ClaimKind {
  const kind = written.toLowerCase();
  if (isKind(kind)) return kind;
  return readFactValue(value, null, subject)?.kind ?? 'quotation';
}

function isKind(kind: string): kind is ClaimKind {
  return KINDS.has(kind);
}
