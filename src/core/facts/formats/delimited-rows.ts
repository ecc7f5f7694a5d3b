import Papa, { type ParseError, type ParseStepResult } from 'papaparse';

/** The rows of delimited text, the blank ones too. */
export interface DelimitedRows {
  readonly data: readonly (readonly string[])[];
  /** Offsets at which the rows begin; null where they have not been needed. */
  readonly starts: readonly number[] | null;
  /** Rows (by index) whose quotation marks are wrong, with the code and the mark's offset. */
  readonly faults: ReadonlyMap<number, QuoteFault>;
}

export interface QuoteFault {
  readonly code: 'open-quote' | 'stray-quote' | 'too-many-faults';
  readonly offset: number;
}

/** How delimited text is cut. */
export interface Cut {
  readonly delimiter: string;
  readonly newline: '\n' | '\r\n' | '\r';
  /** Offset of the first row. */
  readonly start: number;
}

/** After so many rows with wrong quotation marks the rest is given up, or reading could take for ever. */
const MOST_FAULTS = 100;

/** Cuts text into rows and cells. A row whose quotation marks are wrong ends with its line. */
export function cutRows(text: string, cut: Cut): DelimitedRows {
  const { delimiter, newline, start } = cut;
  const { data, errors } = Papa.parse<string[]>(start === 0 ? text : text.slice(start), {
    delimiter,
    newline,
  });
  if (!errors.some(isQuoteError)) return { data, starts: null, faults: new Map() };
  return cutCarefully(text, cut);
}

/** Offsets at which the rows begin. */
export function rowStarts(text: string, cut: Cut): readonly number[] {
  return cutCarefully(text, cut).starts ?? [];
}

function cutCarefully(text: string, cut: Cut): DelimitedRows {
  const data: (readonly string[])[] = [];
  const starts: number[] = [];
  const faults = new Map<number, QuoteFault>();
  let from = cut.start;
  for (;;) {
    const fault = cutUntilFault(text, { ...cut, start: from }, data, starts);
    if (!fault) return { data, starts, faults };
    const rowStart = starts.at(-1) ?? from;
    const lineEnd = text.indexOf(cut.newline, rowStart);
    const end = lineEnd === -1 || faults.size >= MOST_FAULTS ? text.length : lineEnd;
    data.push([text.slice(rowStart, end)]);
    const code = faults.size >= MOST_FAULTS ? 'too-many-faults' : fault.code;
    faults.set(data.length - 1, { ...fault, code });
    if (end === text.length) return { data, starts, faults };
    from = end + cut.newline.length;
  }
}

/** Adds rows with their starts up to the first faulty one, of which only the start is added. */
function cutUntilFault(
  text: string,
  { delimiter, newline, start }: Cut,
  data: (readonly string[])[],
  starts: number[],
): QuoteFault | null {
  let fault: QuoteFault | null = null;
  let next = start;
  const step = ({ data: rows, errors, meta }: ParseStepResult<string[][]>): void => {
    if (fault) return;
    starts.push(next);
    next = start + meta.cursor;
    const error = errors.find(isQuoteError);
    if (error) {
      const code = error.code === 'MissingQuotes' ? 'open-quote' : 'stray-quote';
      fault = { code, offset: start + (error.index ?? 1) - 1 };
      parser.abort();
    } else data.push(rows[0] ?? []);
  };
  const parser = new Papa.Parser({ delimiter, newline, step });
  parser.parse(text.slice(start), 0, false);
  return fault;
}

function isQuoteError({ type }: ParseError): boolean {
  return type === 'Quotes';
}
