import { strictEqual } from 'node:assert';
import { readFileSync } from 'node:fs';
import type { Fact } from '../../../src/core/result';
import {
  citationText,
  citeByFootnote,
  citeByLink,
  readFootnotes,
  type Insertion,
} from '../../../src/vscode/citing/citation';

const URL = 'https://example.org/a';
const FACT: Fact = {
  id: 'share',
  kind: 'percentage',
  subject: 'share',
  value: '70%',
  aliases: [],
  asOf: '',
  source: 'Statistics office, 2024',
  locator: 'table 3',
  quote: '',
  url: URL,
  note: '',
  other: {},
  table: 'a.facts.csv',
  line: 2,
};

function apply(text: string, insertions: readonly Insertion[]): string {
  return insertions
    .map((one, index) => ({ ...one, index }))
    .sort((a, b) => b.offset - a.offset || b.index - a.index)
    .reduce((made, one) => made.slice(0, one.offset) + one.text + made.slice(one.offset), text);
}

describe('citing by footnote', () => {
  const file = readFileSync('test/fixtures/citing/footnotes.txt', 'utf8');
  for (const part of file.split(/^## /m).slice(1)) {
    const [head = '', tail = ''] = part.split(/^--\n/m);
    const newline = head.indexOf('\n');
    it(head.slice(0, newline), () => {
      const marked = `${head.slice(newline + 1).trim()}\n`;
      const end = marked.indexOf(']]') - 2;
      const text = marked.replace('[[', '').replace(']]', '');
      const insertions = citeByFootnote(readFootnotes(text), end, FACT, URL);
      strictEqual(apply(text, insertions), `${tail.trim()}\n`);
    });
  }

  it('keeps the line ends of the text and starts a line where it ends without one', () => {
    const text = 'One.\r\nIt is 70%';
    strictEqual(
      apply(text, citeByFootnote(readFootnotes(text), text.length, FACT, null)),
      'One.\r\nIt is 70%[^1]\r\n\r\n[^1]: Statistics office, 2024, table 3.\r\n',
    );
  });

  it('shows the words of the table as they are', () => {
    const fact = { ...FACT, source: '<img src=x> [a](b) *c*', locator: '' };
    strictEqual(citationText(fact, null), '\\<img src=x\\> \\[a\\](b) \\*c\\*.');
  });
});

describe('citing by link', () => {
  it('puts the link into the sentence, once', () => {
    const text = 'It is 70%.';
    const cited = apply(text, citeByLink(text, 9, FACT, URL));
    strictEqual(cited, 'It is 70% ([Statistics office, 2024, table 3](<https://example.org/a>)).');
    strictEqual(citeByLink(cited, 9, FACT, URL).length, 0);
  });
});
