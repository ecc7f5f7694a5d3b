import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

function entries(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

describe('what is packed', () => {
  it('is the same for the extension and for npm, which cannot share one list', () => {
    assert.deepEqual(entries('.npmignore'), entries('.vscodeignore'));
  });

  it('is an allow-list: everything is left out first', () => {
    assert.equal(entries('.vscodeignore')[0], '**');
  });
});
