import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { lineStarts, placeAt } from '../../text/line-starts';
import type { TableProblem } from '../fact-table';
import { brokenSheet, errorAt, type Place, type Sheet } from '../sheet';
import { jsonRowStarts } from './json-rows';
import { repeatedKey, sheetOfRecords, type RecordSource } from './records';
import { worded } from '../../wording';

/** Reads a table from JSON: a list of rows, or an object with the list under "facts". */
export function readJson(text: string): Sheet {
  const source = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const rowStarts = jsonRowStarts(source);
  const tree = new JsonTree(source, rowStarts ?? []);
  if (!rowStarts) {
    return brokenSheet(
      errorAt(tree.place(0, 0), 'broken-json', worded`The JSON nests too deeply.`),
    );
  }
  try {
    const sheet = sheetOfRecords(JSON.parse(source), tree);
    return { ...sheet, more: () => tree.repeatedKeys() };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return tree.broken();
  }
}

/** Where the values of a JSON text stand; read only when something is wrong. */
class JsonTree implements RecordSource {
  private tree: Node | null = null;
  private starts: readonly number[] | null = null;
  private readonly errors: ParseError[] = [];

  constructor(
    private readonly text: string,
    private readonly rowStarts: readonly number[],
  ) {}

  broken(): Sheet {
    this.root();
    const [error] = this.errors;
    const place = error ? this.place(error.offset, error.length) : this.place(0, 0);
    const what = error ? sayError(printParseErrorCode(error.error)) : 'it cannot be parsed';
    return brokenSheet(errorAt(place, 'broken-json', worded`The JSON is broken: ${what}.`));
  }

  whole(): Place {
    const root = this.root();
    return this.place(root?.offset ?? 0, 1);
  }

  rowPlace(index: number): Place {
    return this.placeOf(this.row(index));
  }

  rowLine(index: number): number {
    return this.place(this.rowStarts[index] ?? 0, 0).line;
  }

  cellPlace(index: number, key: string): Place | null {
    const row = this.row(index);
    // The last of two equal keys is the one that JSON.parse gives.
    const value = valueOf(row, key);
    return value ? this.placeOf(value) : null;
  }

  /** Keys that stand more than once in a row. */
  repeatedKeys(): TableProblem[] {
    return (this.list()?.children ?? []).flatMap((row) => {
      const seen = new Set<unknown>();
      return (row.children ?? []).flatMap(({ children }) => {
        const name = children?.[0];
        if (!name || row.type !== 'object') return [];
        if (seen.has(name.value)) return [repeatedKey(this.placeOf(name), String(name.value))];
        seen.add(name.value);
        return [];
      });
    });
  }

  place(offset: number, length: number): Place {
    this.starts ??= lineStarts(this.text);
    const { line, column } = placeAt(this.starts, offset);
    const broken = this.text.slice(offset, offset + length).search(/[\r\n]/);
    return { line, column, endColumn: column + (broken === -1 ? length : broken) };
  }

  private placeOf(node: Node | undefined): Place {
    return this.place(node?.offset ?? 0, node?.length ?? 0);
  }

  private root(): Node | null {
    this.tree ??= parseTree(this.text, this.errors, { disallowComments: true }) ?? null;
    return this.tree;
  }

  private list(): Node | undefined {
    const root = this.root();
    return root?.type === 'array' ? root : valueOf(root ?? undefined, 'facts');
  }

  private row(index: number): Node | undefined {
    return this.list()?.children?.[index];
  }
}

/** The value of an object's key: of the last one where it is repeated. */
function valueOf(object: Node | undefined, key: string): Node | undefined {
  const pairs = object?.children?.filter(({ children }) => children?.[0]?.value === key);
  return pairs?.at(-1)?.children?.[1];
}

/** What the parser's codes mean to a person. */
const ERRORS: ReadonlyMap<string, string> = new Map([
  ['InvalidSymbol', 'texts stand between double quotation marks'],
  ['InvalidNumberFormat', 'this is no number'],
  ['PropertyNameExpected', "a column's name is expected here"],
  ['ValueExpected', 'a value is expected here'],
  ['ColonExpected', 'a colon is expected here'],
  ['CommaExpected', 'a comma is missing before this'],
  ['CloseBraceExpected', 'a closing brace } is missing'],
  ['CloseBracketExpected', 'a closing bracket ] is missing'],
  ['EndOfFileExpected', 'nothing more may follow here'],
  ['InvalidCommentToken', 'JSON has no comments'],
  ['UnexpectedEndOfString', 'the text is not closed'],
  ['InvalidEscapeCharacter', 'the text has an unknown escape'],
  ['InvalidUnicode', 'the text has an unknown escape'],
  ['InvalidCharacter', 'the text has a character that must be escaped'],
]);

function sayError(code: string): string {
  return ERRORS.get(code) ?? 'it cannot be parsed';
}
