import { deepStrictEqual, strictEqual } from 'node:assert';
import { readFileSync } from 'node:fs';
import { NO_DECISIONS } from '../../../src/core/ignores/decisions';
import { readIgnoreComments, writeIgnoreComment } from '../../../src/core/ignores/ignore-comments';
import { judgeClaims } from '../../../src/core/ignores/judge-claims';
import { claimIn } from './claims';

interface Case {
  readonly title: string;
  readonly brief: string;
  readonly expected: readonly (readonly [words: string, standing: string])[];
}

function readCases(): Case[] {
  const text = readFileSync('test/fixtures/ignores/comments.txt', 'utf8');
  return text
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [head = '', tail = ''] = part.split(/^--$/m);
      const newline = head.indexOf('\n');
      const expected = tail
        .trim()
        .split('\n')
        .map((line): [string, string] => {
          const [words = '', standing = ''] = line.split(' | ');
          return [words, standing];
        });
      return { title: head.slice(0, newline), brief: head.slice(newline + 1), expected };
    });
}

describe('ignore comments', () => {
  for (const { title, brief, expected } of readCases()) {
    it(title, () => {
      let from = 0;
      const claims = expected
        .filter(([words]) => words !== 'stale')
        .map(([words]) => {
          const claim = claimIn(brief, words, from);
          from = claim.end;
          return claim;
        });
      const judged = judgeClaims(brief, claims, NO_DECISIONS, 'brief.md');
      const got = [
        ...judged.claims.map(({ claim, standing }) => [claim.text, standing]),
        ...judged.stale.map(({ words }) => ['stale', words ?? 'all']),
      ];
      deepStrictEqual(got, expected);
    });
  }

  it('are written so that they are read again', () => {
    for (const words of ['70%', 'a  b', null, 'ends --> here', 'with `code`']) {
      const comment = writeIgnoreComment('line', words);
      const [read] = readIgnoreComments(`It is 70%. ${comment}`);
      strictEqual(read?.scope, 'line');
      strictEqual(read.end - read.start, comment.length);
    }
  });

  it('have exact places, whatever the line ends', () => {
    const text = 'One.\r\nTwo 70%. <!-- briefcheck-ignore -->\r\n';
    const [comment] = readIgnoreComments(text);
    strictEqual(text.slice(comment?.start, comment?.end), '<!-- briefcheck-ignore -->');
    strictEqual(comment?.firstLine, 2);
  });
});
