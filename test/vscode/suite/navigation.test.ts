import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { checkText, rangeOf } from './support/briefcheck';
import { eventually } from './support/waiting';
import { openFile, workspaceFile, writeText } from './support/workspace';

const TEXT =
  'On June 9, 2025 American and Chinese delegations meet in London.\n\nChina’s share of the world’s rare earth mining is about 60%.\n\nOur schools closed on 4 per cent of all days.\n';

describe('navigation', () => {
  it('goes from a claim to its row in the table', async () => {
    const { document } = await checkText(TEXT);
    const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      rangeOf(document, '60%').start,
    );
    assert.match(link?.targetUri.path ?? '', /us-china-rare-earths-2025\.facts\.csv$/);
    assert.equal(link?.targetRange.start.line, 1);
  });

  it('opens the row by command', async () => {
    const editor = await checkText(TEXT);
    const { start } = rangeOf(editor.document, '60%');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('briefcheck.openFact');
    const shown = await eventually('the table', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.path.endsWith('.facts.csv') ? active : undefined;
    });
    assert.match(shown.document.lineAt(shown.selection.active.line).text, /^mining-share/);
  });

  it('leaves the outline to the headings of Markdown', async () => {
    const { document } = await checkText(`# Talks\n\n${TEXT}`);
    // The editor's Markdown gives its headings when it is ready; this one is there at once.
    const MARKER = 'a symbol of the test';
    const provider = vscode.languages.registerDocumentSymbolProvider('markdown', {
      provideDocumentSymbols: () => {
        const line = new vscode.Range(0, 0, 0, 1);
        return [new vscode.DocumentSymbol(MARKER, '', vscode.SymbolKind.String, line, line)];
      },
    });
    const symbols = await eventually('the outline', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return found?.some(({ name }) => name === MARKER) && found;
    });
    provider.dispose();
    const names = symbols.flatMap(({ name, children }) => [
      name,
      ...children.map((one) => one.name),
    ]);
    assert.deepEqual(
      names.filter((name) => name !== MARKER && name !== '# Talks'),
      [],
    );
  });

  it('finds the claims that rest on a row', async () => {
    await writeText(
      workspaceFile('own.facts.csv'),
      'subject,value,source\nShare of pupils who walk to school,40%,School survey\n',
    );
    await writeText(workspaceFile('own.md'), 'The share of pupils who walk to school is 40%.\n');
    await openFile('own.facts.csv');
    const places = await eventually('a reference', async () => {
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        workspaceFile('own.facts.csv'),
        new vscode.Position(1, 3),
      );
      return found.length > 0 && found;
    });
    assert.match((places as vscode.Location[])[0]?.uri.path ?? '', /own\.md$/);
    // An open brief counts as it stands in the editor.
    const { document } = await openFile('own.md');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '# Ways to school\n\n');
    await vscode.workspace.applyEdit(edit);
    const [place] = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      workspaceFile('own.facts.csv'),
      new vscode.Position(1, 3),
    );
    assert.equal(place && document.getText(place.range), '40%');
    assert.equal(place?.range.start.line, 2);
  });

  it('goes to the next and the previous claim that needs a person, round and round', async () => {
    const editor = await checkText(TEXT);
    const next = async (command: string): Promise<string> => {
      await vscode.commands.executeCommand(command);
      return editor.document.getText(editor.selection);
    };
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    assert.equal(await next('briefcheck.nextClaim'), '60%');
    assert.equal(await next('briefcheck.nextClaim'), '4 per cent');
    assert.equal(await next('briefcheck.nextClaim'), '60%');
    assert.equal(await next('briefcheck.previousClaim'), '4 per cent');
  });
});
