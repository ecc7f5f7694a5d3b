import { deepStrictEqual, ok } from 'node:assert';
import { readFileSync } from 'node:fs';
import { compileGlossary, findTerms } from '../../../src/core/glossary/find-terms';
import type { GlossaryTerm } from '../../../src/core/glossary/glossary-term';
import { readBlocks } from '../../../src/core/markdown/read-blocks';

interface Expected {
  readonly text: string;
  readonly mentions: readonly { readonly words: string; readonly term: string }[];
}

function readTerms(line: string): GlossaryTerm[] {
  return [...line.matchAll(/([^;(]+)(?:\(([^)]*)\))?;?/g)].map(([, term = '', aliases = '']) => ({
    term: term.trim(),
    aliases: aliases.split(';').map((one) => one.trim()),
    definition: '',
    seeAlso: [],
    source: '',
    glossary: 'test',
  }));
}

function readExpected(marked: string): Expected {
  const mentions: { words: string; term: string }[] = [];
  const text = marked.replace(
    /\[\[([^\]|]+)(?:\|([^\]]+))?\]\]/g,
    (_, words: string, term?: string) => {
      mentions.push({ words, term: term ?? words.replace(/\s/g, ' ') });
      return words;
    },
  );
  return { text, mentions };
}

describe('key terms', () => {
  const file = readFileSync('test/fixtures/glossary/mentions.txt', 'utf8');
  for (const part of file
    .replace(/^# .*\n/gm, '')
    .split(/^terms: /m)
    .slice(1)) {
    const newline = part.indexOf('\n');
    const glossary = compileGlossary(readTerms(part.slice(0, newline)));
    const { text, mentions } = readExpected(part.slice(newline + 1).trim());
    it(text.slice(0, 60), () => {
      const found = findTerms(readBlocks(text), glossary).map(({ start, end, term }) => ({
        words: text.slice(start, end),
        term,
      }));
      deepStrictEqual(found, mentions);
    });
  }

  it('take time in proportion to the text', () => {
    const glossary = compileGlossary(readTerms('a a a a b; a'));
    const words = 'a '.repeat(50_000);
    ok(findTerms(readBlocks(words), glossary).length > 10_000);
  });
});
