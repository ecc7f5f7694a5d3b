import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { checkFront, checkText } from './support/briefcheck';
import { cleanFolder } from './support/clean-folder';
import { eventually } from './support/waiting';
import {
  closeEditors,
  openFile,
  openUntitled,
  workspaceFile,
  writeText,
} from './support/workspace';

const HOSTILE = `subject,value,source
"Minister of Transport ""><img src=x onerror=alert(1)>",Lena Hartwig,Directory
`;

// In the tests of the browser's host the Markdown extension runs in the other one, out of reach.
describe('the preview', () => {
  afterEach(async () => {
    await closeEditors();
    await cleanFolder();
  });

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
    const settings = vscode.workspace.getConfiguration('briefcheck');
    await settings.update('preview.marks', false, vscode.ConfigurationTarget.Workspace);
    await eventually('no marks', async () => !(await render()).includes('briefcheck'));
    await settings.update('preview.marks', undefined, vscode.ConfigurationTarget.Workspace);
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
