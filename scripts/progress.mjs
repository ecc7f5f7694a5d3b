const HEARTBEAT_MS = 15_000;

/** Prints one line of what is being done. */
export function say(line) {
  console.log(line);
}

/** Whole seconds since `start` (milliseconds of the clock), as "12 s". */
export function elapsed(start) {
  return `${Math.round((Date.now() - start) / 1000)} s`;
}

/**
 * Runs a long step: its name at once, a line every quarter of a minute while it lasts, its time at the end.
 * Takes what is waited for and the work itself, gives back the work's result.
 */
export async function step(label, work) {
  const start = Date.now();
  say(`- ${label} …`);
  const heartbeat = setInterval(
    () => say(`  … still waiting: ${label} (${elapsed(start)})`),
    HEARTBEAT_MS,
  );
  try {
    const result = await work();
    say(`  done in ${elapsed(start)}: ${label}`);
    return result;
  } finally {
    clearInterval(heartbeat);
  }
}
