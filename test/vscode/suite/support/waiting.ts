const POLL_MS = 50;
const PATIENCE_MS = 45_000;

/** What a probe gives while there is nothing yet. */
type Nothing = false | null | undefined;

/** Waits until `probe` gives something true and gives that back; rejects with `what` after three quarters of a minute. */
export async function eventually<T>(
  what: string,
  probe: () => T | Nothing | PromiseLike<T | Nothing>,
): Promise<NonNullable<T>> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (Date.now() > deadline) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
