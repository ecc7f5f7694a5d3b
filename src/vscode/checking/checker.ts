import * as vscode from 'vscode';
import { ignoreWords } from '../../core/ignores/ignored-words';
import { judgeClaims } from '../../core/ignores/judge-claims';
import type { DecisionsStore } from '../decisions/decisions-store';
import { loadEngine } from '../engine/load-engine';
import type { BriefResult } from '../results/brief-result';
import type { Results } from '../results/results';
import type { Tables } from '../tables/tables';
import { isUnder } from '../tables/watch-files';
import { ignoredWords } from '../settings';
import { isBrief, isIncluded } from './brief';
import { optionsFor } from './check-options';

/** A run stands for itself: what matters is whether it is the newest one. */
interface Run {
  /** Whether it checks a file, and not a document that may be closed meanwhile. */
  readonly ofFile: boolean;
}

/** Checks briefs and puts the results in, dropping those of a run that a newer one has overtaken. */
export class Checker implements vscode.Disposable {
  /** The newest run of each brief, until it ends or is dropped. */
  private readonly runs = new Map<string, Run>();
  /** Results made for a hover or a fix and not shown, by brief. */
  private readonly aside = new Map<string, BriefResult>();
  /** Counts the changes of tables and decisions: what was under way before one is outdated. */
  private epoch = 0;
  private readonly parts: vscode.Disposable[] = [];

  constructor(
    private readonly tables: Tables,
    private readonly decisions: DecisionsStore,
    private readonly results: Results,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const outdated = (): void => {
      this.epoch++;
      this.aside.clear();
    };
    this.parts.push(
      tables.onDidChange(outdated),
      decisions.onDidChange(outdated),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.cancel(uri)),
    );
  }

  /**
   * Checks an open brief and shows the result, unless it was closed, left out by the settings or
   * checked again meanwhile.
   */
  async check(document: vscode.TextDocument): Promise<BriefResult | undefined> {
    const key = document.uri.toString();
    const run = this.begin(key, false);
    const { epoch } = this;
    const result = await this.make(document.uri, document);
    if (!this.end(key, run) || document.isClosed || !isBrief(document)) return undefined;
    if (result.version !== document.version || epoch !== this.epoch) return this.check(document);
    this.aside.delete(key);
    this.results.put(result);
    return result;
  }

  /**
   * Checks the text of a file that is not open, and shows the result, unless the check of the
   * workspace has ended, or the file was forgotten, left out by the settings or checked again
   * meanwhile. Tells whether it is shown.
   */
  async checkFile(uri: vscode.Uri, text: string): Promise<boolean> {
    const key = uri.toString();
    const run = this.begin(key, true);
    const { epoch } = this;
    const result = await this.make(uri, { version: null, getText: () => text });
    if (!this.end(key, run) || !this.results.isWorkspace || !isIncluded(uri)) return false;
    if (epoch !== this.epoch) return this.checkFile(uri, text);
    this.results.put(result);
    return true;
  }

  /** Checks text that may differ from its file, and shows nothing. */
  checkAside(uri: vscode.Uri, text: string): Promise<BriefResult> {
    return this.make(uri, { version: null, getText: () => text });
  }

  /** The result for the document's present version: the shown one, or one made aside. */
  async current(document: vscode.TextDocument): Promise<BriefResult> {
    const key = document.uri.toString();
    for (const known of [this.results.get(document.uri), this.aside.get(key)]) {
      if (known?.version === document.version) return known;
    }
    const { epoch } = this;
    const made = await this.make(document.uri, document);
    if (!document.isClosed && epoch === this.epoch) this.aside.set(key, made);
    return made;
  }

  /** Drops the run that is under way for a document. */
  cancel(uri: vscode.Uri): void {
    const key = uri.toString();
    if (this.runs.get(key)?.ofFile === false) this.runs.delete(key);
    this.aside.delete(key);
  }

  /** Drops the runs that are under way for a file, or for all files under a folder. */
  cancelUnder(removed: vscode.Uri): void {
    for (const key of this.runs.keys()) {
      if (isUnder(vscode.Uri.parse(key), removed)) this.runs.delete(key);
    }
  }

  dispose(): void {
    vscode.Disposable.from(...this.parts).dispose();
  }

  private begin(key: string, ofFile: boolean): Run {
    const run = { ofFile };
    this.runs.set(key, run);
    return run;
  }

  /** Whether the run that ends is still its brief's newest and was not dropped. */
  private end(key: string, run: Run): boolean {
    return this.runs.get(key) === run && this.runs.delete(key);
  }

  private async make(
    uri: vscode.Uri,
    source: { readonly version: number | null; getText(): string },
  ): Promise<BriefResult> {
    const asked = source.getText();
    const [{ checkBrief, frontMatterEnd }, tables, decisions] = await Promise.all([
      loadEngine(),
      this.tables.inForce(uri, asked),
      this.decisions.for(uri),
    ]);
    const text = source.getText();
    // Its front matter may name other tables by now.
    if (text !== asked) return this.make(uri, source);
    const { version } = source;
    const started = performance.now();
    const { claims } = checkBrief(text, tables.compiled, optionsFor(uri));
    const judged = judgeClaims(text, claims, decisions, this.decisions.nameOf(uri));
    this.log.debug(
      `Checked ${uri.path}: ${claims.length} claims in ${Math.round(performance.now() - started)} ms.`,
    );
    const shown = ignoreWords(judged.claims, ignoredWords(uri));
    const head = text.slice(0, frontMatterEnd(text));
    return { uri, version, text, head, tables, claims: shown, stale: judged.stale };
  }
}
