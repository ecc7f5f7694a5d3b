import * as chrono from 'chrono-node';
import MarkdownIt from 'markdown-it';
import { checkBrief, compileTables } from '../../src/core/check';
import { extractClaims } from '../../src/core/claims/extract-claims';
import { readTable } from '../../src/core/facts/read-table';
import { readBlocks } from '../../src/core/markdown/read-blocks';
import { briefsOfSize, bundledTable } from './corpus';
import { medianMs, medianOf, printTable, rate, sizeOf } from './measure';

const markdown = new MarkdownIt({ html: true });

/** The bundled table cut to FIFTY_FACTS facts, as the tables of most briefs are. */
const FACTS = 50;
/** The bundled table cut to fifty facts. */
export const FIFTY_FACTS = compileTables([
  readTable(
    'bundled.csv',
    bundledTable()
      .split('\n')
      .slice(0, FACTS + 1)
      .join('\n'),
  ).table,
]);

/** What reading the claims of the measured briefs is told. */
export const NOTHING_KNOWN = { written: null, dayFirst: null, knownNames: FIFTY_FACTS.knownNames };

/** All that is done with a text, and chrono-node's dates alone, side by side. */
export function sideBySide(): void {
  const text = briefsOfSize(200_000);
  const blocks = readBlocks(text);
  const tasks: [string, () => unknown][] = [
    ['markdown-it, parsing alone', () => markdown.parse(text, {})],
    ['Markdown front end alone', () => readBlocks(text)],
    ['extraction of all kinds alone', () => extractClaims(blocks, NOTHING_KNOWN)],
    [`whole check, ${String(FACTS)} facts`, () => checkBrief(text, FIFTY_FACTS)],
    ['chrono-node alone, dates', () => chrono.parse(text)],
  ];
  const times = medianOf(
    tasks.map(([, task]) => task),
    31,
    30,
  );
  const [floor = Number.NaN] = times;
  const theirs = times.at(-1) ?? Number.NaN;
  printTable('One text of 200 KB (real briefs), side by side', [
    ['', 'ms', 'rate', 'times markdown-it', 'times as fast as chrono-node'],
    ...tasks.map(([name], i) => {
      const ms = times[i] ?? Number.NaN;
      const ratios = [(ms / floor).toFixed(2), (theirs / ms).toFixed(2)];
      return [name, ms.toFixed(1), rate(text.length, ms), ...ratios];
    }),
  ]);
}

/** chrono-node's time grows with the square of the text, so the longest texts are not given to it. */
const LONGEST_FOR_CHRONO = 500_000;

/** How the time grows with the text. */
export function growthOfBriefs(sizes: readonly number[]): void {
  const rows = sizes.map((size) => {
    const text = briefsOfSize(size);
    const blocks = readBlocks(text);
    const [rounds, warmUps] = size > 500_000 ? [1, 1] : [7, 7];
    const [floor = 0, front = 0, extraction = 0, check = 0] = medianOf(
      [
        () => markdown.parse(text, {}),
        () => readBlocks(text),
        () => extractClaims(blocks, NOTHING_KNOWN),
        () => checkBrief(text, FIFTY_FACTS),
      ],
      rounds,
      warmUps,
    );
    const theirs =
      size > LONGEST_FOR_CHRONO ? null : medianMs(() => chrono.parse(text), rounds, warmUps);
    return [
      sizeOf(size),
      ...[floor, front, extraction, check].map((ms) => rate(size, ms)),
      theirs === null ? '' : rate(size, theirs),
      (check / floor).toFixed(1),
    ];
  });
  printTable('Growth of the brief (50 facts)', [
    [
      '',
      'markdown-it',
      'front end',
      'extraction',
      'whole check',
      'chrono-node',
      'check/markdown-it',
    ],
    ...rows,
  ]);
}
