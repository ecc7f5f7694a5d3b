import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { checkFront, checkText, hoverText, problems, rangeOf, settled } from './support/briefcheck';
import { setSetting } from './support/settings';
import { eventually } from './support/waiting';
import { screenshot } from './support/screenshot';
import { openFile, openUntitled, workspaceFile, writeText } from './support/workspace';

const HOSTILE = [
  'subject,value,source,quote,url,note',
  '"Share of pupils [who](command:evil) walk ![to](http://x/a.png) school",40%,"A <img src=x onerror=alert(1)> source","A **quote** $(error) word",javascript:alert(1),"[note](command:workbench.action.quit)"',
].join('\n');

const WHOLE = [
  'subject,value,as_of,source,locator,quote,url,note',
  'Share of pupils who walk to school,at least 40%,May 2025,School survey,table 3,Two in five walk.,https://example.org/survey,Ages 6 to 10',
].join('\n');
const GLOSSARY = 'term,definition\nbus,A vehicle on wheels\nwalking bus,Pupils on foot in a row\n';

describe('hovers', () => {
  it('show a claim with verdict, reason, value and source', async () => {
    const editor = await checkText(
      'China’s share of the world’s rare earth mining is about 60%.\n',
    );
    const { start } = rangeOf(editor.document, '60%');
    const text = await hoverText(editor.document.uri, start);
    assert.match(text, /\*\*Contradicted\*\*/);
    assert.match(text, /rare earth mining\\: \*\*approximately 70%\*\*/);
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('editor.action.showHover');
    await settled();
    await screenshot('hover-claim');
  });

  it('say nothing that the problem beside them says', async () => {
    const { document } = await checkText(
      'China’s share of the world’s rare earth mining is about 60%.\n',
    );
    const [problem] = await eventually('the problem', () => {
      const found = problems(document.uri);
      return found.length === 1 && found;
    });
    assert.ok(problem);
    assert.match(problem.message, /about 60%/);
    const related = problem.relatedInformation?.map((one) => one.message) ?? [];
    assert.deepEqual(related, ["The fact's row"]);
    const place = rangeOf(document, '60%').start;
    assert.doesNotMatch(await hoverText(document.uri, place), /The text says/);
    await setSetting('severity.contradicted', 'off');
    await eventually('no problem', () => problems(document.uri).length === 0);
    assert.match(await hoverText(document.uri, place), /The text says/);
  });

  it('show value, as-of date, source with its link, quotation and note of the row', async () => {
    await writeText(workspaceFile('whole.facts.csv'), WHOLE);
    await writeText(workspaceFile('whole.md'), 'The share of pupils who walk to school is 40%.\n');
    const { document } = await openFile('whole.md');
    await checkFront();
    const text = await eventually('the own table', async () => {
      const found = await hoverText(document.uri, rangeOf(document, '40%').start);
      return found.includes('Supported') && found;
    });
    assert.match(text, /The source says the same\\: .*40%/);
    assert.match(text, /walk to school\\: \*\*at least 40%\*\* \\\(as of May 2025\\\)/);
    assert.match(text, /\[School survey, table 3\]\(<https:\/\/example\.org\/survey>\)/);
    assert.match(text, /^> Two in five walk\b/m);
    assert.match(text, /\$\(note\) Ages 6 to 10/);
  });

  it('can be switched off, for claims and for terms', async () => {
    const { document } = await checkText('Rare earths are metals, mined to 70% in China.\n');
    const at = (words: string): Promise<string> =>
      hoverText(document.uri, rangeOf(document, words).start);
    assert.match(await at('70%'), /\*\*/);
    assert.match(await at('Rare earths'), /seventeen/);
    await setSetting('hover.claims', false);
    await eventually('no hover', async () => (await at('70%')) === '');
    await setSetting('hover.terms', false);
    await eventually('no hover', async () => (await at('Rare earths')) === '');
  });

  it('know the terms of a glossary of one’s own, inflected, the longest first, and not in code', async () => {
    await writeText(workspaceFile('own.glossary.csv'), GLOSSARY);
    const { document } = await openUntitled(
      'Walking buses are many. A bus came. Type `walking bus` or [see](walking-bus.md).\n',
    );
    const at = (words: string): Promise<string> =>
      hoverText(document.uri, rangeOf(document, words).start);
    await eventually('the term', async () => (await at('Walking buses')).includes('on foot'));
    assert.match(await at('buses'), /on foot/);
    assert.match(await at('bus came'), /on wheels/);
    assert.equal(await at('walking bus`'), '');
    assert.equal(await at('walking-bus.md'), '');
  });

  it('know the glossaries of every format', async () => {
    const row = (term: string): string => `{ "term": "${term}", "definition": "A ${term} indeed" }`;
    const files: Readonly<Record<string, string>> = {
      'one.glossary.csv': 'term,definition\nalderbus,A alderbus indeed\n',
      'two.glossary.json': `[${row('birchbus')}]\n`,
      'three.glossary.yaml': 'terms:\n  - term: cedarbus\n    definition: A cedarbus indeed\n',
      'four.glossary.md': '| Term | Definition |\n| --- | --- |\n| elmbus | A elmbus indeed |\n',
    };
    for (const [name, text] of Object.entries(files)) await writeText(workspaceFile(name), text);
    const words = ['alderbus', 'birchbus', 'cedarbus', 'elmbus'];
    const { document } = await openUntitled(`We have ${words.join(', ')}.\n`);
    for (const word of words) {
      await eventually(word, async () =>
        /indeed/.test(await hoverText(document.uri, rangeOf(document, word).start)),
      );
    }
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
