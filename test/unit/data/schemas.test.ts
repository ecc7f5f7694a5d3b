import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { readTable } from '../../../src/core/facts/read-table';

function textOf(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
}

function schema(name: string): ValidateFunction {
  // JSON.parse gives any; ajv itself checks that it is a schema.
  const parsed = JSON.parse(textOf(`schemas/${name}.schema.json`)) as Record<string, unknown>;
  return new Ajv({ strict: true, allowUnionTypes: true }).compile(parsed);
}

interface Cases {
  readonly right: Readonly<Record<string, unknown>>;
  readonly wrong: Readonly<Record<string, unknown>>;
}

const row = { subject: 'Length of the line', value: '3 km', source: 'Plan' };

const CASES: Readonly<Record<string, Cases>> = {
  facts: {
    right: {
      'a list of rows': [row],
      'an object with the rows': { title: 'Trams', facts: [row] },
      'aliases as a list or as one text': [
        { ...row, aliases: ['track'] },
        { ...row, aliases: 'track; route' },
      ],
      'a number as value, a year as date': [{ ...row, value: 31, as_of: 2024 }],
      'a column of one’s own': [{ ...row, reviewer: 'K. L.' }],
    },
    wrong: {
      'a row without source': [{ subject: 'Length', value: '3 km' }],
      'an empty subject': [{ ...row, subject: '' }],
      'an unknown kind': [{ ...row, kind: 'percent' }],
      'a word in place of an address': [{ ...row, url: 'page four' }],
      'an object without rows': { title: 'Trams' },
    },
  },
  glossary: {
    right: {
      'a list of terms': [{ term: 'baseline', see_also: ['counterfactual'] }],
      'an object with the terms': { terms: [{ term: 'baseline', aliases: 'base case;start' }] },
    },
    wrong: {
      'a row without term': [{ definition: 'What comes first.' }],
      'a bare word': ['baseline'],
    },
  },
  briefcheck: {
    right: {
      'nothing at all': {},
      'every setting': {
        factTables: ['a/*.facts.csv'],
        glossaries: ['a/*.glossary.csv'],
        bundled: 'always',
        include: ['briefs/**/*.md'],
        exclude: [],
        dateOrder: 'dayFirst',
        staleAfter: '18 months',
        ignore: ['24/7'],
      },
      'the bundled table as yes or no': { bundled: false },
    },
    wrong: {
      'a misspelt setting': { factTable: ['a.csv'] },
      'one glob without a list': { factTables: 'a.csv' },
      'an age without unit': { staleAfter: '18' },
      'an unknown order': { dateOrder: 'yearFirst' },
    },
  },
};

for (const [name, { right, wrong }] of Object.entries(CASES)) {
  describe(`schemas/${name}.schema.json`, () => {
    const accepts = schema(name);
    for (const [what, data] of Object.entries(right)) {
      it(`takes ${what}`, () => {
        assert.ok(accepts(data), JSON.stringify(accepts.errors));
      });
    }
    for (const [what, data] of Object.entries(wrong)) {
      it(`refuses ${what}`, () => {
        assert.equal(accepts(data), false);
      });
    }
  });
}

describe('schemas/facts.schema.json and the bundled table', () => {
  it('agree', () => {
    const path = 'data/us-china-rare-earths-2025.facts.csv';
    const rows = readTable(path, textOf(path)).table.facts.map((fact) => ({
      id: fact.id,
      kind: fact.kind,
      subject: fact.subject,
      value: fact.value,
      aliases: fact.aliases,
      as_of: fact.asOf,
      source: fact.source,
      url: fact.url,
    }));
    const accepts = schema('facts');
    assert.ok(accepts(rows), JSON.stringify(accepts.errors));
  });
});
