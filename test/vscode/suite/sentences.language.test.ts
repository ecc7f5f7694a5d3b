import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { itemOf } from '../../../src/vscode/panel/panel-items';
import { PSEUDO, pseudo } from '../pseudo.mjs';
import {
  actionsAt,
  briefcheck,
  checkFront,
  checkWorkspace,
  claimRows,
  hoverText,
  problems,
  rangeOf,
} from './support/briefcheck';
import { eventually } from './support/waiting';
import { openFile, workspaceFile, writeText } from './support/workspace';

const TABLE = 'subject,value,source\nShare of pupils who walk to school,40%,Survey\n';
const BRIEF = `# Schulweg

The share of pupils who walk to school is 45%.

Our roof leaks on 31% of all days.
`;

/** The editor keeps the English title of a command beside its translation. */
type Title = string | { readonly value: string };

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly title: Title }[];
    readonly configuration: readonly { readonly title: Title }[];
  };
}

/** What of a text has not gone through the translation. */
function untranslated(text: string): string {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return rest === text ? rest : untranslated(rest);
}

function assertTranslated(text: string): void {
  assert.match(text, /⟦/);
  assert.doesNotMatch(text, /\{\w+\}/);
  assert.doesNotMatch(untranslated(text), /[\p{L}⟦⟧]/u, text);
}

/** Hovers and tooltips have the words of brief and table between their own. */
function assertNoEnglish(text: string): void {
  assert.match(text, /⟦/);
  assert.doesNotMatch(text, /\{\w+\}/);
  assert.doesNotMatch(text, /Contradicted|Not in table|The text says|source says|Evidence/);
}

describe('in another language', () => {
  let document: vscode.TextDocument;

  beforeEach(async () => {
    await writeText(workspaceFile('own.facts.csv'), TABLE);
    await writeText(workspaceFile('own.md'), BRIEF);
    ({ document } = await openFile('own.md'));
    await checkFront();
    await eventually('the table counts', () => problems(document.uri).length === 1);
  });

  it('the window has that language, and the manifest speaks it', () => {
    assert.equal(vscode.env.language, PSEUDO);
    const extension = vscode.extensions.getExtension('briefcheck.briefcheck');
    // The manifest of an extension is untyped in the API; the manifest's own tests hold its shape.
    const { commands, configuration } = (extension?.packageJSON as Manifest).contributes;
    const titles = [...commands, ...configuration].map(({ title }) => title);
    assert.ok(titles.length > 30);
    for (const title of titles) {
      assert.match(typeof title === 'string' ? title : title.value, /^⟦.*⟧$/);
    }
  });

  it('the status item and the panel’s message put numbers where the sentence has its names', async () => {
    const { status, panel } = await briefcheck();
    assert.equal(status.text, pseudo('Facts: {0} contradicted').replace('{0}', '1'));
    assertTranslated(panel.message ?? '');
    assert.match(panel.message ?? '', /\b2 .*\b1 .*\b1 /);
    await eventually('the tables', () => status.detail.includes('own.facts.csv'));
    assertTranslated(status.detail);
  });

  it('the panel has its words for verdicts in rows, labels and tooltips', async () => {
    const { panel } = await briefcheck();
    assert.deepEqual(
      panel.rows.map((row) => itemOf(row).label),
      [pseudo('Contradicted'), pseudo('Not in table')],
    );
    const [wrong] = await claimRows();
    assert.ok(wrong);
    const { accessibilityInformation, tooltip } = itemOf(wrong);
    assert.ok(accessibilityInformation?.label.includes(pseudo('Contradicted')));
    assert.ok(tooltip instanceof vscode.MarkdownString);
    assertNoEnglish(tooltip.value);
    for (const row of wrong.children.filter(({ type }) => type === 'reason')) {
      assertTranslated(String(itemOf(row).label));
    }
  });

  it('problems, fixes and hovers say the claim and the source inside the translated sentence', async () => {
    const [problem] = problems(document.uri);
    assert.ok(problem);
    assertTranslated(problem.message);
    assert.match(problem.message, /45%.*40%/);
    for (const { message } of problem.relatedInformation ?? []) assertTranslated(message);
    const actions = await actionsAt(document.uri, problem.range);
    assert.ok(actions.length > 5);
    for (const { title } of actions) assertTranslated(title);
    assert.equal(actions[0]?.title, pseudo('Replace with “{0}”').replace('{0}', '40%'));
    assertNoEnglish(await hoverText(document.uri, rangeOf(document, '31%').start));
    assertNoEnglish(await hoverText(document.uri, problem.range.start));
  });

  it('the explanation and the summary of a workspace check are said in it', async () => {
    await vscode.commands.executeCommand('briefcheck.explainClaim', (await claimRows())[0]);
    const explanation = await eventually('the explanation', () =>
      vscode.workspace.textDocuments.find(
        (one) => one.uri.scheme === 'briefcheck-explanation' && one.getText() !== '',
      ),
    );
    assertNoEnglish(explanation.getText());
    const { said } = await checkWorkspace();
    assertTranslated(said);
  });
});
