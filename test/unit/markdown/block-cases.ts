import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '../../../src/core/markdown/block';

/** A case of a fixture: a title, a brief, and what its blocks should look like. */
export interface BlockCase {
  readonly title: string;
  readonly input: string;
  readonly expected: readonly string[];
}

const FOLDER = join(__dirname, '../../fixtures/markdown');

/** The fixture files and their cases. A case is a title, a line ".", input, ".", expectation, ".". */
export function readCases(): { file: string; cases: BlockCase[] }[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  return files.map((file) => ({
    file,
    cases: cutCases(readFileSync(join(FOLDER, file), 'utf8')),
  }));
}

function cutCases(text: string): BlockCase[] {
  const parts = text.split(/^\.\n/m);
  const cases: BlockCase[] = [];
  for (let i = 0; i + 2 < parts.length; i += 3) {
    const title = (parts[i] ?? '')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith(';'))
      .join(' ');
    const input = (parts[i + 1] ?? '').replaceAll('→', '\t');
    const expected = (parts[i + 2] ?? '').split('\n').filter((line) => line !== '');
    cases.push({ title, input, expected });
  }
  return cases;
}

/** A block in a line: kind, table place, text, and what else is set. */
export function describeBlock(block: Block): string {
  const { cell } = block;
  const place = cell ? ` ${cell.table}:${cell.isHeader ? 'head' : cell.row}:${cell.column}` : '';
  const lines = [`${block.quoted ? 'quoted ' : ''}${block.kind}${place}: ${visible(block.text)}`];
  const add = (name: string, texts: readonly string[]): void => {
    if (texts.length > 0) lines.push(`    ${name}: ${texts.map(visible).join(' | ')}`);
  };
  if (block.kind !== 'heading') add('under', block.headings);
  else add('inside', block.headings);
  add('led in by', block.leadIn);
  if (cell) add('names', [cell.rowHeader, cell.columnHeader].filter(Boolean));
  if (cell) add('beside', cell.otherCells);
  const cut = ({ start, end }: { start: number; end: number }): string =>
    block.text.slice(start, end);
  add('struck', block.struck.map(cut));
  add('emphasised', block.emphasised.map(cut));
  return lines.join('\n');
}

function visible(text: string): string {
  return text.replaceAll('\n', '⏎').replaceAll('\t', '→');
}

/** Reads `  "70%" is 7**0**&#37;`: words of the text and the source that they should map to. */
export function readSourceCheck(line: string): { words: string; source: string } | null {
  const found = /^ {4}"(.*)" is (.*)$/.exec(line);
  if (!found) return null;
  return {
    words: found[1] ?? '',
    source: (found[2] ?? '').replaceAll('⏎', '\n').replaceAll('→', '\t'),
  };
}
