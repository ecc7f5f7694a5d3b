import * as chrono from 'chrono-node';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import MarkdownIt from 'markdown-it';
import Papa from 'papaparse';
import { checkBrief, compileTables } from '../../src/core/check';
import { extractClaims } from '../../src/core/claims/extract-claims';
import { readTable } from '../../src/core/facts/read-table';
import { readBlocks } from '../../src/core/markdown/read-blocks';
import { briefsOfSize, bundledTable, familyTable } from './corpus';
import { hostileRows } from './hostile';
import { medianMs, printTable, rate } from './measure';

const ROOT = join(__dirname, '..', '..');
const quick = process.argv.includes('--quick');
const markdown = new MarkdownIt({ html: true });
const bundled = compileTables([readTable('bundled.csv', bundledTable()).table]);
const nothingKnown = { written: null, dayFirst: null, knownNames: bundled.knownNames };

function sideBySide(): void {
  const text = briefsOfSize(200_000);
  const blocks = readBlocks(text);
  const floor = medianMs(() => markdown.parse(text, {}));
  const rows: [string, number][] = [
    ['markdown-it, parsing alone', floor],
    ['Markdown front end', medianMs(() => readBlocks(text))],
    ['extraction of all kinds, from blocks', medianMs(() => extractClaims(blocks, nothingKnown))],
    ['whole check, bundled table', medianMs(() => checkBrief(text, bundled))],
    ['chrono-node, dates alone', medianMs(() => chrono.parse(text), 3, 1)],
  ];
  printTable('One text of 200 KB (real briefs), side by side', [
    ['', 'ms', 'rate', 'times markdown-it'],
    ...rows.map(([name, ms]) => [
      name,
      ms.toFixed(1),
      rate(text.length, ms),
      (ms / floor).toFixed(2),
    ]),
  ]);
}

function growthOfBriefs(): void {
  const sizes = quick ? [10_000, 100_000, 1_000_000] : [10_000, 100_000, 1_000_000, 10_000_000];
  const rows = sizes.map((size) => {
    const text = briefsOfSize(size);
    const rounds = size > 500_000 ? 1 : 5;
    const floor = medianMs(() => markdown.parse(text, {}), rounds, 1);
    const check = medianMs(() => checkBrief(text, bundled), rounds, 1);
    return [
      `${String(size / 1000)} KB`,
      floor.toFixed(1),
      check.toFixed(1),
      rate(size, check),
      (check / floor).toFixed(2),
    ];
  });
  printTable('Growth of the brief (bundled table)', [
    ['', 'markdown-it ms', 'check ms', 'rate', 'ratio'],
    ...rows,
  ]);
}

/** Front end, extraction and chrono-node's dates alone, all after the same warming up. */
function growthOfExtraction(): void {
  const sizes = quick ? [10_000, 100_000] : [10_000, 100_000, 1_000_000, 10_000_000];
  const rows = sizes.map((size) => {
    const text = briefsOfSize(size);
    const blocks = readBlocks(text);
    const [rounds, warmUps] = size > 500_000 ? [1, 1] : [7, 10];
    const front = medianMs(() => readBlocks(text), rounds, warmUps);
    const extraction = medianMs(() => extractClaims(blocks, nothingKnown), rounds, warmUps);
    // Its time grows with the square of the text, so the longest texts are left out.
    const theirs =
      size > 500_000 ? null : medianMs(() => chrono.parse(text), rounds, Math.min(warmUps, 3));
    return [
      `${String(size / 1000)} KB`,
      rate(size, front),
      rate(size, extraction),
      theirs === null ? '' : rate(size, theirs),
      theirs === null ? '' : (theirs / extraction).toFixed(1),
    ];
  });
  printTable('Reading alone: front end, extraction of all kinds, chrono-node (dates alone)', [
    ['', 'front end', 'extraction', 'chrono-node', 'times as fast'],
    ...rows,
  ]);
}

function growthOnHostileText(): void {
  const sizes = quick ? [10_000, 100_000] : [10_000, 100_000, 1_000_000];
  printTable('Hostile text, one piece repeated (ms to read all claims)', [
    ['', ...sizes.map((size) => `${String(size / 1000)} KB`), 'growth'],
    ...hostileRows(sizes, nothingKnown),
  ]);
}

function growthOfTables(): void {
  const text = briefsOfSize(200_000);
  const sizes = quick ? [50, 10_000] : [50, 1_000, 10_000, 100_000];
  const rows = sizes.map((size) => {
    const csv = familyTable(size);
    const rounds = size > 20_000 ? 1 : 3;
    const parse = medianMs(() => Papa.parse(csv), rounds, 1);
    const before = process.memoryUsage().heapUsed;
    const ready = medianMs(() => compileTables([readTable('t.csv', csv).table]), rounds, 1);
    const tables = compileTables([readTable('t.csv', csv).table]);
    const heap = (process.memoryUsage().heapUsed - before) / 1e6;
    const check = medianMs(() => checkBrief(text, tables), 3, 1);
    return [
      String(size),
      parse.toFixed(1),
      ready.toFixed(1),
      (ready / parse).toFixed(1),
      check.toFixed(1),
      heap.toFixed(0),
    ];
  });
  printTable('Growth of the table (200 KB of brief)', [
    ['facts', 'CSV parse ms', 'ready ms', 'ratio', 'check ms', 'heap MB'],
    ...rows,
  ]);
}

function startUp(): void {
  const cli = join(ROOT, 'dist', 'cli.js');
  if (!existsSync(cli)) return;
  const start = medianMs(() => spawnSync(process.execPath, [cli, '--help']), 5, 1);
  const node = medianMs(() => spawnSync(process.execPath, ['-e', '0']), 5, 1);
  const sizes = ['cli.js', 'extension.js', 'extension.web.js'].flatMap((name) => {
    const path = join(ROOT, 'dist', name);
    return existsSync(path)
      ? [[`dist/${name}`, `${(statSync(path).size / 1000).toFixed(0)} KB`]]
      : [];
  });
  printTable('Start-up and size', [
    ['', ''],
    ['node alone', `${node.toFixed(0)} ms`],
    ['briefcheck --help', `${start.toFixed(0)} ms`],
    ...sizes,
  ]);
}

sideBySide();
growthOfExtraction();
growthOnHostileText();
growthOfBriefs();
growthOfTables();
startUp();
console.log(`\nPeak memory of this run: ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB`);
