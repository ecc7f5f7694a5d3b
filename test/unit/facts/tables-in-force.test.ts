import { deepEqual } from 'node:assert/strict';
import { tablesInForce, type TableSources } from '../../../src/core/facts/tables-in-force';

const FILES = [
  'briefs/march/brief.md',
  'briefs/march/own.csv',
  'data/costs.xlsx',
  'data/old.csv',
  'data/people.csv',
  'node_modules/a/x.facts.csv',
  'trams.facts.yaml',
];

function inForce(sources: Partial<TableSources>): unknown {
  const found = tablesInForce({
    files: FILES,
    brief: 'briefs/march/brief.md',
    frontMatterFacts: undefined,
    factTables: [],
    bundled: 'whenNoOther',
    ...sources,
  });
  const missing = found.missing.map(({ asked, why }) => `${asked} (${why})`);
  const tables = found.tables.map(({ path, why }) => `${path} (${why})`);
  return { tables, bundled: found.bundled, ...(missing.length > 0 ? { missing } : {}) };
}

describe('tablesInForce', () => {
  it('takes the files that are called so', () => {
    deepEqual(inForce({}), { tables: ['trams.facts.yaml (named-facts)'], bundled: null });
  });

  it('takes the bundled table only where there is no other, or where it is asked for', () => {
    const files = ['brief.md'];
    deepEqual(inForce({ files }), { tables: [], bundled: 'no-other' });
    deepEqual(inForce({ files, bundled: 'never' }), { tables: [], bundled: null });
    deepEqual(inForce({ bundled: 'always' }), {
      tables: ['trams.facts.yaml (named-facts)'],
      bundled: 'asked-for',
    });
    deepEqual(inForce({ frontMatterFacts: 'bundled', bundled: 'never' }), {
      tables: ['trams.facts.yaml (named-facts)'],
      bundled: 'asked-for',
    });
  });

  it('takes paths and globs of the setting relative to the folder', () => {
    deepEqual(inForce({ factTables: ['./data/*.csv', 'trams.facts.yaml'] }), {
      tables: ['data/old.csv (setting)', 'data/people.csv (setting)', 'trams.facts.yaml (setting)'],
      bundled: null,
    });
  });

  it('takes the front matter relative to the brief', () => {
    deepEqual(inForce({ frontMatterFacts: ['own.csv', '../../data/p*.csv'] }), {
      tables: [
        'briefs/march/own.csv (front-matter)',
        'data/people.csv (front-matter)',
        'trams.facts.yaml (named-facts)',
      ],
      bundled: null,
    });
    deepEqual(
      inForce({ brief: null, frontMatterFacts: 'data/old.csv', files: FILES.slice(3, 4) }),
      {
        tables: ['data/old.csv (front-matter)'],
        bundled: null,
      },
    );
  });

  it('keeps the sheet of a workbook, and what lies outside the folder', () => {
    deepEqual(
      inForce({ factTables: ['data/*.xlsx#2025'], frontMatterFacts: '../../../team/all.csv' }),
      {
        tables: [
          '../team/all.csv (front-matter)',
          'data/costs.xlsx#2025 (setting)',
          'trams.facts.yaml (named-facts)',
        ],
        bundled: null,
      },
    );
  });

  it('names what is asked for and is not there; the bundled table does not step in for it', () => {
    deepEqual(inForce({ files: ['a.facts.csv'], factTables: ['b*.csv'], frontMatterFacts: 5 }), {
      tables: ['a.facts.csv (named-facts)'],
      bundled: null,
      missing: ['b*.csv (setting)'],
    });
  });
});
