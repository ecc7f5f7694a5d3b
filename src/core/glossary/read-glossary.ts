import Papa from 'papaparse';
import { parse as parseYaml } from 'yaml';
import type { GlossaryProblem, GlossaryTerm, ReadGlossary } from './glossary-term';

/** A row before it is read: column name in lower case, cell as text. */
type RawRow = Readonly<Record<string, string>>;

interface RawRows {
  readonly rows: readonly RawRow[];
  readonly problems: readonly GlossaryProblem[];
}

/**
 * Reads a glossary. The name's ending says the format: `.csv`, `.tsv`, `.json`, `.yaml`, `.yml`, or
 * `.md` with a table. Columns: `term`, `aliases`, `definition`, `see_also`, `source`; lists are
 * separated by `;`. Only `term` is required.
 */
export function readGlossary(name: string, text: string): ReadGlossary {
  const { rows, problems } = readRows(name, text.replace(/^\uFEFF/, ''));
  const terms: GlossaryTerm[] = [];
  const found = [...problems];
  rows.forEach((row, index) => {
    const term = (row['term'] ?? '').trim();
    if (term === '') {
      found.push(problem('row-without-term', `Row ${index + 1} names no term.`, index + 2));
      return;
    }
    terms.push({
      term,
      aliases: list(row['aliases']),
      definition: (row['definition'] ?? '').trim(),
      seeAlso: list(row['see_also'] ?? row['see also']),
      source: (row['source'] ?? '').trim(),
      glossary: name,
    });
  });
  return { terms, problems: found };
}

function readRows(name: string, text: string): RawRows {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  switch (ending) {
    case 'csv':
      return readDelimited(text, ',');
    case 'tsv':
      return readDelimited(text, '\t');
    case 'json':
    case 'yaml':
    case 'yml':
      return readData(text);
    case 'md':
      return readMarkdownTable(text);
    default:
      return failed('unknown-format', `A glossary cannot be read from "${name}".`);
  }
}

function readDelimited(text: string, delimiter: string): RawRows {
  const { data } = Papa.parse<Record<string, string>>(text, {
    delimiter,
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (header) => header.trim().toLowerCase(),
  });
  const first = data[0];
  if (first && !('term' in first)) return failed('no-term-column', 'There is no column "term".');
  return { rows: data, problems: [] };
}

/** JSON is read as YAML, of which it is a subset. */
function readData(text: string): RawRows {
  let data: unknown;
  try {
    data = parseYaml(text);
  } catch {
    return failed('unreadable', 'The glossary is not valid JSON or YAML.');
  }
  const rows = Array.isArray(data) ? data : isRecord(data) ? data['terms'] : null;
  if (!Array.isArray(rows)) return failed('unreadable', 'The glossary is not a list of terms.');
  return { rows: rows.filter(isRecord).map(asRow), problems: [] };
}

function asRow(record: Readonly<Record<string, unknown>>): RawRow {
  const row: Record<string, string> = {};
  for (const [key, value] of Object.entries(record)) {
    row[key.toLowerCase()] = Array.isArray(value)
      ? value.map(String).join(';')
      : String(value ?? '');
  }
  return row;
}

/** The first pipe table whose header names a term. */
function readMarkdownTable(text: string): RawRows {
  let header: string[] | null = null;
  const rows: RawRow[] = [];
  for (const line of text.split(/\r?\n/)) {
    const cells = splitCells(line);
    if (!cells) {
      if (header) break;
    } else if (!header) {
      const names = cells.map((cell) => cell.toLowerCase());
      if (names.includes('term')) header = names;
    } else if (!cells.every((cell) => /^:?-+:?$/.test(cell))) {
      const names = header;
      rows.push(Object.fromEntries(cells.map((cell, i) => [names[i] ?? '', cell])));
    }
  }
  if (!header) return failed('no-term-column', 'There is no table with a column "term".');
  return { rows, problems: [] };
}

function splitCells(line: string): string[] | null {
  const trimmed = line.trim();
  if (!trimmed.startsWith('|')) return null;
  const cells = trimmed.slice(1).split(/(?<!\\)\|/);
  if (cells.at(-1)?.trim() === '') cells.pop();
  return cells.map((cell) => cell.replaceAll('\\|', '|').trim());
}

function list(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function failed(code: GlossaryProblem['code'], message: string): RawRows {
  return { rows: [], problems: [problem(code, message, 0)] };
}

function problem(code: GlossaryProblem['code'], message: string, line: number): GlossaryProblem {
  return { code, message, line };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
