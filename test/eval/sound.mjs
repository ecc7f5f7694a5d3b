// Sound briefs: every sentence is true by the table beside it, or about something of which it says nothing,
// so that nothing in them deserves to be contradicted.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const DAY = '2025-06-15';

/** How many claims of the sound briefs in a folder the built command finds, and how many it accuses. */
export function scoreSound(root, folder) {
  const briefs = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const claims = briefs.flatMap((name) => {
    const [brief, facts] = [join(folder, name), join(folder, name.replace(/\.md$/, '.facts.csv'))];
    const args = ['dist/cli.js', 'check', brief, '--facts', facts, '--date', DAY, '--format', 'json'];
    const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
    if (run.status === 2 || !run.stdout) throw new Error(run.stderr);
    return JSON.parse(run.stdout).files.flatMap((file) => file.claims);
  });
  return { claims: claims.length, accused: claims.filter(({ verdict }) => verdict === 'contradicted').length };
}
