import * as vscode from 'vscode';
import type { Tables } from '../tables/tables';
import { isBrief, isData } from './brief';

const KEY = 'briefcheck.checkedBriefs';
const MOST = 200;

/**
 * Which briefs are checked by themselves: those that a person has checked once, and those whose
 * folder has a fact table of its own. No one's README is underlined because of the bundled table.
 */
export class WatchedBriefs {
  constructor(
    private readonly memory: vscode.Memento,
    private readonly tables: Tables,
  ) {}

  async has(document: vscode.TextDocument): Promise<boolean> {
    if (!isBrief(document) || isData(document.uri)) return false;
    if (this.wasAsked(document.uri)) return true;
    // A person may ask for it meanwhile.
    return (await this.tables.hasOwn(document.uri)) || this.wasAsked(document.uri);
  }

  /** Remembers that a person asked for a check of this brief. */
  async add(uri: vscode.Uri): Promise<void> {
    const others = this.asked().filter((one) => one !== uri.toString());
    await this.memory.update(KEY, [...others, uri.toString()].slice(-MOST));
  }

  async rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    if (!this.wasAsked(from)) return;
    await this.remove(from);
    await this.add(to);
  }

  async remove(uri: vscode.Uri): Promise<void> {
    await this.memory.update(
      KEY,
      this.asked().filter((one) => one !== uri.toString()),
    );
  }

  private wasAsked(uri: vscode.Uri): boolean {
    return this.asked().includes(uri.toString());
  }

  private asked(): string[] {
    return this.memory.get<string[]>(KEY, []);
  }
}
