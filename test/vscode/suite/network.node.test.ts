import assert from 'node:assert/strict';
import dns from 'node:dns';
import net from 'node:net';
import * as vscode from 'vscode';
import { actionsAt, checkText, claimRows, hoverText, rangeOf } from './support/briefcheck';
import { eventually } from './support/waiting';
import { workspaceFile, writeText } from './support/workspace';

/** What was asked of the network while it is watched: each function's name with its first argument. */
class Watch {
  readonly asked: string[] = [];
  private readonly undo: (() => void)[] = [];

  constructor() {
    this.over(net.Socket.prototype, 'connect');
    this.over(dns, 'lookup');
    this.over(globalThis, 'fetch');
  }

  end(): void {
    for (const undo of this.undo) undo();
  }

  private over<K extends string>(
    holder: { [P in K]: (...given: never[]) => unknown },
    name: K,
  ): void {
    const own: (...given: never[]) => unknown = holder[name];
    const { asked } = this;
    holder[name] = function (this: unknown, ...given: never[]): unknown {
      asked.push(`${name} ${JSON.stringify(given[0]) ?? ''}`);
      return Reflect.apply(own, this, given);
    };
    this.undo.push(() => (holder[name] = own));
  }
}

// The extension host is one process: what the extension asks of the network, it asks here.
describe('the network', () => {
  let watch: Watch | undefined;

  afterEach(() => watch?.end());

  it('is watched', async () => {
    watch = new Watch();
    await assert.rejects(fetch('http://127.0.0.1:9/'));
    assert.match(watch.asked.join('; '), /^fetch "http:\/\/127\.0\.0\.1:9\/"/);
  });

  it('is asked for nothing, whatever is done with a brief', async () => {
    await writeText(
      workspaceFile('net.facts.csv'),
      'subject,value,source,url\nShare of pupils who walk to school,40%,Survey,https://example.org/s\n',
    );
    watch = new Watch();
    const { document } = await checkText(
      'The share of pupils who walk to school is 45% ([see](https://example.org/see)).\n',
    );
    const { start, end } = rangeOf(document, '45%');
    await eventually('the table counts', async () =>
      (await hoverText(document.uri, start)).includes('example.org'),
    );
    const actions = await actionsAt(document.uri, new vscode.Range(start, end));
    assert.ok(actions.length > 3, actions.map(({ title }) => title).join('; '));
    await vscode.commands.executeCommand('briefcheck.explainClaim', (await claimRows())[0]);
    await vscode.commands.executeCommand('markdown.api.render', document);
    const report = workspaceFile('report.html');
    await vscode.commands.executeCommand('briefcheck.exportReport', 'html', report);
    await vscode.commands.executeCommand('briefcheck.checkWorkspace');
    assert.deepEqual(watch.asked, []);
  });
});
