import * as vscode from 'vscode';
import { exists } from './exists';

const HEADER = 'subject,value,source,locator,quote,url,note\n';

/** The command New Fact Table…: an empty table in the folder, open to be filled. */
export function registerNewTable(): vscode.Disposable {
  return vscode.commands.registerCommand(
    'briefcheck.newTable',
    async (name?: string): Promise<vscode.Uri | undefined> => {
      const folder = await chooseFolder();
      if (!folder) return undefined;
      const given = name ?? (await askName());
      if (!given) return undefined;
      const uri = vscode.Uri.joinPath(
        folder.uri,
        `${given.replace(/(?:\.facts)?\.csv$/i, '')}.facts.csv`,
      );
      if (!(await exists(uri))) {
        await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(HEADER));
      }
      const document = await vscode.workspace.openTextDocument(uri);
      const editor = await vscode.window.showTextDocument(document);
      const end = document.lineAt(document.lineCount - 1).range.end;
      editor.selection = new vscode.Selection(end, end);
      return uri;
    },
  );
}

async function chooseFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open the folder of your briefs first: a fact table is a file beside them.'),
    );
    return undefined;
  }
  return folders.length === 1 ? folders[0] : vscode.window.showWorkspaceFolderPick();
}

function askName(): Promise<string | undefined> {
  return Promise.resolve(
    vscode.window.showInputBox({
      title: vscode.l10n.t('New Fact Table'),
      prompt: vscode.l10n.t('What are its facts about? The file is called NAME.facts.csv.'),
      value: 'sources',
      validateInput: (text) =>
        /^[^\\/:*?"<>|]+$/.test(text.trim()) ? undefined : vscode.l10n.t('Give a file name.'),
    }),
  );
}
