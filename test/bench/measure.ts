/** Median milliseconds of several rounds of a task, the first ones thrown away. */
export function medianMs(task: () => unknown, rounds = 7, warmUps = 2): number {
  for (let i = 0; i < warmUps; i++) task();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Megabytes a second for a text of so many UTF-16 units handled in so many milliseconds. */
export function rate(units: number, ms: number): string {
  return `${(units / 1e6 / (ms / 1e3)).toFixed(2)} MB/s`;
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
