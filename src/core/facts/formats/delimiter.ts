import Papa from 'papaparse';
import { countFactColumns } from '../columns';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** A first line "sep=;" tells spreadsheets the delimiter; it is no row. */
const SEPARATOR_LINE = /^sep=(.)(?:\r\n?|\n|$)/i;

/** A header longer than this is no header. */
const LONGEST_HEADER = 20_000;

/** What stands between the cells, and where the table begins behind a "sep=" line. */
export interface Delimiter {
  readonly delimiter: string;
  readonly start: number;
}

/**
 * Tells the delimiter of a table's text without byte-order mark: the one that a "sep=" line names,
 * else the one that cuts the header into most of the columns that the format knows, else what
 * papaparse guesses from the first rows.
 */
export function findDelimiter(text: string, isTsv: boolean): Delimiter {
  const named = SEPARATOR_LINE.exec(text);
  if (named) return { delimiter: named[1] ?? ',', start: named[0].length };
  const head = text.slice(0, LONGEST_HEADER).replace(/^[\s\uFEFF]+/, '');
  let best: string | null = null;
  let most = 1;
  for (const delimiter of DELIMITERS) {
    const [header = []] = Papa.parse<string[]>(head, { delimiter, preview: 1 }).data;
    const count = countFactColumns(header);
    if (count > most) [best, most] = [delimiter, count];
  }
  return { delimiter: best ?? guessed(head, isTsv), start: 0 };
}

function guessed(head: string, isTsv: boolean): string {
  if (isTsv) return '\t';
  const { delimiter } = Papa.parse(head, { preview: 10 }).meta;
  return delimiter.length === 1 ? delimiter : ',';
}
