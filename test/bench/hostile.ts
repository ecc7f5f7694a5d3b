import { extractClaims, type ExtractionContext } from '../../src/core/claims/extract-claims';
import { readBlocks } from '../../src/core/markdown/read-blocks';
import { medianMs } from './measure';

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

/** For each hostile text the milliseconds to read its claims at each size, and the growth. */
export function hostileRows(sizes: readonly number[], context: ExtractionContext): string[][] {
  return PIECES.map((piece) => {
    const times = sizes.map((size) => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      return medianMs(() => extractClaims(readBlocks(text), context), 3, 1);
    });
    const growth = (times.at(-1) ?? 0) / Math.max(times[0] ?? 0, 0.1);
    return [JSON.stringify(piece), ...times.map((ms) => ms.toFixed(1)), growth.toFixed(1)];
  });
}
