import assert from 'node:assert/strict';
import { toGithub } from '../../../src/core/report/to-github';
import { reportOf, sampleReport, TRICKS } from './sample';

describe('annotations for GitHub', () => {
  const lines = toGithub(sampleReport()).split('\n');

  it('warn of what is contradicted and note what needs review, open claims only', () => {
    assert.deepEqual(lines.slice(0, -2), [
      '::warning file=docs/a b.md,line=3,endLine=3,col=5,endColumn=8,title=Briefcheck%3A contradicted::The text says “60%25”; the source says 70%25.',
      '::notice file=docs/a b.md,line=3,endLine=3,col=5,endColumn=8,title=Briefcheck%3A review::The text says “60%25”; the source says 70%25.',
    ]);
  });

  it('end with the figures', () => {
    assert.match(lines.at(-2) ?? '', /^::notice title=Briefcheck::6 claims found · 20%25 sourced/);
    assert.equal(lines.at(-1), '');
  });

  for (const trick of TRICKS) {
    it(`are one command a line: ${JSON.stringify(trick)}`, () => {
      const made = toGithub(reportOf(trick)).split(/\r\n|\r|\n/);
      assert.equal(made.length, 3);
      const [, properties = ''] = /^::warning (.*?)::/.exec(made[0] ?? '') ?? [];
      assert.equal(properties.split(',').length, 6, made[0]);
    });
  }
});
