import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { lint } from 'markdownlint/promise';
import { expandSnippet } from './expand-snippet';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const file = new URL('../../../snippets/markdown.json', import.meta.url);
// The file is ours; the tests below fail where its shape is another.
const snippets = Object.entries(
  JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Snippet>>,
);

async function faults(text: string, wholeDocument: boolean): Promise<string[]> {
  const config = { default: true, ...(wholeDocument ? {} : { MD041: false }) };
  const found = await lint({ strings: { text }, config });
  return (found['text'] ?? []).map(
    (fault) =>
      `line ${String(fault.lineNumber)}: ${fault.ruleNames[0] ?? ''} ${fault.errorDetail ?? ''}`,
  );
}

describe('the snippets', () => {
  it('are at least thirty, six of them whole documents', () => {
    assert.ok(snippets.length >= 30, String(snippets.length));
    assert.equal(snippets.filter(([name]) => name.startsWith('Document: ')).length, 6);
  });

  it('have prefixes of their own that begin with brief-', () => {
    const prefixes = snippets.map(([, snippet]) => snippet.prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
    for (const prefix of prefixes) assert.match(prefix, /^brief-[a-z]+(?:-[a-z]+)*$/);
  });

  for (const [name, snippet] of snippets) {
    const body = snippet.body.join('\n');
    const wholeDocument = name.startsWith('Document: ');

    describe(name, () => {
      it('says its group and what it is for', () => {
        assert.match(name, /^(?:Document|Section|Sentence): [A-Z]/);
        assert.ok(snippet.description.length >= 20, snippet.description);
      });

      it('has its tab stops in the order of writing, the last at the end', () => {
        const stops = expandSnippet(body).stops.map((stop) => stop.number);
        assert.deepEqual(stops, [...stops.slice(0, -1).map((_, index) => index + 1), 0]);
        assert.ok(stops.length >= 3);
        assert.ok(body.trimEnd().endsWith('$0'));
      });

      it('offers a real choice wherever it offers one', () => {
        for (const { choices } of expandSnippet(body).stops) {
          if (choices === null) continue;
          assert.ok(choices.length >= 2 && choices.every((choice) => choice !== ''));
          assert.equal(new Set(choices).size, choices.length);
        }
      });

      it('comes out as Markdown that markdownlint accepts', async () => {
        const { text } = expandSnippet(body);
        assert.doesNotMatch(text, /\$|\}/);
        assert.deepEqual(await faults(wholeDocument ? text : `${text}\n`, wholeDocument), []);
      });
    });
  }

  it('are checked by a lint that would see a fault', async () => {
    assert.notDeepEqual(await faults('## Second level first\ntext', true), []);
  });
});
