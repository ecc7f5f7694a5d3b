import * as vscode from 'vscode';

/** Two cores draw a list late; there is no event that tells when it is there. */
const REST_MS = 1500;

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, REST_MS));
}

/** Runs a command that asks by a pick list, goes through the list by these commands, and waits for the end. */
export async function pick(
  asking: () => Thenable<unknown>,
  ...steps: readonly ('next' | 'toggle' | 'accept')[]
): Promise<void> {
  const done = asking();
  await rest();
  for (const step of steps) {
    await vscode.commands.executeCommand(COMMANDS[step]);
    if (step === 'accept') await rest();
  }
  await done;
}

const COMMANDS = {
  next: 'quickInput.next',
  toggle: 'workbench.action.quickPickManyToggle',
  accept: 'workbench.action.acceptSelectedQuickOpenItem',
} as const;
