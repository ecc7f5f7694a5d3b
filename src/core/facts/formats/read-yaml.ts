import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type YAMLMap,
} from 'yaml';
import { lineStarts, placeAt } from '../../text/line-starts';
import { brokenSheet, errorAt, FILE_START, type Place, type Sheet } from '../sheet';
import { sheetOfRecords, type RecordSource } from './records';
import { worded, type Wording } from '../../wording';

/** Deeper flow or block nesting is no table, and the parser takes more than linear time for it. */
const DEEPEST = 20;
const DEEP_BLOCK = new RegExp(`^(?:[ \\t]{100}|[ \\t]*(?:[-?:][ \\t]+){${String(DEEPEST)}})`, 'm');
const MOST_ALIASES = 100;

/** Reads a table from YAML: a list of rows, or a mapping with the list under "facts". */
export function readYaml(text: string): Sheet {
  if (nestsTooDeep(text)) {
    return brokenSheet(errorAt(FILE_START, 'broken-yaml', worded`The YAML nests too deeply.`));
  }
  const document = parseYamlTable(text);
  const source = new YamlSource(text, document);
  const [error] = document.errors;
  if (error) {
    const place = source.place(error.pos[0], error.pos[1]);
    return brokenSheet(
      errorAt(place, 'broken-yaml', worded`The YAML is broken: ${sayError(error.message)}.`),
    );
  }
  try {
    const data: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return sheetOfRecords(data, source);
  } catch (error) {
    // The library throws on aliases that multiply or point at nothing: an author's error here.
    const what = error instanceof Error ? error.message : worded`an alias`;
    return brokenSheet(errorAt(FILE_START, 'broken-yaml', worded`The YAML is broken: ${what}.`));
  }
}

/** The document of a YAML table; dates and the like are the texts that are written. */
export function parseYamlTable(text: string): Document.Parsed {
  return parseDocument(text, { logLevel: 'silent', schema: 'core', prettyErrors: false });
}

/** Whether a text nests more deeply than a table does. */
function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (const [mark] of text.matchAll(/[[\]{}]/g)) {
    depth += mark === '[' || mark === '{' ? 1 : depth > 0 ? -1 : 0;
    if (depth > DEEPEST) return true;
  }
  return DEEP_BLOCK.test(text);
}

/** Where the values of a YAML text stand. */
class YamlSource implements RecordSource {
  private readonly starts: readonly number[];
  private readonly items: readonly unknown[];

  constructor(
    private readonly text: string,
    private readonly document: Document.Parsed,
  ) {
    this.starts = lineStarts(text);
    this.items = rowNodes(document);
  }

  whole(): Place {
    return this.placeOf(this.document.contents);
  }

  rowLine(index: number): number {
    return this.rowPlace(index).line;
  }

  rowPlace(index: number): Place {
    return this.placeOf(this.items[index]);
  }

  cellPlace(index: number, key: string): Place | null {
    const value = isMap(this.items[index]) ? cellNode(this.items[index], key) : null;
    return value ? this.placeOf(value) : null;
  }

  place(start: number, end: number): Place {
    const { line, column } = placeAt(this.starts, start);
    const broken = this.text.slice(start, end).search(/[\r\n]/);
    const length = broken === -1 ? Math.max(0, end - start) : broken;
    return { line, column, endColumn: column + length };
  }

  private placeOf(node: unknown): Place {
    const [start = 0, end = 0] = rangeOf(node);
    return this.place(start, end);
  }
}

function rangeOf(node: unknown): readonly number[] {
  const hasRange = typeof node === 'object' && node !== null && 'range' in node;
  return hasRange && Array.isArray(node.range) ? node.range : [];
}

/** The nodes of the rows, in order. */
export function rowNodes(document: Document.Parsed): readonly unknown[] {
  const { contents } = document;
  const list = isMap(contents) ? contents.get('facts') : contents;
  return isSeq(list) ? list.items : [];
}

/** The node of a row's cell. */
export function cellNode(row: YAMLMap, key: string): Node | null {
  const pair = row.items.find(({ key: name }) =>
    isScalar(name) ? String(name.value) === key : String(name) === key,
  );
  // The types of the library let a pair hold any value; parsed ones hold nodes.
  return (pair?.value ?? null) as Node | null;
}

/** The parser's words, in ours where they would not help. */
function sayError(message: string): Wording | string {
  if (message.startsWith('Nested mappings')) {
    return worded`a text with a colon in it needs quotation marks, or a line is indented wrongly`;
  }
  if (message.startsWith('Missing closing')) return worded`a quotation mark is not closed`;
  if (message.startsWith('Map keys must be unique')) return worded`the row has this key already`;
  return message.split(/ at line | at offset |:?\n/)[0]?.trim() ?? '';
}
