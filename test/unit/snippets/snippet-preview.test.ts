import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { previewOf } from '../../../src/vscode/writing/snippet-preview';

const file = new URL('../../../snippets/markdown.json', import.meta.url);
// The file is the project's own, and tested beside this.
const snippets = JSON.parse(readFileSync(file, 'utf8')) as Readonly<
  Record<string, { readonly body: readonly string[] }>
>;

describe('the preview of a snippet', () => {
  it('is a whole document’s headings', () => {
    const body =
      '---\ndate: $CURRENT_YEAR\n---\n\n# ${1:Title}\n\n## Problem\n\n${2:Why}\n\n## Answer\n$0';
    assert.equal(previewOf(body), 'Problem · Answer');
  });

  it('is the words of a sentence, with their first choices', () => {
    const body =
      '**${1:Name}** ${2|said,wrote|} it on $CURRENT_YEAR.[^${3:note}]\n\n[^$3]: ${4:Source.}$0';
    const year = String(new Date().getFullYear());
    assert.equal(previewOf(body), `Name said it on ${year}. Source.`);
  });

  it('is the words of a section below its heading', () => {
    assert.equal(previewOf('## Costs\n\n- ${1:Item}$0'), 'Item');
  });

  it('is the cells of a table', () => {
    assert.equal(
      previewOf('| ${1:Item} | ${2:Year} |\n| --- | ---: |\n| ${3:a} | ${4:b} |$0'),
      'Item Year a b',
    );
  });

  for (const [name, { body }] of Object.entries(snippets)) {
    it(`shows no markup of ${name}`, () => {
      const preview = previewOf(body.join('\n'));
      assert.ok(preview.length >= 15, preview);
      assert.doesNotMatch(preview, /[$*|#{}]|\[\^|--|\]\(/, preview);
    });
  }
});
