import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { extract, type FileClaim } from './extract';
import { plantedBriefs } from './planted';

const VALUES = new Set(['percentage', 'money', 'quantity', 'date']);

/** What stays the same when a text is moved or its spaces are others. */
function valuesOf(claims: readonly FileClaim[], shift: (offset: number) => number): unknown[] {
  return claims.map(({ kind, value, start, end }) => {
    const plain = JSON.stringify(value, (key, inner: unknown) => {
      if (key === 'start' || key === 'end' || key === 'speaker') return undefined;
      return typeof inner === 'string' ? inner.replace(/\s+/g, ' ') : inner;
    });
    return [kind, plain, shift(start), shift(end)];
  });
}

const same = (offset: number): number => offset;

const PIECES = fc.constantFrom(
  ...[
    'June ',
    '9',
    '2025',
    ' ',
    '\n',
    '\n\n',
    '**',
    '*',
    '_',
    '`',
    '|',
    '| --- |',
    '> ',
    '- ',
    '#',
  ],
  ...['70%', '1,1,1,', '((((', '[^1]', '[^1]: ', '](', '[', '"', '“', '”', "'", '€5m', '&nbsp;'],
  ...[
    '\\',
    '<!--',
    '-->',
    'may',
    'May',
    'Dr Ann Lee',
    ' said ',
    'half of',
    ' to ',
    '–',
    '🙂',
    '東京',
  ],
  ...[
    '\r\n',
    '\u00a0',
    '\u2009',
    '\ufeff',
    '~~',
    '---\n',
    '$',
    '12 ships',
    'one',
    ' and ',
    'a\u0301',
  ],
);

describe('extraction, for any brief', () => {
  it('finds the values planted in Markdown exactly where they stand, and no others', () => {
    fc.assert(
      fc.property(plantedBriefs, ({ markdown, claims }) => {
        const found = extract(markdown)
          .filter(({ kind }) => VALUES.has(kind))
          .map(({ kind, start, end }) => [kind, markdown.slice(start, end), start]);
        deepEqual(
          found,
          claims.map(({ kind, text, start }) => [kind, text, start]),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, and gives spans in order, inside the text and without overlap', () => {
    fc.assert(
      fc.property(fc.array(PIECES, { maxLength: 40 }), (pieces) => {
        const markdown = pieces.join('');
        let last = 0;
        for (const { start, end } of extract(markdown)) {
          ok(start >= last && end > start && end <= markdown.length, markdown);
          last = end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('finds the same with CRLF line ends', () => {
    fc.assert(
      fc.property(plantedBriefs, ({ markdown }) => {
        const shift = (at: number): number => at + markdown.slice(0, at).split('\n').length - 1;
        const windows = markdown.replaceAll('\n', '\r\n');
        deepEqual(valuesOf(extract(windows), same), valuesOf(extract(markdown), shift));
      }),
    );
  });

  it('finds the same behind a byte-order mark', () => {
    fc.assert(
      fc.property(plantedBriefs, ({ markdown }) => {
        const shifted = valuesOf(extract(markdown), (at) => at + 1);
        deepEqual(valuesOf(extract(`\ufeff${markdown}`), same), shifted);
      }),
    );
  });

  it('finds the same with non-breaking and thin spaces between words', () => {
    const spaces = fc.constantFrom('\u00a0', '\u2009', '\u202f');
    fc.assert(
      fc.property(plantedBriefs, spaces, ({ markdown }, space) => {
        const other = markdown.replace(/(?<=[\p{L}\d%.,])(?<!\d\.) (?=[\p{L}\d])/gu, space);
        deepEqual(valuesOf(extract(other), same), valuesOf(extract(markdown), same));
      }),
    );
  });

  it('finds the same after any other paragraph', () => {
    const words = fc.constantFrom(
      '東京で',
      '会議',
      '🙂',
      '👩‍🔬',
      'straße',
      'ﬀ',
      'עברית',
      'words',
      'é',
      '—',
    );
    const prefixes = fc.array(words, { minLength: 1, maxLength: 8 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(plantedBriefs, prefixes, ({ markdown }, prefix) => {
        const before = `${prefix}\n\n`;
        const shifted = valuesOf(extract(markdown), (at) => at + before.length);
        deepEqual(valuesOf(extract(before + markdown), same), shifted);
      }),
    );
  });
});
