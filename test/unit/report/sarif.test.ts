import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import type { Log } from 'sarif';
import { toSarif } from '../../../src/core/report/to-sarif';
import { reportOf, sampleReport, TRICKS } from './sample';

const SCHEMA = join(
  ...[__dirname, '..', '..', '..', 'node_modules', '@microsoft', 'jest-sarif'],
  ...['lib', 'schemas', 'sarif-2.1.0-rtm.5.json'],
);

/** Validates against the schema of the standard, which says what a URI is in prose only. */
function validator(): (log: unknown) => string {
  const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
  // The schema is written in draft 4, of which it uses nothing that later drafts read otherwise.
  const { $schema, id, ...schema } = JSON.parse(readFileSync(SCHEMA, 'utf8')) as Record<
    string,
    unknown
  >;
  assert.match(`${String($schema)} ${String(id)}`, /draft-04.* .*sarif-2\.1\.0/);
  const validate = ajv.compile(schema);
  return (log) => (validate(log) ? '' : ajv.errorsText(validate.errors));
}

describe('SARIF report', () => {
  const problems = validator();
  const [run] = (JSON.parse(toSarif(sampleReport())) as Log).runs;
  const results = run?.results ?? [];

  it('is valid by the schema of SARIF 2.1.0, and the schema is a real test', () => {
    assert.equal(problems(JSON.parse(toSarif(sampleReport()))), '');
    assert.notEqual(problems({ version: '2.1.0', runs: [{}] }), '');
    assert.notEqual(problems({ version: '2.1.0', runs: [{ tool: {}, results: 1 }] }), '');
  });

  it('stays valid whatever the texts are', () => {
    for (const trick of TRICKS) {
      assert.equal(problems(JSON.parse(toSarif(reportOf(trick)))), '', trick);
    }
  });

  it('has a failing result for what is contradicted and one for review', () => {
    assert.deepEqual(
      results.map(({ ruleId, kind, level }) => [ruleId, kind, level]),
      [
        ['briefcheck.contradicted.percentage', 'fail', 'warning'],
        ['briefcheck.review.percentage', 'review', 'none'],
        ['briefcheck.contradicted.percentage', 'fail', 'warning'],
        ['briefcheck.contradicted.percentage', 'fail', 'warning'],
      ],
    );
  });

  it('marks what a person has decided as suppressed', () => {
    assert.deepEqual(
      results.map(({ suppressions }) => suppressions?.length ?? 0),
      [0, 0, 1, 1],
    );
  });

  it('names rules that the driver lists, and places in UTF-16 columns', () => {
    const rules = run?.tool.driver.rules ?? [];
    for (const { ruleId, ruleIndex } of results) assert.equal(rules[ruleIndex ?? -1]?.id, ruleId);
    assert.equal(run?.columnKind, 'utf16CodeUnits');
    assert.deepEqual(results[0]?.locations?.[0]?.physicalLocation, {
      artifactLocation: { uri: 'docs/a%20b.md', uriBaseId: '%SRCROOT%' },
      region: {
        startLine: 3,
        startColumn: 5,
        endLine: 3,
        endColumn: 8,
        snippet: { text: '60%' },
      },
    });
  });

  it('knows a claim again by its content', () => {
    const moved = sampleReport().briefs.map((brief) => ({
      ...brief,
      claims: brief.claims.map((one) => ({ ...one, claim: { ...one.claim, line: 99 } })),
    }));
    const again = JSON.parse(toSarif({ ...sampleReport(), briefs: moved })) as Log;
    assert.deepEqual(
      again.runs[0]?.results?.map(({ partialFingerprints }) => partialFingerprints),
      results.map(({ partialFingerprints }) => partialFingerprints),
    );
  });

  it('tells of a baseline only where there is one', () => {
    assert.equal(results[0]?.baselineState, undefined);
    const report = sampleReport();
    const briefs = report.briefs.map((brief) => ({
      ...brief,
      claims: brief.claims.map((one, i) => ({ ...one, inBaseline: i === 0 })),
    }));
    const log = JSON.parse(toSarif({ ...report, briefs })) as Log;
    assert.deepEqual(
      log.runs[0]?.results?.slice(0, 2).map(({ baselineState }) => baselineState),
      ['unchanged', 'new'],
    );
  });

  it('tells relative paths, absolute ones and standard input apart', () => {
    const uriOf = (path: string): unknown => {
      const [brief] = sampleReport().briefs;
      const log = JSON.parse(
        toSarif({ ...sampleReport(), briefs: brief ? [{ ...brief, path }] : [] }),
      ) as Log;
      return log.runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation;
    };
    assert.deepEqual(uriOf('/home/a b/c#.md'), { uri: 'file:///home/a%20b/c%23.md' });
    assert.deepEqual(uriOf('C:/a/b.md'), { uri: 'file:///C:/a/b.md' });
    assert.deepEqual(uriOf('-'), { uri: 'stdin' });
    assert.deepEqual(uriOf('../b.md'), { uri: '../b.md', uriBaseId: '%SRCROOT%' });
  });
});
