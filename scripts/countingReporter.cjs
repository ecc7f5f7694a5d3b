const { appendFileSync } = require('node:fs');
const Mocha = require('mocha');

const name = process.env['BRIEFCHECK_SUITE'];
/** Thousands of unit tests are dots; a named suite is few and slow tests, listed. */
const Base = name === undefined ? Mocha.reporters.Dot : Mocha.reporters.Spec;

/** Prints a run, and adds its count and what failed to the file that `BRIEFCHECK_RESULTS` names. */
module.exports = class CountingReporter extends Base {
  constructor(runner, options) {
    super(runner, options);
    const broken = [];
    runner.on('fail', (test, error) => broken.push(`${test.fullTitle()}: ${error.message}`));
    runner.once('end', () => {
      const { passes: passed, failures: failed } = this.stats;
      const file = process.env['BRIEFCHECK_RESULTS'];
      if (file === undefined) return;
      const result = { suite: name ?? 'unit tests', passed, failed, broken };
      appendFileSync(file, `${JSON.stringify(result)}\n`);
    });
  }
};
