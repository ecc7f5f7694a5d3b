/** A verdict that a case expects of one claim. */
export interface Expectation {
  /** The claim's words; the second line with the same words means their second claim. */
  readonly words: string;
  /** The verdict, or those of which each is right. */
  readonly verdicts: readonly string[];
  /** The reason's code; null where the case does not name one. */
  readonly code: string | null;
  /** Words that stand in the reason's sentence. */
  readonly says: readonly string[];
}

/** The words of an expectation about all claims that no other names. */
export const ALL_OTHERS = 'every other claim';

/** One hand-written case: a table, a brief, and what is expected of the brief's claims. */
export interface Case {
  readonly name: string;
  /** The fact table as CSV. */
  readonly facts: string;
  readonly brief: string;
  /** The day the brief was written, YYYY-MM-DD. */
  readonly date: string | undefined;
  readonly expected: readonly Expectation[];
}

/**
 * Reads the cases of a file.
 *
 * - The file opens with lines "# …", which say what rule its cases hold.
 * - Each case starts with a line "== name". Its table follows, one row a line: "subject | value", or
 *   the columns that a first line beginning with "subject |" names. Every row gets a source, and a
 *   case without rows takes those of the case before.
 * - A line "date: 2025-03-14" tells the day on which the brief was written.
 * - The brief stands between two lines "---".
 * - Then comes a line for each claim that matters: "words => verdict [code]; words of the reason".
 *   The code and the words may be left out, and there may be several words, with ";" between them.
 *   Where the rule leaves a choice, the verdict is "unverified or review". A last line
 *   "every other claim => …" is about all that no line before names.
 */
export function readCases(text: string): Case[] {
  const cases: Case[] = [];
  for (const part of text.split(/^== /m).slice(1)) {
    const [head = '', brief = '', expected = ''] = part.split(/^---\n/m);
    const [name = '', ...lines] = head.trim().split('\n');
    const rows = lines.filter((line) => line.includes('|'));
    cases.push({
      name,
      facts: rows.length > 0 ? toCsv(rows) : (cases.at(-1)?.facts ?? ''),
      brief,
      date: lines.find((line) => line.startsWith('date: '))?.slice(6),
      expected: expected
        .split('\n')
        .filter((line) => line.includes('=>'))
        .map(readExpectation),
    });
  }
  return cases;
}

function toCsv(rows: readonly string[]): string {
  const [first = ''] = rows;
  const named = /^subject \|/.test(first);
  const header = cellsOf(named ? first : 'subject | value');
  const records = (named ? rows.slice(1) : rows).map(cellsOf);
  return [
    [...header, 'source'],
    ...records.map((cells, i) => [...header.map((_, k) => cells[k] ?? ''), `Source ${i + 1}`]),
  ]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n');
}

function cellsOf(line: string): string[] {
  return line.split('|').map((cell) => cell.trim());
}

function readExpectation(line: string): Expectation {
  const [words = '', rest = ''] = line.split('=>').map((side) => side.trim());
  const [head = '', ...says] = rest.split(';').map((side) => side.trim());
  const [verdict = '', code = null] = head.replace(/\]$/, '').split(' [');
  return { words, verdicts: verdict.split(' or '), code, says };
}
