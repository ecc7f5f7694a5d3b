#!/usr/bin/env node
// Scores the built command on the labelled briefs and holds it to the figures reached so far.
//
//   npm run eval                 the open and the sealed briefs, and the comparison with floor.json
//   npm run eval -- --misses     each miss of the open briefs (never of the sealed ones)
//   npm run eval -- --raise      writes the figures of this run into floor.json where they are better
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { scoreSound } from './sound.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const { values: options } = parseArgs({
  options: { misses: { type: 'boolean' }, raise: { type: 'boolean' } },
});

/** The labelled sets; a set that a clone lacks is left out. */
const TITLES = {
  gold: 'Open briefs',
  sealed: 'Sealed briefs (scored, never read)',
  own: 'Briefs on four topics by a second author',
  own2: 'Briefs on five topics by a third author',
  own3: 'Briefs on six topics by a fourth author',
  own4: 'Briefs on six topics by a fifth author',
  own5: 'Briefs on six topics by a sixth author',
  own6: 'Briefs on five topics by a seventh author',
  own7: 'Briefs on four topics by an eighth author',
  own8: 'Briefs on three topics by a ninth author',
  own9: 'Briefs on four topics by a tenth author',
  own10: 'Briefs on four topics by an eleventh author',
  own11: 'Briefs on the bundled topic and two others by a twelfth author',
  own12: 'Briefs on four topics by a thirteenth author',
  own13: 'Briefs on the bundled topic and four others by a fourteenth author',
  own14: 'Briefs on four topics by a fifteenth author',
  own15: 'Briefs on four topics by a sixteenth author',
  own16: 'Briefs on three topics by a seventeenth author',
  own17: 'Briefs on the bundled topic and its people by an eighteenth author',
  own18: 'Briefs on three topics by a nineteenth author',
  own19: 'Briefs on the bundled topic by a twentieth author',
  own20: 'Briefs on two topics by a twenty-first author',
  own21: 'Briefs on three topics by a twenty-second author',
  own22: 'Briefs on the bundled topic by a twenty-third author',
  own23: 'Briefs on three topics by a twenty-fourth author',
  own24: 'Briefs on the bundled topic by a twenty-fifth author',
  own25: 'Briefs on four topics by a twenty-sixth author',
  own26: 'Briefs on three topics by a twenty-seventh author',
  own27: 'Briefs on three topics by a twenty-eighth author',
  own28: 'Briefs on four topics by a twenty-ninth author',
  own29: 'Briefs on three topics by a thirtieth author',
  own30: 'Briefs on three topics by a thirty-first author',
  own31: 'Briefs on two topics by a thirty-second author',
};
const SETS = Object.keys(TITLES).filter((set) => existsSync(join(here, set)));
const FLOOR = join(here, 'floor.json');
/** Figures that may not fall, and those (false alarms, false comfort) that may not rise. */
const HIGHER_IS_BETTER = ['recall', 'exactSpans', 'precision', 'verdictAccuracy', 'errorsCaught', 'errorsCorrected'];
const LOWER_IS_BETTER = ['falseAlarms', 'falseComfort'];

const execute = promisify(execFile);

async function score(set, flags) {
  const args = [join(here, 'score.mjs'), '--cli', 'node dist/cli.js', ...flags, join(here, set)];
  try {
    return (await execute(process.execPath, args, { cwd: root, maxBuffer: 1 << 28 })).stdout;
  } catch (error) {
    console.error(error.stderr || error.stdout || error.message);
    return process.exit(2);
  }
}

/** What `work` gives for each, in order, with as many at a time as there are processors. */
async function forEach(all, work) {
  const results = [];
  let next = 0;
  const worker = async () => {
    while (next < all.length) {
      const at = next++;
      results[at] = await work(all[at]);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}

const percent = (share) => `${(100 * share).toFixed(1)}%`;

const COLUMNS = {
  recall: 'found',
  precision: 'precis.',
  exactSpans: 'exact',
  verdictAccuracy: 'right',
  errorsCaught: 'caught',
  errorsCorrected: 'correc.',
  falseAlarms: 'accused',
  falseComfort: 'comfort',
};

function printFigures({ files, kinds, total }) {
  const row = (name, cells) => [name.padEnd(24), ...cells.map((cell) => cell.padStart(7))].join('  ');
  const line = (name, figures) =>
    row(name, [String(figures.claims), ...Object.keys(COLUMNS).map((key) => (figures[key] === null ? '–' : percent(figures[key])))]);
  console.log(row('', ['claims', ...Object.values(COLUMNS)]));
  for (const [name, figures] of Object.entries(files)) console.log(line(name, figures));
  for (const [kind, figures] of Object.entries(kinds)) console.log(line(`· ${kind}`, figures));
  console.log(line('ALL', total));
}

function compare(set, figures, floor) {
  const faults = [];
  for (const key of HIGHER_IS_BETTER) {
    if (figures[key] < (floor[key] ?? 0) - 1e-4) faults.push(`${set}: ${key} fell to ${percent(figures[key])} from ${percent(floor[key])}`);
  }
  for (const key of LOWER_IS_BETTER) {
    if (figures[key] > (floor[key] ?? 1) + 1e-4) faults.push(`${set}: ${key} rose to ${percent(figures[key])} from ${percent(floor[key])}`);
  }
  return faults;
}

function raise(figures, floor = {}) {
  const raised = {};
  for (const key of HIGHER_IS_BETTER) raised[key] = Math.max(floor[key] ?? 0, Number(figures[key].toFixed(4)));
  for (const key of LOWER_IS_BETTER) raised[key] = Math.min(floor[key] ?? 1, Number(figures[key].toFixed(4)));
  return raised;
}

const build = spawnSync(process.execPath, ['esbuild.js', 'cli'], { cwd: root, stdio: 'inherit' });
if (build.status !== 0) process.exit(2);

if (options.misses) {
  const open = SETS.filter((set) => set !== 'sealed');
  for (const misses of await forEach(open, (set) => score(set, ['--misses']))) console.log(misses);
  process.exit(0);
}

const floor = existsSync(FLOOR) ? JSON.parse(readFileSync(FLOOR, 'utf8')) : {};
const faults = [];
const all = await forEach(SETS, (set) => score(set, ['--json']));
for (const [i, set] of SETS.entries()) {
  console.log(`\n${TITLES[set]}\n`);
  const scored = JSON.parse(all[i]);
  printFigures(scored);
  const figures = scored.total;
  if (options.raise) floor[set] = raise(figures, floor[set]);
  else if (floor[set]) faults.push(...compare(set, figures, floor[set]));
}
const sound = scoreSound(root, join(here, 'sound'));
console.log(`\nSound briefs, written to be accused: ${sound.accused} of ${sound.claims} claims contradicted.`);
if (options.raise) floor.sound = { accused: Math.min(floor.sound?.accused ?? Infinity, sound.accused) };
else if (sound.accused > floor.sound?.accused) faults.push(`sound: ${sound.accused} accused, not ${floor.sound.accused}`);
if (options.raise) writeFileSync(FLOOR, `${JSON.stringify(floor, null, 2)}\n`);
console.log(
  '\nright: the right verdict, end to end. caught: planted errors found; correc.: with the right value named.\n' +
    'accused: sound claims, or what is no claim, called contradicted. comfort: called supported, and not so.\n',
);
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? 'No figure fell below test/eval/floor.json.' : `${faults.length} figures fell.`);
process.exitCode = faults.length === 0 ? 0 : 1;
