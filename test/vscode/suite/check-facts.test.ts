import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  briefcheck,
  checkSample,
  checkText,
  claimRows,
  hoverText,
  problems,
  rangeOf,
  settled,
} from './support/briefcheck';
import { screenshot } from './support/screenshot';
import { eventually } from './support/waiting';

describe('check facts', () => {
  it('fills the panel, the badge and the message from the sample', async () => {
    await checkSample();
    const { panel } = await briefcheck();
    assert.match(panel.message ?? '', /^\d+ claims · .*% sourced$/);
    const contradicted = (await claimRows()).filter(
      ({ judged }) => judged.claim.verdict === 'contradicted',
    );
    assert.ok(contradicted.length > 0);
    assert.equal(panel.badge, contradicted.length);
    await settled();
    await screenshot('panel-by-verdict');
  });

  it('underlines what is contradicted, with a stable code and the row behind it', async () => {
    const { document } = await checkText(
      'China’s share of the world’s rare earth mining is about 60%.\n',
    );
    const problem = await eventually('a problem', () => problems(document.uri)[0]);
    assert.equal(problem.code, 'briefcheck.contradicted.percentage');
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Warning);
    assert.equal(document.getText(problem.range), '60%');
    const [row] = problem.relatedInformation ?? [];
    assert.match(row?.location.uri.path ?? '', /us-china-rare-earths-2025\.facts\.csv$/);
    assert.equal(row?.location.range.start.line, 1);
  });

  it('leaves what the table does not know to the panel', async () => {
    const { document } = await checkText('Our schools closed on 4 per cent of all days.\n');
    assert.equal((await claimRows())[0]?.judged.claim.verdict, 'unverified');
    assert.deepEqual(problems(document.uri), []);
  });

  it('explains a claim where the mouse rests on it', async () => {
    const { document } = await checkText(
      'China’s share of the world’s rare earth mining is about 60%.\n',
    );
    const text = await hoverText(document.uri, rangeOf(document, '60%').start);
    assert.match(text, /Contradicted/);
    assert.match(text, /approximately/);
  });

  it('explains a key term', async () => {
    const { document } = await checkText('Rare earths are metals, mined to 70% in China.\n');
    const text = await hoverText(document.uri, rangeOf(document, 'Rare earths').start);
    assert.match(text, /seventeen/);
  });
});
