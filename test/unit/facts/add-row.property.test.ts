import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { Fact } from '../../../src/core/result';
import { readTable } from '../../../src/core/facts/read-table';
import { addRow, applyEdit, changeCell, isEdit } from '../../../src/core/facts/writing/add-row';

const COLUMNS = ['id', 'subject', 'value', 'source', 'note'];

const WORDS = fc.constantFrom(
  ...[
    'line',
    'tram "A"',
    'a, b',
    'c; d',
    'e\tf',
    '|',
    '50%',
    "it's",
    '# no',
    'x: y',
    '- z',
    '&',
    '*b*',
  ],
  ...[
    '_i_',
    '`c`',
    '[l](u)',
    '<br>',
    '\\',
    '~',
    'é',
    '😀',
    '{',
    '}',
    '[',
    ']',
    'null',
    'yes',
    '2025',
    '"',
  ],
  ...['https://example.org/a?b=c&d', '!', '@', '%', "'"],
);
const CELL = fc
  .array(WORDS, { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' ').trim())
  .filter((cell) => cell !== '');
const ROW = fc.record({
  id: fc.stringMatching(/^[a-z]{1,8}$/),
  subject: CELL,
  value: fc.constantFrom('70%', '€5 million', 'about 5 km', 'May 2025'),
  source: CELL,
  note: fc.oneof(fc.constant(''), CELL),
});
type Cells = Readonly<Record<string, string>>;
const TABLES = fc.array(ROW, { minLength: 1, maxLength: 5 });
const LINE_ENDS = fc.constantFrom('\n', '\r\n', '\r');

/** The cells of a fact that the test writes. */
function cellsOf({ id, subject, value, source, note }: Fact): Cells {
  return { id, subject, value, source, note };
}

function csv(rows: readonly Cells[], delimiter: string, lineEnd: string): string {
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const lines = rows.map((row) => COLUMNS.map((name) => cell(row[name] ?? '')).join(delimiter));
  return [COLUMNS.join(delimiter), ...lines].join(lineEnd);
}

function yaml(rows: readonly Cells[], lineEnd: string): string {
  const lines = rows.flatMap((row, i) => [
    `# row ${String(i)}`,
    ...COLUMNS.map(
      (name, j) => `${j === 0 ? '- ' : '  '}${name}: ${JSON.stringify(row[name])} # ${name}`,
    ),
    '',
  ]);
  return lines.join(lineEnd);
}

function markdown(rows: readonly Cells[], lineEnd: string): string {
  const plain = rows.map(
    (row, i) => `| ${String(i)}x | Line ${String(i)} | ${row['value'] ?? ''} | S | |`,
  );
  return [
    '# Facts',
    '',
    `| ${COLUMNS.join(' | ')} |`,
    '|---|---|---|---|---|',
    ...plain,
    '',
    'End.',
  ].join(lineEnd);
}

/** A way of writing a table, with the ending that tells it. */
type Style = readonly [string, (rows: readonly Cells[], lineEnd: string) => string];

const STYLES: readonly Style[] = [
  ['csv', (rows, lineEnd) => csv(rows, ',', lineEnd)],
  ['csv', (rows, lineEnd) => csv(rows, ';', lineEnd) + lineEnd],
  ['csv', (rows, lineEnd) => `\uFEFF${csv(rows, ',', lineEnd)}${lineEnd}${lineEnd}`],
  ['tsv', (rows, lineEnd) => csv(rows, '\t', lineEnd) + lineEnd],
  ['json', (rows) => JSON.stringify(rows)],
  [
    'json',
    (rows, lineEnd) => JSON.stringify({ facts: rows }, null, 2).replaceAll('\n', lineEnd) + lineEnd,
  ],
  ['yaml', (rows, lineEnd) => (lineEnd === '\r' ? yaml(rows, '\n') : yaml(rows, lineEnd))],
  ['yaml', (rows) => `title: "T" # kept\nfacts:\n  ${yaml(rows, '\n  ')}\n# the end\n`],
  ['yaml', (rows) => JSON.stringify(rows)],
  ['md', markdown],
];

describe('adding a row', () => {
  for (const [i, [ending, write]] of STYLES.entries()) {
    const name = `t.${ending}`;
    it(`changes nothing else in a .${ending} table (style ${String(i)}), and the row reads back`, () => {
      fc.assert(
        fc.property(TABLES, LINE_ENDS, ROW, (rows, lineEnd, row) => {
          const text = write(rows, lineEnd);
          const edit = addRow(name, text, row);
          ok(isEdit(edit));
          equal(edit.start, edit.end);
          const before = readTable(name, text).table.facts;
          const { table, problems } = readTable(name, applyEdit(text, edit));
          deepEqual(problems, []);
          deepEqual(table.facts.slice(0, -1), before);
          const added = table.facts.at(-1);
          deepEqual(added && cellsOf(added), { ...row });
        }),
        { numRuns: 200 },
      );
    });
  }
});

describe('changing a cell', () => {
  for (const [i, [ending, write]] of STYLES.entries()) {
    const name = `t.${ending}`;
    it(`changes nothing else in a .${ending} table (style ${String(i)}), and the cell reads back`, () => {
      fc.assert(
        fc.property(TABLES, LINE_ENDS, fc.nat(), CELL, (rows, lineEnd, pick, value) => {
          const text = write(rows, lineEnd);
          const before = readTable(name, text).table.facts;
          const fact = before[pick % before.length];
          ok(fact);
          if (before.filter(({ line }) => line === fact.line).length > 1) return;
          const edit = changeCell(name, text, { line: fact.line, column: 'source' }, value);
          ok(isEdit(edit));
          const { table, problems } = readTable(name, applyEdit(text, edit));
          deepEqual(problems, []);
          deepEqual(
            table.facts,
            before.map((one) => (one === fact ? { ...one, source: value } : one)),
          );
        }),
        { numRuns: 200 },
      );
    });
  }
});
