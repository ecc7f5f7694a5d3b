import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import { briefcheck, checkFront, checkText } from './support/briefcheck';
import { setSetting } from './support/settings';
import { eventually } from './support/waiting';
import { openFile, openUntitled, workspaceFile, writeText } from './support/workspace';

const HOSTILE = `subject,value,source
"Minister of Transport ""><img src=x onerror=alert(1)>",Lena Hartwig,Directory
`;

// In the tests of the browser's host the Markdown extension runs in the other one, out of reach.
describe('the preview', () => {
  it('marks the claims in the preview, with a title and a legend', async () => {
    const { document } = await checkText(
      'China’s share of the world’s rare earth mining is about **60%**.[^1]\n\n[^1]: A <b>note</b>.\n',
    );
    const html = await eventually('marks', async () => {
      const text = await vscode.commands.executeCommand<string>('markdown.api.render', document);
      return text.includes('briefcheck-claim') && text;
    });
    assert.match(
      String(html),
      /<strong><span class="briefcheck-claim briefcheck-contradicted" title="Contradicted: [^"]+">60%<\/span><\/strong>/,
    );
    assert.match(String(html), /briefcheck-legend/);
    assert.match(String(html), /footnote-ref/);
  });

  it('leaves them out where a person has switched them off', async () => {
    const { document } = await checkText(
      'China’s share of the world’s rare earth mining is about 60%.\n',
    );
    const render = (): Thenable<string> =>
      vscode.commands.executeCommand<string>('markdown.api.render', document);
    await eventually('marks', async () => (await render()).includes('briefcheck-claim'));
    await setSetting('preview.marks', false);
    await eventually('no marks', async () => !(await render()).includes('briefcheck'));
  });

  it('renders footnotes, unless a person has switched that off', async () => {
    const { document } = await openUntitled('One.[^1]\n\n[^1]: A note.\n');
    const hasFootnote = async (): Promise<boolean> => {
      const command = 'markdown.api.render';
      const html = await vscode.commands.executeCommand<string>(command, document);
      return html.includes('class="footnote-ref"');
    };
    await eventually('a footnote', hasFootnote);
    await setSetting('preview.footnotes', false);
    await eventually('none', async () => !(await hasFootnote()));
    await setSetting('preview.footnotes', undefined);
    await eventually('one again', hasFootnote);
  });

  it('leaves footnotes to another extension that renders them', async () => {
    const { extendMarkdownIt } = await briefcheck();
    const text = 'One.[^1]\n\n[^1]: A note.\n';
    assert.match(extendMarkdownIt(new MarkdownIt()).render(text), /class="footnote-ref"/);
    const md = new MarkdownIt();
    md.renderer.rules['footnote_ref'] = () => 'another';
    assert.doesNotMatch(extendMarkdownIt(md).render(text), /class="footnote-ref"/);
  });

  it('tells each verdict by a class, words in the title and a legend of those in sight', async () => {
    const { document } = await checkText(
      'China’s share of the world’s rare earth mining is about 60%. The base level of the United States tariff on Chinese goods is now 10%.\n\nOur schools closed on 4% of all days. <!-- briefcheck-ignore -->\n\nOur roof leaked on 31% of all days.\n',
    );
    const html = await eventually('marks', async () => {
      const text = await vscode.commands.executeCommand<string>('markdown.api.render', document);
      return text.includes('briefcheck-claim') && text;
    });
    const marks = [
      ...String(html).matchAll(
        /briefcheck-claim briefcheck-(\w+)" title="([\w ]+): [^"]+">([^<]+)</g,
      ),
    ].map(([, status, words, claim]) => [status, words, claim]);
    assert.deepEqual(marks, [
      ['contradicted', 'Contradicted', '60%'],
      ['supported', 'Supported', '10%'],
      ['unverified', 'Not in table', '31%'],
    ]);
    const legend = /<p class="briefcheck-legend">.*<\/p>/.exec(String(html))?.[0] ?? '';
    assert.equal(legend.replace(/<[^>]+>/g, ''), 'Briefcheck: Contradicted Not in table Supported');
  });

  it('shows what stands in a table as text', async () => {
    await writeText(workspaceFile('hostile.facts.csv'), HOSTILE);
    await writeText(
      workspaceFile('hostile.md'),
      'The Minister of Health, Lena Hartwig, opened the school.\n',
    );
    const { document } = await openFile('hostile.md');
    await checkFront();
    const html = await eventually('a mark that tells of the table', async () => {
      const text = await vscode.commands.executeCommand<string>('markdown.api.render', document);
      return text.includes('onerror') && text;
    });
    assert.match(html, /title="[^"<>]*&quot;&gt;&lt;img src=x onerror=alert\(1\)&gt;[^"<>]*"/);
    assert.doesNotMatch(html, /<img/);
  });

  it('leaves the preview of an unchecked document alone', async () => {
    const { document } = await openUntitled(
      'China’s share of the world’s rare earth mining is about 60%.\n',
    );
    const html = await vscode.commands.executeCommand<string>('markdown.api.render', document);
    assert.doesNotMatch(html, /briefcheck/);
  });
});
