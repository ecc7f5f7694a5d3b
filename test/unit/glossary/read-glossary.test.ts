import { deepStrictEqual, strictEqual } from 'node:assert';
import { readGlossary } from '../../../src/core/glossary/read-glossary';

const TERMS = [
  {
    term: 'tariff base',
    aliases: ['base tariff', 'base rate'],
    definition: 'The rate, before additions.',
    seeAlso: ['tariff'],
    source: 'Own',
    glossary: '',
  },
];

const FORMATS: Readonly<Record<string, string>> = {
  'a.glossary.csv':
    'term,aliases,definition,see_also,source\r\ntariff base,base tariff; base rate,"The rate, before additions.",tariff,Own\r\n',
  'a.glossary.tsv':
    'Term\taliases\tdefinition\tsee_also\tsource\ntariff base\tbase tariff;base rate\tThe rate, before additions.\ttariff\tOwn\n',
  'a.glossary.json':
    '[{"term": "tariff base", "aliases": ["base tariff", "base rate"], "definition": "The rate, before additions.", "see_also": "tariff", "source": "Own"}]',
  'a.glossary.yaml':
    'terms:\n  - term: tariff base\n    aliases: [base tariff, base rate]\n    definition: The rate, before additions.\n    see_also: tariff\n    source: Own\n',
  'a.glossary.md':
    '# Terms\n\n| Term | Aliases | Definition | See also | Source |\n| --- | --- | --- | --- | --- |\n| tariff base | base tariff; base rate | The rate, before additions. | tariff | Own |\n\nText.\n',
};

describe('glossary', () => {
  for (const [name, text] of Object.entries(FORMATS)) {
    it(`is read alike from ${name}`, () => {
      const { terms, problems } = readGlossary(name, text);
      deepStrictEqual(
        terms,
        TERMS.map((term) => ({ ...term, glossary: name })),
      );
      deepStrictEqual(problems, []);
    });
  }

  it('says what is wrong and goes on', () => {
    const codes = (name: string, text: string): string[] =>
      readGlossary(name, text).problems.map(({ code }) => code);
    deepStrictEqual(codes('a.glossary.txt', ''), ['unknown-format']);
    deepStrictEqual(codes('a.glossary.csv', 'word\ntariff\n'), ['no-term-column']);
    deepStrictEqual(codes('a.glossary.json', '{'), ['unreadable']);
    deepStrictEqual(codes('a.glossary.yaml', 'a: 1'), ['unreadable']);
    deepStrictEqual(codes('a.glossary.md', 'Text.'), ['no-term-column']);
    const { terms, problems } = readGlossary('a.csv', 'term,definition\n,x\ntariff,y\n');
    strictEqual(terms[0]?.term, 'tariff');
    deepStrictEqual(problems, [
      { code: 'row-without-term', message: 'Row 1 names no term.', line: 2 },
    ]);
  });
});
