import assert from 'node:assert/strict';
import { readDates } from '../../../src/core/claims/dates/read-dates';
import { NO_DATE_CONTEXT } from '../../../src/core/claims/dates/date-context';
import { readNumbers } from '../../../src/core/claims/numbers/read-numbers';
import { readStance } from '../../../src/core/claims/stance/read-stance';
import { splitSentences } from '../../../src/core/text/sentences';
import type { Span } from '../../../src/core/text/span';
import { tokenise } from '../../../src/core/text/tokens';
import { fixtureLines } from '../compare/compare-fixtures';

interface Marked {
  readonly text: string;
  readonly values: readonly Span[];
  readonly struck: readonly Span[];
}

/** Takes the brackets of values and the tildes of struck text out of a fixture's sentence. */
function unmark(marked: string): Marked {
  let text = '';
  const values: Span[] = [];
  const struck: Span[] = [];
  let valueStart = 0;
  let struckStart = -1;
  for (const piece of marked.split(/(\[|\]|~~)/)) {
    if (piece === '[') valueStart = text.length;
    else if (piece === ']') values.push({ start: valueStart, end: text.length });
    else if (piece !== '~~') text += piece;
    else if (struckStart < 0) struckStart = text.length;
    else {
      struck.push({ start: struckStart, end: text.length });
      struckStart = -1;
    }
  }
  return { text, values, struck };
}

describe('the stance of a text towards a value', () => {
  for (const { line, fields } of fixtureLines('stance/stances.txt')) {
    const [marked = '', expected = ''] = fields;
    it(`line ${String(line)}: ${marked} ${expected}`, () => {
      const { text, values, struck } = unmark(marked);
      const tokens = tokenise(text);
      const readings = [...readDates(text, tokens, NO_DATE_CONTEXT), ...readNumbers(text, tokens)];
      const stances = values.map((value) => {
        const claim = readings.find(({ start, end }) => start <= value.start && end >= value.end);
        assert.ok(claim, `no value is read at "${text.slice(value.start, value.end)}"`);
        const sentence = splitSentences(text, tokens).find(({ end }) => claim.start < end);
        assert.ok(sentence);
        return readStance({ text, struck }, tokens, sentence, claim);
      });
      assert.equal(stances.join(', '), expected);
    });
  }
});
