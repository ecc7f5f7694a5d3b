import * as vscode from 'vscode';
import { isBrief } from '../checking/brief';
import { makeCiter, type Citer } from '../citing/cite-fact';
import type { Fact } from '../../core/result';
import { appendFact, plainMarkdown } from '../evidence';
import { saySource } from '../say';
import type { Services } from '../services';
import { countShared, searchable, searchFacts } from './fact-words';

const MOST = 200;

/**
 * The facts in force as completions: Markdown shows them on Ctrl+Space. Inside a sentence they stand before
 * the snippets, which begin a line; the facts of which the line speaks come first.
 */
export function registerCompleteFacts(services: Services): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider('markdown', {
    async provideCompletionItems(document, position) {
      if (!isBrief(document)) return undefined;
      const { loaded } = await services.tables.inForce(document.uri);
      const word = document.getWordRangeAtPosition(position);
      const range = word?.contains(position) ? new vscode.Range(word.start, position) : undefined;
      const typed = range ? document.getText(range) : '';
      const before = document.lineAt(position).text.slice(0, (range?.start ?? position).character);
      const facts = searchFacts(searchable(loaded.flatMap((table) => table.facts)), typed, MOST);
      const cite = makeCiter(document.uri, document.getText());
      const shared = countShared(before);
      const items = facts.flatMap((fact) => {
        const pair = [
          itemOf(fact, range),
          citedItemOf(document, position, fact, range, cite),
        ] as const;
        pair.forEach((item, i) => (item.sortText = sortKey(before, shared(fact), fact, i)));
        return pair;
      });
      return new vscode.CompletionList(items, true);
    },
  });
}

/** The editor sorts snippets of extensions by "z-" and their prefix. */
function sortKey(before: string, shared: number, { subject }: Fact, order: number): string {
  const place = /\p{L}/u.test(before) ? '!' : '~';
  return `${place}${String(999 - Math.min(shared, 999))} ${subject} ${String(order)}`;
}

function itemOf(fact: Fact, range: vscode.Range | undefined): vscode.CompletionItem {
  const label = { label: fact.value, description: fact.subject };
  const item = new vscode.CompletionItem(label, vscode.CompletionItemKind.Reference);
  const markdown = plainMarkdown();
  appendFact(markdown, fact);
  item.documentation = markdown;
  item.detail = saySource(fact);
  item.insertText = fact.value;
  item.filterText = [fact.subject, fact.value, ...fact.aliases].join(' ');
  if (range) item.range = range;
  return item;
}

function citedItemOf(
  document: vscode.TextDocument,
  position: vscode.Position,
  fact: Fact,
  range: vscode.Range | undefined,
  cite: Citer,
): vscode.CompletionItem {
  const item = itemOf(fact, range);
  const offset = document.offsetAt(position);
  const insertions = cite(offset, fact);
  const here = insertions.filter((one) => one.offset === offset);
  item.label = {
    label: `${fact.value}${here.map((one) => one.text).join('')}`,
    description: fact.subject,
  };
  item.insertText = fact.value + here.map((one) => one.text).join('');
  item.additionalTextEdits = insertions
    .filter((one) => !here.includes(one))
    .map((one) => vscode.TextEdit.insert(document.positionAt(one.offset), one.text));
  return item;
}
