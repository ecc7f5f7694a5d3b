import { ok } from 'node:assert/strict';
import fc from 'fast-check';
import { lintTable } from '../../../src/core/facts/lint-table';
import { readTable } from '../../../src/core/facts/read-table';
import { readXlsx } from '../../../src/core/facts/xlsx/read-xlsx';

const ENDINGS = ['csv', 'tsv', 'json', 'yaml', 'yml', 'md', 'xlsx', 'txt'];

/** Pieces of which tables, and broken ones, are made. */
const PIECES = fc.constantFrom(
  ...['subject', 'value', 'source', 'as_of', 'kind', 'id', ',', ';', '\t', '|', '"', '""', '\n'],
  ...['\r\n', '\r', '\n\n', '- ', ': ', '  ', '{', '}', '[', ']', '"subject": ', '&a', '*a', '#'],
  ...[
    '70%',
    '31 June 2025',
    '€5 million',
    'Length of the line',
    '2025',
    'n/a',
    '\\',
    '\0',
    '\uFEFF',
  ],
  ...[
    '| --- |',
    '|subject|value|source|\n|-|-|-|\n',
    'sep=;\n',
    '- subject: a\n  value: 5\n',
    '`',
    '😀',
  ],
  'subject,value,source\n',
);
const SOUP = fc.array(PIECES, { maxLength: 60 }).map((pieces) => pieces.join(''));
const TEXTS = fc.oneof(SOUP, fc.string({ unit: 'binary', maxLength: 200 }));

function checkReading(name: string, content: string | Uint8Array): void {
  const day = { year: 2025, month: 6, day: 15 };
  const options = { day, staleAfter: '1 year', readWorkbook: readXlsx };
  const { table, problems } = lintTable(name, content, options);
  for (const { line, column, endColumn, message } of problems) {
    ok(line >= 1 && column >= 1 && endColumn >= column, `${String(line)}:${String(column)}`);
    ok(message.endsWith('.') || message.endsWith('?'), message);
  }
  for (const { subject, value } of table.facts) ok(subject !== '' && value !== '');
  ok(readTable(name, content, readXlsx).table.facts.length === table.facts.length);
}

describe('any table', () => {
  for (const ending of ENDINGS) {
    it(`that is called .${ending} is read without an exception`, () => {
      fc.assert(
        fc.property(TEXTS, (text) => checkReading(`t.${ending}`, text)),
        { numRuns: 300 },
      );
    });
  }

  it('of any bytes is read without an exception', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ENDINGS), fc.uint8Array({ maxLength: 300 }), (ending, bytes) =>
        checkReading(`t.${ending}`, bytes),
      ),
      { numRuns: 300 },
    );
  });

  it('of one hostile piece repeated is read in proportion', () => {
    const pieces = [
      '"',
      '"a',
      '""',
      ',"',
      '"\n',
      '[',
      '{"',
      '- ',
      '? ',
      '| ',
      '\\',
      '&a ',
      '*a',
      '"a"b ',
    ];
    for (const ending of ENDINGS) {
      for (const piece of pieces) {
        const text = `subject,value,source\n${piece.repeat(4_000)}`;
        ok(readTable(`t.${ending}`, text).problems.length <= text.length);
        ok(readTable(`t.${ending}`, piece.repeat(4_000)).table.facts.length === 0);
      }
    }
  });
});
