import * as vscode from 'vscode';
import { Checker } from './checking/checker';
import { FrontBrief } from './checking/front-brief';
import { WatchedBriefs } from './checking/watched-briefs';
import { DecisionsStore } from './decisions/decisions-store';
import { FolderSettingsFiles } from './folder-settings';
import { Glossaries } from './glossary/glossaries';
import { Results } from './results/results';
import { Tables } from './tables/tables';
import { WorkbookReaders } from './tables/workbook-reader';

/** What the features share. Each feature reads from it and is told of changes by its events. */
export interface Services {
  readonly context: vscode.ExtensionContext;
  readonly log: vscode.LogOutputChannel;
  readonly folderSettings: FolderSettingsFiles;
  readonly workbookReaders: WorkbookReaders;
  readonly tables: Tables;
  readonly glossaries: Glossaries;
  readonly decisions: DecisionsStore;
  readonly results: Results;
  readonly checker: Checker;
  readonly front: FrontBrief;
  readonly watched: WatchedBriefs;
}

/** Makes the shared parts; they read nothing until they are asked. */
export function makeServices(context: vscode.ExtensionContext): Services {
  const log = vscode.window.createOutputChannel('Briefcheck', { log: true });
  const folderSettings = new FolderSettingsFiles();
  const workbookReaders = new WorkbookReaders(log);
  const tables = new Tables(context.extensionUri, folderSettings, workbookReaders, log);
  const glossaries = new Glossaries(context.extensionUri, folderSettings, log);
  const decisions = new DecisionsStore(log);
  const results = new Results();
  const checker = new Checker(tables, decisions, results, log);
  const front = new FrontBrief(folderSettings);
  const watched = new WatchedBriefs(context.workspaceState, tables);
  const parts = { folderSettings, tables, glossaries, decisions, results, checker, front };
  context.subscriptions.push(log, ...Object.values(parts));
  return { context, log, workbookReaders, ...parts, watched };
}
