/**
 * `npm run bench`: every table of docs/performance.md in one run; `-- --quick` leaves out the largest
 * sizes. `-- --harper FOLDER` only measures harper.js, installed in that folder, beside the check.
 */
import { besideHarper } from './harper';
import { printHostileGrowth } from './hostile';
import { peakMemory, startUp } from './processes';
import { growthOfTables, readinessOfTables } from './tables';
import { growthOfBriefs, sideBySide } from './texts';

const harper = process.argv.indexOf('--harper');
const quick = process.argv.includes('--quick');
const sizes = [10_000, 100_000, ...(quick ? [] : [1_000_000, 10_000_000])];

function measureAll(): void {
  sideBySide();
  growthOfBriefs(sizes);
  growthOfTables(quick ? [50, 10_000] : [50, 1_000, 10_000, 100_000]);
  readinessOfTables(quick ? [10_000] : [10_000, 100_000]);
  printHostileGrowth(sizes.slice(0, 3));
  peakMemory(quick ? [200_000] : [200_000, 10_000_000]);
  startUp();
}

if (harper < 0) measureAll();
else void besideHarper(process.argv[harper + 1] ?? '.');
