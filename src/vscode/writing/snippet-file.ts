import * as vscode from 'vscode';
import { readText } from '../tables/read-text';

/** A snippet of the project, as its file has it. */
export interface Snippet {
  /** "Document", "Section" or "Sentence": what stands before the colon of its name. */
  readonly group: string;
  readonly name: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: string;
}

/** The snippets that come with Briefcheck, in the order of their file. */
export async function readSnippets(extensionUri: vscode.Uri): Promise<Snippet[]> {
  const text = await readText(vscode.Uri.joinPath(extensionUri, 'snippets', 'markdown.json'));
  // The file is the project's own and tested: names with prefix, description and lines.
  const file = JSON.parse(text ?? '{}') as Record<
    string,
    { readonly prefix: string; readonly description: string; readonly body: readonly string[] }
  >;
  return Object.entries(file).map(([title, { prefix, description, body }]) => {
    const [group = '', name = title] = title.split(': ');
    return { group, name, prefix, description, body: body.join('\n') };
  });
}
