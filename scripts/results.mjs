import { appendFile } from 'node:fs/promises';
import { say } from './progress.mjs';

/**
 * Ends a test program: prints its count, sets the exit code, and adds the count and what failed to the file that
 * `BRIEFCHECK_RESULTS` names, from which `npm test` sums up.
 */
export async function recordResult({ suite, passed, failed, broken }) {
  say(`${suite}: ${passed} passed, ${failed} failed`);
  const file = process.env['BRIEFCHECK_RESULTS'];
  if (file !== undefined)
    await appendFile(file, `${JSON.stringify({ suite, passed, failed, broken })}\n`);
  process.exitCode = failed > 0 ? 1 : 0;
}
