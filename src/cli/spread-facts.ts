/** Files that are fact tables by their name, and no briefs. */
const TABLE = /\.(?:csv|tsv|json|ya?ml|xlsx|ods)$|\.facts\.[a-z]+$/i;

/** Whether a path looks like a fact table's. */
export function isTableName(path: string): boolean {
  return TABLE.test(path);
}

/**
 * Arguments in which every table has a `--facts` of its own: "--facts a.csv b.csv" is short for
 * "--facts a.csv --facts b.csv", but "--facts a.csv brief.md" takes no brief for a table.
 */
export function spreadFacts(args: readonly string[]): string[] {
  const spread: string[] = [];
  let open = false;
  for (const [i, arg] of args.entries()) {
    if (arg === '--') return [...spread, ...args.slice(i)];
    const before = args[i - 1];
    const isValue = before === '--facts';
    if (open && !isValue && !arg.startsWith('-') && isTableName(arg)) spread.push('--facts');
    else if (!isValue) open = false;
    spread.push(arg);
    if (isValue || arg.startsWith('--facts=')) open = true;
  }
  return spread;
}
