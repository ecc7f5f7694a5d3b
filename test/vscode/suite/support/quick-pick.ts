import * as vscode from 'vscode';
import { eventually } from './waiting';

/** The functions by which an extension asks a person for something. */
const ASKING = ['showQuickPick', 'createQuickPick', 'showInputBox'] as const;

const COMMANDS = {
  next: 'quickInput.next',
  toggle: 'workbench.action.quickPickManyToggle',
  accept: 'workbench.action.acceptSelectedQuickOpenItem',
} as const;

/** How many boxes the extension has asked for since this was loaded. */
let asked = 0;
let isCounted = false;
/** What the last of them offers, where the extension fills it by itself. */
let filled: vscode.QuickPick<vscode.QuickPickItem> | undefined;

/** Tests have the extension's own `vscode`: a call of it is seen where it is made. */
function countBoxes(): void {
  if (isCounted) return;
  isCounted = true;
  for (const name of ASKING) {
    const own: (...given: never[]) => unknown = vscode.window[name];
    const counting = (...given: never[]): unknown => {
      asked++;
      const made: unknown = Reflect.apply(own, vscode.window, given);
      // What `createQuickPick` makes is a list of some items.
      if (name === 'createQuickPick') filled = made as typeof filled;
      return made;
    };
    Object.assign(vscode.window, { [name]: counting });
  }
}

/** Waits until so many boxes were asked for, and the window has been told of the last with its items. */
async function boxIsShown(count: number): Promise<void> {
  await eventually('a box that asks', () => asked >= count);
  // The window answers in the order in which it is asked.
  for (let round = 0; round < 2; round++) {
    await vscode.commands.executeCommand('setContext', 'briefcheck.test', round);
  }
}

/**
 * Runs a command that asks by pick lists and input boxes, goes through them by these commands, each as
 * soon as its box is there, and waits for the end. After an `accept` that is not the last, the next box comes.
 */
export async function pick(
  asking: () => Thenable<unknown>,
  ...steps: readonly (keyof typeof COMMANDS)[]
): Promise<void> {
  countBoxes();
  let boxes = asked + 1;
  const done = asking();
  await boxIsShown(boxes);
  for (const [i, step] of steps.entries()) {
    await vscode.commands.executeCommand(COMMANDS[step]);
    if (step === 'accept' && i < steps.length - 1) await boxIsShown(++boxes);
  }
  await done;
}

/** The items that a command offers in a list that it fills by itself; the list is closed again. */
export async function offeredBy(
  asking: () => Thenable<unknown>,
): Promise<readonly vscode.QuickPickItem[]> {
  countBoxes();
  const boxes = asked + 1;
  const done = asking();
  await boxIsShown(boxes);
  const items = filled?.items ?? [];
  await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  await done;
  return items;
}
