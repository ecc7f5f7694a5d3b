import assert from 'node:assert/strict';
import { checkBrief, compileTables } from '../../../src/core/check';
import type { CheckedClaim } from '../../../src/core/result';

function onlyClaim(markdown: string): CheckedClaim {
  const [claim, another] = checkBrief(markdown, compileTables([])).claims;
  assert.ok(claim && !another, 'one claim is read');
  return claim;
}

describe('what is marked of a claim that goes on in the next line', () => {
  for (const [lineEnd, name] of [
    ['\n', 'LF'],
    ['\r\n', 'CRLF'],
  ] as const) {
    it(`is the part on its first line, of a quantity and of a date (${name})`, () => {
      for (const [first, second] of [
        ['41,200', 'tonnes'],
        ['15 January', '2025'],
        ['€3.5', 'million'],
      ] as const) {
        const markdown = `It ended with ${first}${lineEnd}${second}.`;
        const claim = onlyClaim(markdown);
        assert.equal(markdown.slice(claim.start, claim.end), first);
        assert.equal(claim.endLine, 1);
        assert.equal(claim.text, `${first} ${second}`);
        const { start, end } = claim.whole;
        assert.equal(markdown.slice(start, end), `${first}${lineEnd}${second}`);
      }
    });

    it(`is all of a quotation (${name})`, () => {
      const words = `the river${lineEnd}will take its room`;
      const markdown = `The mayor said that “${words}”.`;
      const claim = onlyClaim(markdown);
      assert.equal(markdown.slice(claim.start, claim.end), words);
    });
  }

  it('is all of a claim within one line', () => {
    const claim = onlyClaim('It ended with 41,200 tonnes.');
    assert.deepEqual({ start: claim.start, end: claim.end }, claim.whole);
  });
});
