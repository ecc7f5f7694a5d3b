import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  checkFront,
  checkWorkspace,
  claimRows,
  hoverText,
  problems,
  rangeOf,
} from './support/briefcheck';
import { setSetting } from './support/settings';
import { eventually } from './support/waiting';
import { openFile, workspaceFile, writeText } from './support/workspace';

const HEADER = 'subject,value,as_of,source\n';
const OLD = 'Share of pupils who walk to school,40%,2021-03,School survey\n';
const BRIEF = '---\ndate: 2025-06-15\n---\n\nThe share of pupils who walk to school is 40%.\n';
const WRONG = BRIEF.replace('40%', '45%');

/** The verdict and standing of the share, which is the brief's only percentage. */
async function share(): Promise<string> {
  const rows = await claimRows();
  const judged = rows.find((row) => row.judged.claim.kind === 'percentage')?.judged;
  return judged ? `${judged.standing} ${judged.claim.verdict} ${judged.claim.reason.code}` : '';
}

describe('what a folder sets', () => {
  it('makes a claim that rests on an older fact one to review, in the settings and in briefcheck.json', async () => {
    await writeText(workspaceFile('a.facts.csv'), HEADER + OLD);
    await writeText(workspaceFile('a.md'), BRIEF);
    const { document } = await openFile('a.md');
    await checkFront();
    await eventually('no limit', async () => (await share()) === 'open supported equal');
    await setSetting('staleAfter', '2 years');
    await eventually('the setting', async () => (await share()) === 'open review stale-fact');
    const problem = await eventually('the problem', () => problems(document.uri)[0]);
    assert.match(problem.message, /as of 2021-03: more than 2 years before the brief's date/);
    await writeText(workspaceFile('briefcheck.json'), '{ "staleAfter": "10 years" }\n');
    await eventually('the file wins', async () => (await share()) === 'open supported equal');
  });

  it('shows at its cell that a fact is older than it may be today', async () => {
    await setSetting('staleAfter', '2 years');
    await writeText(workspaceFile('b.facts.csv'), HEADER + OLD);
    const { document } = await openFile('b.facts.csv');
    const isStale = ({ code }: vscode.Diagnostic): boolean => code === 'briefcheck.table.stale';
    const problem = await eventually('the problem', () => problems(document.uri).find(isStale));
    assert.equal(document.getText(problem.range), '2021-03');
    await setSetting('staleAfter', undefined);
    await eventually('none', () => !problems(document.uri).some(isStale));
  });

  it('reads a date in figures in the order that is set', async () => {
    await writeText(
      workspaceFile('order.facts.csv'),
      `${HEADER}Day on which the bridge was opened,6 September 2025,,Survey\n`,
    );
    await writeText(workspaceFile('order.md'), 'The bridge was opened on 06/09/2025.\n');
    await setSetting('dateOrder', 'dayFirst');
    await openFile('order.md');
    await checkFront();
    const verdict = async (): Promise<string | undefined> =>
      (await claimRows())[0]?.judged.claim.verdict;
    await eventually('the 6th of September', async () => (await verdict()) === 'supported');
    await setSetting('dateOrder', 'monthFirst');
    await eventually('June the 9th', async () => (await verdict()) === 'contradicted');
  });

  it('keeps words from being reported', async () => {
    await writeText(workspaceFile('c.facts.csv'), HEADER + OLD);
    await writeText(workspaceFile('c.md'), WRONG);
    const { document } = await openFile('c.md');
    await checkFront();
    await eventually('the problem', () => problems(document.uri).length === 1);
    await writeText(workspaceFile('briefcheck.json'), '{ "ignore": ["45%"] }\n');
    await eventually('no problem', () => problems(document.uri).length === 0);
    await writeText(workspaceFile('briefcheck.json'), '{ "ignore": ["46%"] }\n');
    await eventually('the problem again', () => problems(document.uri).length === 1);
  });

  it('brings in glossaries of other names', async () => {
    await writeText(workspaceFile('words/own.csv'), 'term,definition\nfoobar,A made-up thing\n');
    await writeText(workspaceFile('d.md'), 'Many foobars were seen.\n');
    const { document } = await openFile('d.md');
    const hover = () => hoverText(document.uri, rangeOf(document, 'foobars').start);
    assert.doesNotMatch(await hover(), /made-up/);
    await writeText(workspaceFile('briefcheck.json'), '{ "glossaries": ["words/*.csv"] }\n');
    await eventually('the definition', async () => /made.*up/.test(await hover()));
    await writeText(workspaceFile('words/own.csv'), 'term,definition\nfoobar,A new sense\n');
    await eventually('the change', async () => /new.sense/.test(await hover()));
  });

  it('counts in briefs that are not open, after a check of the workspace', async () => {
    await writeText(workspaceFile('e.facts.csv'), HEADER + OLD);
    await writeText(workspaceFile('e.md'), WRONG);
    const found = () => problems(workspaceFile('e.md')).length;
    await checkWorkspace();
    assert.equal(found(), 1);
    await writeText(workspaceFile('e.facts.csv'), HEADER + OLD.replace('40%', '45%'));
    await eventually('the table’s change', () => found() === 0);
    await writeText(workspaceFile('e.facts.csv'), HEADER + OLD);
    await eventually('the change back', () => found() === 1);
    await writeText(workspaceFile('briefcheck.json'), '{ "ignore": ["45%"] }\n');
    await eventually('the settings’ change', () => found() === 0);
  });
});
