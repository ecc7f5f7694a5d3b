import { printHostileGrowth } from './hostile';
import { peakMemory, startUp } from './processes';
import { growthOfTables } from './tables';
import { growthOfBriefs, sideBySide } from './texts';

const quick = process.argv.includes('--quick');
const sizes = [10_000, 100_000, ...(quick ? [] : [1_000_000, 10_000_000])];

sideBySide();
growthOfBriefs(sizes);
growthOfTables(quick ? [50, 10_000] : [50, 1_000, 10_000, 100_000]);
printHostileGrowth(sizes.slice(0, 3));
peakMemory(quick ? [200_000] : [200_000, 10_000_000]);
startUp();
