import { extractClaims } from '../../src/core/claims/extract-claims';
import { readBlocks } from '../../src/core/markdown/read-blocks';
import { medianMs, printTable, sizeOf } from './measure';
import { NOTHING_KNOWN } from './texts';

/** Pieces that are repeated up to a size; each tempts one reader into looking far ahead or back. */
const PIECES: readonly string[] = [
  '1,',
  '(',
  '7',
  '"',
  'June ',
  'one hundred and ',
  'half a ',
  '12-',
  'A. ',
  '| a ',
  '5 to ',
  'not more than ',
];

/** The milliseconds to read all claims of each hostile text at each size, and how they grow. */
export function printHostileGrowth(sizes: readonly number[]): void {
  printTable('Hostile text, one piece repeated (ms to read all claims)', [
    ['', ...sizes.map(sizeOf), 'growth'],
    ...hostileRows(sizes),
  ]);
}

function hostileRows(sizes: readonly number[]): string[][] {
  return PIECES.map((piece) => {
    const times = sizes.map((size) => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      return medianMs(() => extractClaims(readBlocks(text), NOTHING_KNOWN), 3, 1);
    });
    const growth = (times.at(-1) ?? 0) / Math.max(times[0] ?? 0, 0.1);
    return [JSON.stringify(piece), ...times.map((ms) => ms.toFixed(1)), growth.toFixed(1)];
  });
}
