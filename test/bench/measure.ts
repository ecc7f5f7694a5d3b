/** Median milliseconds of several rounds of a task, the first ones thrown away. */
export function medianMs(task: () => unknown, rounds = 7, warmUps = 2): number {
  return medianOf([task], rounds, warmUps)[0] ?? Number.NaN;
}

/**
 * Median milliseconds of each of several tasks. A round runs every task once, so that whatever else
 * the machine does falls on all of them alike.
 */
export function medianOf(
  tasks: readonly (() => unknown)[],
  rounds: number,
  warmUps: number,
): number[] {
  const times = tasks.map((): number[] => []);
  for (let round = 0; round < warmUps + rounds; round++) {
    tasks.forEach((task, i) => {
      const start = performance.now();
      task();
      if (round >= warmUps) times[i]?.push(performance.now() - start);
    });
  }
  return times.map(median);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Megabytes a second for a text of so many UTF-16 units handled in so many milliseconds. */
export function rate(units: number, ms: number): string {
  return `${(units / 1e6 / (ms / 1e3)).toFixed(2)} MB/s`;
}

/** A size in bytes as "200 KB" or "10 MB". */
export function sizeOf(bytes: number): string {
  return bytes < 1e6 ? `${String(bytes / 1e3)} KB` : `${String(bytes / 1e6)} MB`;
}

/** Prints rows as a table with aligned columns. */
export function printTable(title: string, rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, i) =>
    Math.max(...rows.map((row) => (row[i] ?? '').length)),
  );
  console.log(`\n${title}\n`);
  for (const row of rows) {
    console.log(
      row
        .map((cell, i) => (i ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
        .join('  '),
    );
  }
}
