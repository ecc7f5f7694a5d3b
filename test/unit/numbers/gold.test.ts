import assert from 'node:assert/strict';
import { readDates } from '../../../src/core/claims/dates/read-dates';
import { readNumbers } from '../../../src/core/claims/numbers/read-numbers';
import { readBlocks } from '../../../src/core/markdown/read-blocks';
import { overlaps, type Span } from '../../../src/core/text/span';
import { tokenise } from '../../../src/core/text/tokens';
import { readLabelledBriefs, spanOf } from '../../eval/labelled-briefs';

const KINDS = new Set(['percentage', 'money', 'quantity']);

interface Found extends Span {
  readonly kind: string;
}

/** The numeric claims of a brief, as spans of the file, dates left to their own reader. */
function numbersOf(brief: string): Found[] {
  return readBlocks(brief).flatMap(({ text, map }) => {
    const tokens = tokenise(text);
    const dates = readDates(text, tokens, { written: null, dayFirst: true, previous: null });
    return readNumbers(text, tokens)
      .filter((reading) => !dates.some((date) => overlaps(date, reading)))
      .map((reading) => ({ ...map.toFile(reading), kind: reading.value.kind }));
  });
}

function halfShared(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 >= Math.min(a.end - a.start, b.end - b.start);
}

describe('numbers of the labelled briefs', () => {
  let [wanted, found, exact, reported, spurious] = [0, 0, 0, 0, 0];

  before(() => {
    for (const one of readLabelledBriefs(['gold'])) {
      const brief = one.text;
      const labels = one.labels.map((label) => ({ ...label, ...spanOf(one, label) }));
      const claims = numbersOf(brief);
      for (const label of labels) {
        if (!KINDS.has(label.kind) || label.optional === true) continue;
        const match = claims.find((c) => c.kind === label.kind && halfShared(c, label));
        wanted += 1;
        if (match !== undefined) found += 1;
        if (match?.start === label.start && match.end === label.end) exact += 1;
      }
      reported += claims.length;
      spurious += claims.filter((c) => !labels.some((label) => overlaps(c, label))).length;
    }
  });

  it('are found', () => assert.ok(found / wanted >= 0.99, `${found} of ${wanted}`));
  // Some labels take in the markup around a value, or end where the line does.
  it('have their exact span', () => assert.ok(exact / wanted >= 0.97, `${exact} of ${wanted}`));
  it('are nearly all that is reported', () =>
    assert.ok(spurious / reported <= 0.01, `${spurious} of ${reported}`));
});
