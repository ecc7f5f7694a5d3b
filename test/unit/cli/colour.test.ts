import { equal } from 'node:assert';
import { wantsColour } from '../../../src/cli/colour';

const CASES: readonly (readonly [boolean, boolean, Readonly<Record<string, string>>])[] = [
  [true, true, {}],
  [false, false, {}],
  [false, false, { CI: 'true' }],
  [false, true, { TERM: 'dumb' }],
  [false, true, { NO_COLOR: '1' }],
  [true, true, { NO_COLOR: '' }],
  [true, false, { FORCE_COLOR: '1' }],
  [true, false, { FORCE_COLOR: 'true', TERM: 'dumb' }],
  [false, true, { FORCE_COLOR: '0' }],
  [false, true, { FORCE_COLOR: '1', NO_COLOR: '1' }],
];

describe('colours on standard output', () => {
  for (const [wanted, outIsTerminal, env] of CASES) {
    const place = outIsTerminal ? 'at a terminal' : 'in a pipe';
    it(`${wanted ? 'are shown' : 'are left out'} ${place} with ${JSON.stringify(env)}`, () => {
      const streams = { out: () => 0, err: () => 0, outIsTerminal, errIsTerminal: true };
      equal(wantsColour(streams, env), wanted);
    });
  }
});
