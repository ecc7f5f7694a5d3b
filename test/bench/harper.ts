import MarkdownIt from 'markdown-it';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkBrief } from '../../src/core/check';
import { briefsOfSize } from './corpus';
import { printTable, rate } from './measure';
import { FIFTY_FACTS } from './texts';

/** What is used of harper.js, which is no dependency of this project. */
interface Harper {
  readonly LocalLinter: new (options: { binary: unknown }) => {
    setup(): Promise<void>;
    lint(text: string, options: { language: 'markdown' }): Promise<unknown>;
  };
}

const SIZE = 50_000;
const ROUNDS = 3;

/** harper.js from a folder where it is installed, beside the whole check, on the same text. */
export async function besideHarper(folder: string): Promise<void> {
  const { LocalLinter, binaryInlined } = await loadHarper(folder);
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  const text = briefsOfSize(SIZE);
  const markdown = new MarkdownIt({ html: true });
  const tasks: [string, () => unknown][] = [
    ['markdown-it, parsing alone', () => markdown.parse(text, {})],
    ['whole check, 50 facts', () => checkBrief(text, FIFTY_FACTS)],
    ['harper.js', () => linter.lint(text, { language: 'markdown' })],
  ];
  const times = tasks.map((): number[] => []);
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [i, [, task]] of tasks.entries()) {
      const start = performance.now();
      await task();
      if (round > 0) times[i]?.push(performance.now() - start);
    }
  }
  printTable('One text of 50 KB (real briefs), beside harper.js', [
    ['', 'ms', 'rate'],
    ...tasks.map(([name], i) => {
      const ms = times[i]?.sort((a, b) => a - b)[1] ?? Number.NaN;
      return [name, ms.toFixed(0), rate(text.length, ms)];
    }),
  ]);
}

async function loadHarper(folder: string): Promise<Harper & { binaryInlined: unknown }> {
  const dist = join(resolve(folder), 'node_modules', 'harper.js', 'dist');
  const load = (name: string): Promise<unknown> => import(pathToFileURL(join(dist, name)).href);
  // The package's own types cannot be had, as it is not installed with this project.
  const { LocalLinter } = (await load('index.js')) as Harper;
  const { binaryInlined } = (await load('binaryInlined.js')) as { binaryInlined: unknown };
  return { LocalLinter, binaryInlined };
}
