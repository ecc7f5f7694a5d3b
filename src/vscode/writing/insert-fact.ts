import * as vscode from 'vscode';
import { makeCiter } from '../citing/cite-fact';
import type { Fact } from '../../core/result';
import { saySource } from '../say';
import type { Services } from '../services';
import { searchable, searchFacts, type SearchableFact } from './fact-words';

const MOST_SHOWN = 200;

interface FactItem extends vscode.QuickPickItem {
  readonly fact: Fact;
}

/** The command Insert Fact…: a pick list over any words of a fact, then the value goes into the text. */
export function registerInsertFact(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('briefcheck.insertFact', async () => {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== 'markdown') return;
    const { loaded } = await services.tables.inForce(editor.document.uri);
    const fact = await pickFact(searchable(loaded.flatMap((table) => table.facts)));
    if (!fact) return;
    const cited = await askCitation(fact);
    if (cited === undefined) return;
    await insert(editor, fact, cited);
  });
}

function pickFact(facts: readonly SearchableFact[]): Promise<Fact | undefined> {
  const pick = vscode.window.createQuickPick<FactItem>();
  pick.title = vscode.l10n.t('Insert Fact (1/2)');
  pick.placeholder = vscode.l10n.t('Words of the fact, in any order');
  const show = (): void => {
    pick.items = searchFacts(facts, pick.value, MOST_SHOWN).map(itemOf);
  };
  show();
  return new Promise((resolve) => {
    pick.onDidChangeValue(show);
    pick.onDidAccept(() => {
      resolve(pick.activeItems[0]?.fact);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** `alwaysShow`: the list is filtered here, the editor would look for the words in their order. */
function itemOf(fact: Fact): FactItem {
  const detail = [saySource(fact), fact.quote && `“${fact.quote}”`, fact.note];
  return {
    label: fact.value,
    description: fact.subject,
    detail: detail.filter((part) => part !== '').join(' · '),
    alwaysShow: true,
    fact,
  };
}

async function askCitation(fact: Fact): Promise<boolean | undefined> {
  const choices = [
    { label: vscode.l10n.t('Value'), description: fact.value, cited: false },
    {
      label: vscode.l10n.t('Value with its citation'),
      description: `${fact.value} · ${saySource(fact)}`,
      cited: true,
    },
  ];
  const picked = await vscode.window.showQuickPick(choices, {
    title: vscode.l10n.t('Insert Fact (2/2)'),
  });
  return picked?.cited;
}

/** One edit, so that one undo takes it back. */
async function insert(editor: vscode.TextEditor, fact: Fact, cited: boolean): Promise<void> {
  const { document, selection } = editor;
  const at = document.offsetAt(selection.start);
  const extra = cited
    ? makeCiter(document.uri, document.getText())(document.offsetAt(selection.end), fact)
    : [];
  await editor.edit((edit) => {
    const here = extra.filter((one) => one.offset === document.offsetAt(selection.end));
    edit.replace(selection, fact.value + here.map((one) => one.text).join(''));
    for (const one of extra) {
      if (!here.includes(one)) edit.insert(document.positionAt(one.offset), one.text);
    }
  });
  const end = document.positionAt(at + fact.value.length);
  editor.selection = new vscode.Selection(end, end);
}
