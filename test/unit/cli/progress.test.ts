import { deepEqual } from 'node:assert';
import { Progress } from '../../../src/cli/progress';

/** What a run over these briefs tells, which checks one in so many milliseconds. */
function told(briefs: readonly string[], each: number, errIsTerminal = true): string[] {
  let now = 0;
  const lines: string[] = [];
  const err = (text: string): number => lines.push(text);
  const streams = { out: () => 0, err, outIsTerminal: false, errIsTerminal };
  const progress = new Progress(streams, briefs.length, () => now);
  briefs.forEach((path, index) => {
    progress.at(index, path);
    now += each;
  });
  progress.end();
  return lines;
}

const CLEAR = '\r\u001B[K';

describe('progress of a long run', () => {
  it('tells the brief that is being checked, and clears its line at the end', () => {
    deepEqual(told(['a.md', 'b.md', 'c.md'], 400), [`${CLEAR}checking 3 of 3: c.md`, CLEAR]);
  });
  it('is silent on a short run', () => deepEqual(told(['a.md', 'b.md', 'c.md'], 20), []));
  it('is silent for one brief', () => deepEqual(told(['a.md'], 5000), []));
  it('is silent in a pipe', () => deepEqual(told(['a.md', 'b.md'], 5000, false), []));
  it('does not redraw more often than a person can read', () => {
    const briefs = Array.from({ length: 100 }, (_, i) => `${String(i)}.md`);
    const shown = told(briefs, 10).filter((line) => line !== CLEAR);
    deepEqual(
      shown.map((line) => line.slice(CLEAR.length)),
      ['checking 71 of 100: 70.md', 'checking 81 of 100: 80.md', 'checking 91 of 100: 90.md'],
    );
  });
  it('shows no control character of a path, and fits a narrow terminal', () => {
    const [line = ''] = told(['a', `b\u001B[31m${'x'.repeat(200)}`], 800);
    deepEqual(line, `${CLEAR}checking 2 of 2: b?[31m${'x'.repeat(56)}`);
  });
});
