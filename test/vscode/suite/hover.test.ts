import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanFolder } from './support/clean-folder';
import { checkText, hoverText, problems, rangeOf, settled } from './support/briefcheck';
import { eventually } from './support/waiting';
import { screenshot } from './support/screenshot';
import { closeEditors, openFile, workspaceFile, writeText } from './support/workspace';

const HOSTILE = [
  'subject,value,source,quote,url,note',
  '"Share of pupils [who](command:evil) walk ![to](http://x/a.png) school",40%,"A <img src=x onerror=alert(1)> source","A **quote** $(error) word",javascript:alert(1),"[note](command:workbench.action.quit)"',
].join('\n');

describe('hovers', () => {
  afterEach(async () => {
    await closeEditors();
    await cleanFolder();
  });

  it('show a claim with verdict, reason, value and source', async () => {
    const editor = await checkText(
      'China’s share of the world’s rare earth mining is about 60%.\n',
    );
    const { start } = rangeOf(editor.document, '60%');
    const text = await hoverText(editor.document.uri, start);
    assert.match(text, /\*\*Contradicted\*\*/);
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('editor.action.showHover');
    await settled();
    await screenshot('hover-claim');
  });

  it('show a key term with its definition and the facts about it', async () => {
    const editor = await checkText('Rare earths are metals, mined to 70% in China.\n');
    const { start } = rangeOf(editor.document, 'Rare earths');
    const text = await hoverText(editor.document.uri, start);
    assert.match(text, /seventeen/);
    assert.match(text, /See.also/);
    assert.match(text, /over.90%/);
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('editor.action.showHover');
    await settled();
    await screenshot('hover-term');
  });

  it('show what stands in a table as text: no command, no image, no link but to the web', async () => {
    await writeText(workspaceFile('hostile.facts.csv'), HOSTILE);
    await writeText(
      workspaceFile('hostile.md'),
      'The share of pupils who walk to school is 45%.\n',
    );
    const editor = await openFile('hostile.md');
    await vscode.commands.executeCommand('briefcheck.checkFacts');
    await eventually('the table counts', () => problems(editor.document.uri).length === 1);
    const { start } = rangeOf(editor.document, '45%');
    const hovers = await eventually('a hover', async () => {
      const found = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        editor.document.uri,
        start,
      );
      return found.length > 0 ? found : null;
    });
    const whole = hovers
      .flatMap((hover) => hover.contents)
      .map((one) => (one as vscode.MarkdownString).value);
    assert.match(whole.join(), /note\\\]\\\(command/);
    for (const content of hovers.flatMap((hover) => hover.contents)) {
      // The API gives back strings only for the old form of hovers.
      const markdown = content as vscode.MarkdownString;
      assert.ok(!markdown.isTrusted);
      assert.ok(!markdown.supportHtml);
      assert.doesNotMatch(markdown.value, /(?<!\\)\]\(/);
      assert.doesNotMatch(markdown.value, /(?<!\\)!\[/);
      assert.doesNotMatch(markdown.value, /(?<!\\)<img|https?:/);
    }
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('editor.action.showHover');
    await settled();
    await screenshot('hover-hostile');
  });
});
