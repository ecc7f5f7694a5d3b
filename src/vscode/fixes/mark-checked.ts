import * as vscode from 'vscode';
import { keyOf } from '../../core/ignores/judge-claims';
import { targetOrSay, type Target } from '../navigation/target';
import type { Services } from '../services';
import { initials, setInitials } from '../settings';

/** The command Mark as Checked…: records who verified a claim elsewhere, when, and how. */
export function registerMarkChecked(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand(
    'briefcheck.markChecked',
    async (argument: unknown, by?: string, note?: string) => {
      const target = await targetOrSay(services, argument);
      if (!target) return;
      if (!services.decisions.canKeep(target.document.uri)) {
        void vscode.window.showInformationMessage(
          vscode.l10n.t('Save the brief first: a check by hand is kept in a file beside it.'),
        );
        return;
      }
      const who = by ?? (await askInitials());
      if (who === undefined) return;
      const how = note ?? (await askNote(target));
      if (how === undefined) return;
      await record(services, target, who, how);
    },
  );
}

async function askInitials(): Promise<string | undefined> {
  const known = initials();
  const given = await vscode.window.showInputBox({
    title: vscode.l10n.t('Mark as Checked (1/2)'),
    prompt: vscode.l10n.t('Your initials'),
    value: known,
    validateInput: (text) => (text.trim() === '' ? vscode.l10n.t('Who checked it?') : undefined),
  });
  const who = given?.trim();
  if (who !== undefined && who !== known) await setInitials(who);
  return who;
}

async function askNote({ judged }: Target): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Mark as Checked (2/2)'),
    prompt: vscode.l10n.t('How was “{0}” verified? May be left empty.', judged.claim.text),
  });
}

async function record(
  services: Services,
  { document, judged }: Target,
  by: string,
  note: string,
): Promise<void> {
  const key = keyOf(judged.claim);
  const file = services.decisions.nameOf(document.uri);
  const check = { ...key, file, by, on: today(), note: note.trim() };
  await services.decisions.update(document.uri, (decisions) => ({
    ...decisions,
    checked: [
      ...decisions.checked.filter(
        (one) => one.claim !== key.claim || one.sentence !== key.sentence || one.fact !== key.fact,
      ),
      check,
    ],
  }));
  await services.checker.check(document);
}

/** The day where the person is, YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
