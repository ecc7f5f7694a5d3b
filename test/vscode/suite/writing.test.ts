import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { briefcheck } from './support/briefcheck';
import { filesAreKnown } from './support/file-events';
import { offeredBy, pick } from './support/quick-pick';
import { closeEditors, openUntitled, workspaceFile, writeText } from './support/workspace';

describe('writing', () => {
  it('offers the facts as completions, with and without citation', async () => {
    await briefcheck();
    const { document } = await openUntitled('China has mining');
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.lineAt(0).range.end,
    );
    const facts = list.items.filter((item) => item.kind === vscode.CompletionItemKind.Reference);
    const labels = facts.map((item) =>
      typeof item.label === 'string' ? item.label : item.label.label,
    );
    assert.ok(labels.includes('approximately 70%'), labels.join('; '));
    assert.ok(
      labels.some((label) => label.startsWith('approximately 70%[^1]')),
      labels.join('; '),
    );
  });

  it('offers the facts first inside a sentence, those that it speaks of before others', async () => {
    const first = async (text: string): Promise<vscode.CompletionItem> => {
      const { document } = await openUntitled(text);
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        document.lineAt(document.lineCount - 1).range.end,
      );
      const facts = items
        .filter((item) => item.kind === vscode.CompletionItemKind.Reference)
        .sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
      await closeEditors();
      assert.ok(facts[0]);
      return facts[0];
    };
    const inside = await first('The share of mining outside China is ');
    const label = typeof inside.label === 'string' ? inside.label : inside.label.label;
    assert.equal(label, 'approximately 30%');
    // The editor sorts snippets of extensions by "z-" and their prefix.
    assert.ok((inside.sortText ?? '') < 'z-brief');
    for (const text of ['', '# Title\n\n', '- ']) {
      assert.ok(((await first(text)).sortText ?? '') > 'z-brief', text);
    }
  });

  it('inserts a fact from the pick list', async () => {
    const editor = await openUntitled('');
    const insert = (): Thenable<unknown> => vscode.commands.executeCommand('briefcheck.insertFact');
    await pick(insert, 'accept', 'accept');
    assert.equal(editor.document.getText(), 'approximately 70%');
  });

  it('offers each fact with its evidence in the detail', async () => {
    await writeText(
      workspaceFile('walk.facts.csv'),
      'subject,value,source,quote,note\nShare of pupils who walk to school,40%,School survey,Two in five walk.,Ages 6 to 10\n',
    );
    await filesAreKnown();
    await openUntitled('');
    const insert = (): Thenable<unknown> => vscode.commands.executeCommand('briefcheck.insertFact');
    const [first] = await offeredBy(insert);
    assert.equal(first?.label, '40%');
    assert.equal(first?.description, 'Share of pupils who walk to school');
    assert.equal(first?.detail, 'School survey · “Two in five walk.” · Ages 6 to 10');
  });

  it('inserts a fact with its citation, and one undo takes both back', async () => {
    const text = 'The share is \n\nThe end.\n';
    const editor = await openUntitled(text);
    editor.selection = new vscode.Selection(0, 13, 0, 13);
    const insert = (): Thenable<unknown> => vscode.commands.executeCommand('briefcheck.insertFact');
    await pick(insert, 'accept', 'next', 'accept');
    assert.match(
      editor.document.getText(),
      /^The share is approximately 70%\[\^1\]\n\nThe end\.\n\n\[\^1\]: Rare earths .*paragraph 3\.\n$/,
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), text);
  });

  it('inserts a snippet from the pick list, with its tab stops', async () => {
    const editor = await openUntitled('');
    const insert = (): Thenable<unknown> =>
      vscode.commands.executeCommand('briefcheck.insertSnippet');
    await pick(insert, 'accept');
    const { document, selection } = editor;
    assert.match(document.getText(), /^---\ndate: \d{4}-\d\d-\d\d\n/);
    const first = document.getText(selection);
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    assert.ok(first !== '' || !selection.isEqual(editor.selection));
    assert.notEqual(document.getText(editor.selection), first);
  });

  it('makes a new brief from a snippet for whole documents', async () => {
    await vscode.commands.executeCommand('briefcheck.newBrief', 'brief-policy-brief');
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.languageId, 'markdown');
    assert.equal(document?.isUntitled, true);
    assert.match(document?.getText() ?? '', /^---\ndate: \d{4}-\d\d-\d\d\n/);
    assert.match(document?.getText() ?? '', /## Bottom line/);
  });

  it('makes an empty fact table', async () => {
    await vscode.commands.executeCommand('briefcheck.newTable', 'fresh');
    const shown = vscode.window.activeTextEditor?.document;
    assert.match(shown?.uri.path ?? '', /fresh\.facts\.csv$/);
    assert.match(shown?.getText() ?? '', /^subject,value,source/);
  });
});
