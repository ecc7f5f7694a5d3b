import 'mocha/mocha.js';
import { report } from './reporting';
import { testRun } from './testRun';

/** Two cores that do other things besides are slow. */
const TIMEOUT_MS = 120_000;
/** What the runner takes for a line of the report among all that the host prints. */
const SUITE_LINE = '[suite] ';

/** Runs the tests that `load` registers, in the extension host that is a web worker; rejects if one fails. */
export async function runMocha(load: () => void): Promise<void> {
  if ('process' in globalThis) throw new Error('this is not the browser’s extension host');
  mocha.setup({ ui: 'bdd', timeout: TIMEOUT_MS, reporter: Silent });
  if (testRun.grep !== '') mocha.fgrep(testRun.grep);
  load();
  const failures = await report(mocha.run(), (entry) => {
    console.log(`${SUITE_LINE}${JSON.stringify(entry)}`);
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}

/** The run is reported through its events. */
class Silent extends Mocha.reporters.Base {}
