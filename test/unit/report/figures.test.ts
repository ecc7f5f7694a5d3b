import assert from 'node:assert/strict';
import { figuresOf, sayFigures } from '../../../src/core/report/figures';
import { toHtml } from '../../../src/core/report/to-html';
import { toGithub } from '../../../src/core/report/to-github';
import { toMarkdown } from '../../../src/core/report/to-markdown';
import { sampleReport } from './sample';

const claims = sampleReport().briefs[0]?.claims ?? [];

describe('figures of a report', () => {
  it('count every claim found under one status, and the share sourced of those not ignored', () => {
    const { found, byStatus, sourced } = figuresOf(claims);
    assert.equal(found, 6);
    assert.deepEqual(byStatus, {
      contradicted: 1,
      review: 1,
      unverified: 1,
      checked: 1,
      supported: 1,
      ignored: 1,
    });
    assert.equal(sourced, 20);
  });

  it('say what is contradicted, to review and ignored even where that is nothing', () => {
    assert.equal(
      sayFigures(figuresOf([])),
      '0 claims found · 0% sourced · 0 contradicted · 0 to review · 0 ignored',
    );
  });

  it('say how many claims the baseline holds', () => {
    const said = sayFigures(figuresOf(claims.map((one) => ({ ...one, inBaseline: true }))));
    assert.ok(said.endsWith('6 in the baseline'), said);
  });

  it('end every report for persons', () => {
    const said = sayFigures(figuresOf(claims));
    for (const render of [toHtml, toMarkdown, toGithub]) {
      const report = render(sampleReport());
      assert.ok(report.lastIndexOf(said) > report.length - 600, render.name);
    }
  });
});
