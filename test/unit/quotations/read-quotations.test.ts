import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { QuotationValue, Reading } from '../../../src/core/claims/claim';
import { quotationWords } from '../../../src/core/claims/quotations/quotation-words';
import {
  readQuotations,
  type QuotationContext,
} from '../../../src/core/claims/quotations/read-quotations';
import { tokenise } from '../../../src/core/text/tokens';
import { namesOf, readFixture, unmark } from '../names/name-fixtures';

function quotationsOf(
  text: string,
  context: Partial<QuotationContext> = {},
): Reading<QuotationValue>[] {
  const plain = { quoted: false, previousText: null };
  return readQuotations(text, tokenise(text), namesOf(text), { ...plain, ...context });
}

const claimed = (text: string, context: Partial<QuotationContext> = {}) =>
  quotationsOf(text, context).filter(({ value }) => !value.scare);

describe('quotations', () => {
  for (const { line } of readFixture('quotations/quotations.txt')) {
    it(line, () => {
      const [paragraph = '', speakers] = line.split(' => ');
      const { text, marked } = unmark(paragraph);
      const found = claimed(text);
      deepEqual(
        found.map(({ start, end }) => text.slice(start, end)),
        marked.map((words) => words.replace(/[.,]$/, '')),
      );
      equal(found.map(({ value }) => value.speaker?.text ?? '-').join(' | '), speakers);
    });
  }

  for (const { line } of readFixture('quotations/no-quotations.txt')) {
    it(`none in: ${line}`, () => {
      deepEqual(
        claimed(line).map(({ value }) => value.words),
        [],
      );
    });
  }
});

describe('quotations outside a sentence', () => {
  it('of a block quotation are signed by the line behind them', () => {
    const marked = claimed('"We note the demand."', {
      quoted: true,
      nextText: '— Ministry of Commerce, China',
    });
    equal(marked[0]?.value.speaker?.text, 'Ministry of Commerce');
    const [bare] = claimed('We note the demand.\n— Ministry of Commerce', { quoted: true });
    equal(bare?.value.words, 'We note the demand');
    equal(bare?.value.speaker?.text, 'Ministry of Commerce');
  });

  it('are no quotation in a block quotation without marks or signature', () => {
    deepEqual(quotationsOf('Queries to room 204.', { quoted: true }), []);
  });

  it('of a table cell are said by whom the row names', () => {
    const cell = {
      table: 0,
      row: 0,
      column: 1,
      rowHeader: 'The American President',
      columnHeader: 'Words',
      isHeader: false,
      otherCells: ['The American President'],
      otherHeaders: ['Speaker'],
    };
    const [found] = claimed('"No more questions about it."', { cell });
    equal(found?.value.speaker?.text, 'The American President');
    const topic = { ...cell, rowHeader: 'Consent rule', otherCells: ['Consent rule'] };
    equal(claimed('"No more questions about it."', { cell: topic })[0]?.value.speaker, null);
  });

  it('of a list item are said by the person of the parent item', () => {
    const [found] = claimed('her line on uptake: "We lost trust first"', {
      leadIn: ['NCIP boss: Dr Anneke Sorund'],
      lastPerson: 'Anneke Sorund',
    });
    equal(found?.value.speaker?.text, 'Anneke Sorund');
  });
});

describe('words of a quotation', () => {
  it('are alike whatever marks, dashes, case and diacritics they are set with', () => {
    deepEqual(quotationWords("It's — a “café”, no?"), quotationWords('it’s - a "Cafe" no'));
    deepEqual(quotationWords("what won't"), ['what', "won't"]);
  });

  it('keep an elision as a word', () => {
    for (const elision of ['…', '...', '[…]', '(...)', '. . .']) {
      deepEqual(quotationWords(`a few ${elision} on paper`), ['a', 'few', '…', 'on', 'paper']);
    }
  });
});

describe('any text of marks and words', () => {
  const piece = fc.constantFrom(
    ...['"', "'", '“', '”', '‘', '’', '«', '»', '„', '「', '」', ' ', '. ', ', ', '\n', '— '],
    ...['said', 'Anna Lee', 'the ministry', "don't", "'23", 'it', 'a word', 'Beijing', '5'],
  );

  it('gives quotations in order, apart, inside the text and with their words', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, quoted) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, value } of quotationsOf(text, { quoted })) {
          ok(start >= last && end > start && end <= text.length);
          equal(value.words, text.slice(start, end));
          last = end;
        }
      }),
    );
  });
});

describe('hostile texts', function () {
  // Square work on so long a text takes far longer than this, so that it hangs and fails.
  this.timeout(20_000);
  const UNITS = ['"a ', "'a ", 'it said "a b c" then ', "the ministers' view 'x "];
  for (const unit of UNITS) {
    it(`are read to the end: ${JSON.stringify(unit)}`, () => {
      const text = `${unit.repeat(100_000)}\n\nShe said: “It is what it is.”`;
      const quotations = readQuotations(text, tokenise(text), [], {
        quoted: false,
        previousText: null,
      });
      const { start = 0, end = 0 } = quotations.at(-1) ?? {};
      equal(text.slice(start, end), 'It is what it is');
    });
  }
});
