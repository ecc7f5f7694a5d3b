import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { lintTable } from '../../../src/core/facts/lint-table';
import { inEnglish, namesIn, saying, worded, type Wording } from '../../../src/core/wording';

/** Every template of a wording, those of its words too. */
function templatesOf({ template, words }: Wording): string[] {
  const inner = Object.values(words).flatMap((one) =>
    typeof one === 'string' ? [] : templatesOf(one),
  );
  return [template, ...inner];
}

describe('a wording', () => {
  it('is the template with what is put in, by number', () => {
    const wording = worded`The row has ${2} cells, not "${'{0}'}".`;
    assert.deepEqual(wording, {
      template: 'The row has {0} cells, not "{1}".',
      words: { 0: '2', 1: '{0}' },
    });
    assert.equal(inEnglish(wording), 'The row has 2 cells, not "{0}".');
    assert.deepEqual(namesIn(wording.template), ['0', '1']);
  });

  it('may hold another', () => {
    const { wording, message } = saying(worded`"x" can't be read as ${worded`a date`}.`);
    assert.equal(message, '"x" can\'t be read as a date.');
    assert.deepEqual(templatesOf(wording), ['"x" can\'t be read as {0}.', 'a date']);
  });

  it('of a table’s problem is among what is translated', () => {
    const bundle = readFileSync('l10n/bundle.l10n.json', 'utf8');
    const table =
      'subject,value,source,kind,as_of,url\n,1,s\nB,n/a,s\nC,about,s,date\nD,70%,,colour,soon,x\nE,1,s,,,,over\nF,1\n';
    const { problems } = lintTable('t.facts.csv', table);
    assert.ok(problems.length >= 8, problems.map(({ code }) => code).join());
    for (const template of problems.flatMap(({ wording }) => templatesOf(wording))) {
      assert.ok(bundle.includes(JSON.stringify(template)), template);
    }
  });
});
