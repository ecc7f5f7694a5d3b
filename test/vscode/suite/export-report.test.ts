import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { briefcheck, checkText } from './support/briefcheck';
import { readText, workspaceFile } from './support/workspace';

async function exportAs(format: string, name: string): Promise<string> {
  const file = workspaceFile(name);
  await vscode.commands.executeCommand('briefcheck.exportReport', format, file);
  return readText(file);
}

describe('export report', () => {
  it('writes what the panel shows as a page, as Markdown and as a referencing sheet', async () => {
    await checkText('China’s share of the world’s rare earth mining is about 60%.\n');
    const { panel } = await briefcheck();
    assert.equal(panel.badge, 1);
    const page = await exportAs('html', 'report.html');
    assert.match(page, /<!DOCTYPE html>/);
    assert.match(page, /60%/);
    assert.match(page, /approximately 70%/);
    assert.match(await exportAs('markdown', 'report.md'), /60%/);
    assert.match(
      await exportAs('sheet', 'report.csv'),
      /^\uFEFF?"file","line","sentence","claim",.*\r?\n.*60%/,
    );
  });
});
