import { appendFileSync } from 'node:fs';
import * as path from 'node:path';
import Mocha from 'mocha';
import { report } from './reporting';
import { testRun } from './testRun';

/** Two cores that do other things besides are slow. */
const TIMEOUT_MS = 120_000;

/** Runs the tests that `load` registers, in the extension host that is a Node process; rejects if one fails. */
export async function runMocha(load: () => void): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: TIMEOUT_MS, reporter: Silent });
  mocha.fgrep(testRun.grep);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  const file = path.join(testRun.folder, 'report.jsonl');
  const failures = await report(mocha.run(), (entry) => {
    appendFileSync(file, `${JSON.stringify(entry)}\n`);
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}

/** The run is reported through its events. */
class Silent extends Mocha.reporters.Base {}
