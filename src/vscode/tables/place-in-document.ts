import type * as vscode from 'vscode';
import { loadEngine } from '../engine/load-engine';

/** Where a passage stands, as a fact's source and locator say it. */
export interface SourcePlace {
  readonly source: string;
  readonly locator: string;
}

/**
 * The document's title (of its front matter, else its first heading, else its file) and the heading
 * above a line, with the line.
 */
export async function placeInDocument(
  document: vscode.TextDocument,
  line: number,
): Promise<SourcePlace> {
  const file = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
  const lineName = `line ${String(line + 1)}`;
  if (document.languageId !== 'markdown') return { source: file, locator: lineName };
  const { readFrontMatter } = await loadEngine();
  const { title } = readFrontMatter(document.getText()).data;
  const headings = headingsAbove(document, line);
  const [first] = headings;
  const last = headings.at(-1);
  const isTitle = first !== undefined && last === first;
  return {
    source: typeof title === 'string' && title !== '' ? title : (first ?? file),
    locator: last === undefined || isTitle ? lineName : `${last}, ${lineName}`,
  };
}

function headingsAbove(document: vscode.TextDocument, line: number): string[] {
  const headings: string[] = [];
  for (let i = 0; i <= line; i++) {
    const heading = /^ {0,3}#{1,6}[ \t]+(.*)$/.exec(document.lineAt(i).text)?.[1];
    const text = heading
      ?.replace(/[ \t]#*[ \t]*$/, '')
      .replace(/[*_`]/g, '')
      .trim();
    if (text !== undefined && text !== '') headings.push(text);
  }
  return headings;
}
