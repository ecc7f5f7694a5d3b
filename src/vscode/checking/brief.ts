import picomatch from 'picomatch/posix';
import * as vscode from 'vscode';
import { briefPatterns } from '../settings';

/** Documents in Markdown that are no one's file: old versions, comment boxes, cells, explanations. */
const FOREIGN_SCHEMES = new Set([
  'git',
  'gitfs',
  'comment',
  'output',
  'vscode-notebook-cell',
  'briefcheck-explanation',
]);

/** Whether a document is a brief: Markdown, a file or untitled, and not excluded by the settings. */
export function isBrief(document: vscode.TextDocument): boolean {
  if (document.languageId !== 'markdown' || FOREIGN_SCHEMES.has(document.uri.scheme)) return false;
  return document.isUntitled || isIncluded(document.uri);
}

/** Whether the settings `include` and `exclude` take a file for a brief. */
export function isIncluded(uri: vscode.Uri): boolean {
  const { include, exclude } = briefPatterns(uri);
  const path = vscode.workspace.asRelativePath(uri, false).replace(/^\/+/, '');
  const fits = (globs: readonly string[]): boolean =>
    globs.some((glob) => picomatch(glob, { dot: true })(path));
  return (include.length === 0 || fits(include)) && !fits(exclude);
}

/** The glossaries, tables and so on that are Markdown files too, but no briefs. */
export function isData(uri: vscode.Uri): boolean {
  return /\.(?:facts|glossary)\.md$/i.test(uri.path);
}
