import assert from 'node:assert/strict';
import { lint } from 'markdownlint/sync';
import * as vscode from 'vscode';
import { closeEditors, openUntitled, projectFile, readText } from './support/workspace';

function faultsOf(text: string, isWhole: boolean): string[] {
  const config = { default: true, ...(isWhole ? {} : { MD041: false }) };
  const found = lint({ strings: { text }, config })['text'] ?? [];
  return found.map(({ lineNumber, ruleNames, errorDetail }) =>
    [lineNumber, ruleNames[0], errorDetail].join(' '),
  );
}

describe('snippets, inserted by the editor', () => {
  it('come out as Markdown that markdownlint accepts', async () => {
    const text = await readText(projectFile('snippets/markdown.json'));
    // The file is the project's own, and its unit tests hold its shape.
    const names = Object.keys(JSON.parse(text) as Record<string, unknown>);
    assert.ok(names.length >= 30);
    const faults: string[] = [];
    for (const name of names) {
      const { document } = await openUntitled('');
      await vscode.commands.executeCommand('editor.action.insertSnippet', {
        langId: 'markdown',
        name,
      });
      const isWhole = name.startsWith('Document: ');
      const written = document.getText();
      assert.ok(written.trim() !== '', name);
      assert.doesNotMatch(written, /\$\{?\w|CURRENT_/, name);
      const checked = isWhole || written.endsWith('\n') ? written : `${written}\n`;
      faults.push(...faultsOf(checked, isWhole).map((fault) => `${name}: ${fault}`));
      await closeEditors();
    }
    assert.deepEqual(faults, []);
  });
});
