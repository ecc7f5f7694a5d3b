/** Lets the editor do what waits, keystrokes above all, between two files. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
