import { deepEqual, equal } from 'node:assert/strict';
import { extract } from './extract';

const FIRST =
  'On 3 March 2019 Ingrid Tallow told the council: “We shall mend every school before the winter.”';
const LAST =
  'The following day Tallow left. She said “the schools stand empty and the money is gone”.';

/** What is read of both ends of a brief with so many paragraphs of plain prose between them. */
function valuesWith(paragraphs: number): unknown[] {
  const prose = Array.from({ length: paragraphs }, () => 'The roofs leak when it rains for long.');
  return extract([FIRST, ...prose, LAST].join('\n\n')).map(({ kind, value }) => {
    const speaker = value.kind === 'quotation' ? value.speaker?.text : undefined;
    return value.kind === 'quotation' ? [kind, value.words, speaker] : [kind, value];
  });
}

describe('a long brief', () => {
  it('is read as a short one is, and its end leans on what stands at its beginning', () => {
    const short = valuesWith(1);
    deepEqual(valuesWith(3_000), short);
    const told = JSON.stringify(short);
    equal(told.includes('{"year":2019,"month":3,"day":4}'), true);
    equal(told.includes('"fuller":"Ingrid Tallow"'), true);
  });
});
