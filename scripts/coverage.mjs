/**
 * `npm run coverage`: runs the unit tests and prints how much of the engine's lines and branches they
 * reach, and each file below the aim. Ends with 1 where a total is below the aim. `npm test` runs its unit
 * tests this way.
 *
 * Left out are files of mere types, and what no test can reach: the module code that the transpiler
 * puts on a file's first line, its line `0 && (module.exports = …)` in every file, and the right side of
 * a `??`, which the strict types demand where an index can't miss. The share with those sides counted is
 * printed too. `npm run coverage -- --again` prints the last measurement anew.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from 'esbuild';
import { run } from './processes.mjs';
import { ROOT } from './vscode/builds.mjs';

const AIM = 95;
const REPORT = path.join(ROOT, 'coverage', 'coverage-final.json');
const bin = (...parts) => path.join(ROOT, 'node_modules', ...parts);

/** Runs the unit tests under c8, which writes where each file was reached. */
async function measure() {
  const c8 = [bin('c8', 'bin', 'c8.js'), '--all', '--include', 'src/core/**/*.ts'];
  const left = ['--exclude', '**/*.data.ts', '--exclude', '**/*.generated.ts'];
  const out = ['--reporter', 'json', '--reporter', 'html', '--reports-dir', 'coverage'];
  const tests = [bin('mocha', 'bin', 'mocha.js'), '--reporter', 'scripts/countingReporter.cjs'];
  const args = [...c8, ...left, ...out, process.execPath, ...tests];
  if (!process.argv.includes('--again'))
    await run(process.execPath, args, { cwd: ROOT, show: true });
  return Object.values(JSON.parse(await readFile(REPORT, 'utf8')));
}

/** Whether a source has code that runs, or only types. */
async function runs(source) {
  const { code } = await transform(source, { loader: 'ts' });
  return code.trim() !== '';
}

const tally = () => ({ of: 0, reached: 0 });
const share = ({ of, reached }) => (of === 0 ? 100 : (100 * reached) / of);
const shown = (one) => `${share(one).toFixed(1)}%`;

function add(one, reached) {
  one.of += 1;
  if (reached) one.reached += 1;
}

/** Lines, branches, and branches with the defaults of `??` counted, of one file. */
function countFile({ statementMap, s, branchMap, b }, lines) {
  const found = { lines: tally(), branches: tally(), all: tally() };
  for (const id of Object.keys(statementMap)) add(found.lines, s[id] > 0);
  for (const [id, { locations }] of Object.entries(branchMap)) {
    for (const [i, { start }] of locations.entries()) {
      const reached = b[id][i] > 0;
      if (start.line === 1) continue;
      add(found.all, reached);
      const isDefault = (lines[start.line - 1] ?? '').slice(start.column - 3).includes('??');
      if (reached || !isDefault) add(found.branches, reached);
    }
  }
  // The line of the exports' names can be told from no other branch: it is one, and never reached.
  for (const one of [found.branches, found.all]) if (one.of > one.reached) one.of -= 1;
  return found;
}

async function main() {
  const total = { lines: tally(), branches: tally(), all: tally() };
  const below = [];
  for (const file of await measure()) {
    const source = await readFile(file.path, 'utf8');
    if (!(await runs(source))) continue;
    const counted = countFile(file, source.split('\n'));
    for (const key of Object.keys(total)) {
      total[key].of += counted[key].of;
      total[key].reached += counted[key].reached;
    }
    if (share(counted.lines) < AIM || share(counted.branches) < AIM) {
      below.push([path.relative(ROOT, file.path), counted]);
    }
  }
  below.sort(([, a], [, b]) => share(a.branches) - share(b.branches));
  console.log(`\nBelow ${AIM}% (lines, branches):`);
  for (const [name, { lines, branches }] of below) {
    console.log(`  ${shown(lines).padStart(6)} ${shown(branches).padStart(6)}  ${name}`);
  }
  console.log(
    `\nThe engine: ${shown(total.lines)} of its lines, ${shown(total.branches)} of its branches`,
  );
  console.log(`(${shown(total.all)} with the defaults of "??" that no test can reach)`);
  const failed = share(total.lines) < AIM || share(total.branches) < AIM;
  if (failed) console.error(`The aim is ${AIM}% of both.`);
  return failed ? 1 : 0;
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(`The coverage could not be measured: ${error.message}`);
    process.exit(1);
  },
);
