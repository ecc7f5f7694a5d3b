import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { eventually } from './support/waiting';
import { openFile, workspaceFile, writeText } from './support/workspace';

const HEADER = 'id,subject,value,source,quote\n';
const OTHERS_ROW = 'rain,Rate of rain,3 mm,Gauge,\n';

// Another program writes past the editor, which only Node can do in a test.
describe('add to fact table, while another program writes the table', () => {
  const table = (): vscode.Uri => workspaceFile('walks.facts.csv');
  const onDisk = (): string => readFileSync(table().fsPath, 'utf8');

  beforeEach(async () => {
    await writeText(table(), HEADER);
    await writeText(workspaceFile('walks.md'), 'The share of pupils who walk is 40%.\n');
  });

  /** Adds a fact at once after another program has written. */
  async function addAfter(meanwhile: () => void): Promise<void> {
    const editor = await openFile('walks.md');
    const at = editor.document.getText().indexOf('40%');
    editor.selection = new vscode.Selection(0, at, 0, at + 3);
    meanwhile();
    await vscode.commands.executeCommand('briefcheck.addFact', undefined, {
      subject: 'Share of pupils who walk',
      table: table(),
    });
  }

  it('keeps the row of the other program where the table is not open', async () => {
    await addAfter(() => appendFileSync(table().fsPath, OTHERS_ROW));
    assert.match(onDisk(), /^id,.*\nrain,.*\nshare-pupils-walk,Share of pupils who walk,40%,/);
  });

  it('overwrites nothing where the table is open and has not been read anew', async () => {
    const { document } = await openFile('walks.facts.csv');
    await addAfter(() => appendFileSync(table().fsPath, OTHERS_ROW));
    assert.match(onDisk(), /^rain,Rate of rain,3 mm,Gauge,$/m);
    // The new row is in the file, or still in its editor, where the person sees the conflict.
    await eventually('the new row', () => {
      const kept = document.isDirty ? document.getText() : onDisk();
      return /^share-pupils-walk,/m.test(kept);
    });
    assert.match(onDisk(), /^rain,Rate of rain,3 mm,Gauge,$/m);
  });

  it('overwrites no value that takes as many characters as the one before', async () => {
    await writeText(table(), HEADER + OTHERS_ROW);
    await openFile('walks.facts.csv');
    const others = HEADER + OTHERS_ROW.replace('3 mm', '5 mm');
    await addAfter(() => writeFileSync(table().fsPath, others));
    assert.match(onDisk(), /^rain,Rate of rain,5 mm,Gauge,\nshare-pupils-walk,/m);
  });
});
