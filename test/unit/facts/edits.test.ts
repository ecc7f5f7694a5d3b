import { equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addRow, applyEdit, changeCell, isEdit } from '../../../src/core/facts/writing/add-row';
import type { EditProblem, TextEdit } from '../../../src/core/facts/writing/table-edit';

const FIXTURES = join(__dirname, '..', '..', 'fixtures', 'tables', 'edits.txt');

interface Case {
  readonly title: string;
  readonly name: string;
  readonly text: string;
  /** What is written: "+ column = value | …" or "~ line column = value". */
  readonly action: string;
  readonly expected: string;
}

function readCases(): Case[] {
  const parts = readFileSync(FIXTURES, 'utf8').split(/^### /m).slice(1);
  return parts.map((part) => {
    const [title = '', name = '', ...lines] = part.trimEnd().split('\n');
    const at = lines.findIndex((line) => /^[+~] /.test(line));
    const written = (from: number, to?: number): string =>
      `${lines.slice(from, to).join('\n')}\n`
        .replaceAll('{tab}', '\t')
        .replaceAll('{cr}', '\r')
        .replace('{end}\n', '');
    return {
      ...{ title, name, action: lines[at] ?? '' },
      ...{ text: written(0, at), expected: written(at + 1) },
    };
  });
}

function edit({ name, text, action }: Case): TextEdit | EditProblem {
  const cells = action.replace(/^(?:\+|~ \d+) /, '').split(' | ');
  const row = Object.fromEntries(
    cells.map((cell): [string, string] => {
      const [column = '', value = ''] = cell.split(' = ');
      return [column, value];
    }),
  );
  const line = Number(/^~ (\d+)/.exec(action)?.[1] ?? 0);
  const [[column, value] = ['', '']] = Object.entries(row);
  return line === 0 ? addRow(name, text, row) : changeCell(name, text, { line, column }, value);
}

describe('edits of tables', () => {
  for (const one of readCases()) {
    it(one.title, () => {
      const made = edit(one);
      // A last line break comes with the line that is added, or it does not.
      const after = isEdit(made) ? applyEdit(one.text, made) : `! ${made.code}`;
      equal(after.replace(/\n$/, ''), one.expected.replace(/\n$/, ''));
    });
  }
});
