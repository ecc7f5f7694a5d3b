/**
 * `npm test`: installs what the tests need and runs all of them, the ones in a real VS Code included, in two
 * lanes where there are two cores. The last line is their count.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { countLanes, fitToCores, runInLanes } from './lanes.mjs';
import { run } from './processes.mjs';
import { elapsed, say } from './progress.mjs';
import { STEPS } from './steps.mjs';
import { BUILDS, ROOT } from './vscode/builds.mjs';
import { ensureChromium } from './vscode/chromium.mjs';
import { ensureServerBuild } from './vscode/installation.mjs';

/** Each step has a file of its own here, so that no two write to one. */
const RESULTS = path.join(ROOT, 'build', 'results');
/** No step takes a quarter as long where all is well, nor as long as this on a machine with much else to do. */
const STEP_MS = 20 * 60_000;
const HEARTBEAT_MS = 60_000;

const steps = fitToCores(STEPS, availableParallelism());
/** Of lanes side by side each step's output is kept and shown whole at its end: lines of two would mix. */
const show = countLanes(steps) === 1;
/** When each step that is running has begun, by its name. */
const begun = new Map();

async function runStep(step, index) {
  const { name } = step;
  const results = path.join(RESULTS, `${index}.jsonl`);
  begun.set(name, Date.now());
  if (show) say(`\n== ${name}`);
  const { fault, output } = await outcomeOf(step, results);
  if (!show) say(`\n== ${name}\n${output.trimEnd()}`);
  const end = fault === undefined ? 'ok' : 'FAILED';
  const why = fault === undefined ? '' : `: ${fault}`;
  say(`== ${name}: ${end} (${elapsed(begun.get(name))})${why}`);
  begun.delete(name);
  const counts = await counted(results);
  // A step that fails without having counted a failed test is a failure of its own.
  return { counts, isBroken: fault !== undefined && sum(counts, 'failed') === 0 };
}

/** What a step printed, unless that is shown already, and what went wrong where something did. */
async function outcomeOf({ args, suite }, results) {
  try {
    const { output } = await run(process.execPath, args, {
      cwd: ROOT,
      show,
      keep: Infinity,
      limitMs: STEP_MS,
      env: {
        ...process.env,
        BRIEFCHECK_RESULTS: results,
        ...(suite === undefined ? {} : { BRIEFCHECK_SUITE: suite }),
      },
    });
    return { output };
  } catch (error) {
    return { output: error.output ?? '', fault: error.message };
  }
}

async function counted(file) {
  const text = existsSync(file) ? await readFile(file, 'utf8') : '';
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

const sum = (results, key) => results.reduce((total, result) => total + result[key], 0);

/** Tells now and then what is running, as it says nothing until its end. */
function tellWhatRuns() {
  const running = [...begun].map(([name, start]) => `${name} (${elapsed(start)})`);
  if (running.length > 0) say(`… running: ${running.join('; ')}`);
}

async function main() {
  const start = Date.now();
  await ensureDependencies();
  await ensureChromium();
  await ensureServerBuild(BUILDS.floor);
  await rm(RESULTS, { recursive: true, force: true });
  await mkdir(RESULTS, { recursive: true });
  const heartbeat = show ? undefined : setInterval(tellWhatRuns, HEARTBEAT_MS);
  const outcomes = await runInLanes(steps, runStep);
  clearInterval(heartbeat);
  const results = outcomes.flatMap(({ counts }) => counts);
  const brokenSteps = outcomes.filter(({ isBroken }) => isBroken).length;
  say(`\nAll tests took ${elapsed(start)}:`);
  for (const { suite, passed, failed, broken = [] } of results) {
    say(`  ${suite}: ${passed} passed, ${failed} failed`);
    for (const what of broken) say(`    ${what.replace(/\s+/g, ' ').slice(0, 300)}`);
  }
  if (brokenSteps > 0) say(`  other steps: ${brokenSteps} failed (see "FAILED" above)`);
  const failed = sum(results, 'failed') + brokenSteps;
  say(`${sum(results, 'passed')} passed, ${failed} failed`);
  return failed;
}

main().then(
  (failed) => process.exit(failed > 0 ? 1 : 0),
  (error) => {
    if (error.output) console.error(error.output);
    console.error(`The tests could not run: ${error.message}`);
    say('0 passed, 1 failed');
    process.exit(1);
  },
);
