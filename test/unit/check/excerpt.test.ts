import assert from 'node:assert/strict';
import { sentenceAround } from '../../../src/core/text/excerpt';

const around = (text: string, words: string): string => {
  const start = text.indexOf(words);
  const claim = { start, end: start + words.length };
  return sentenceAround(text, { start: 0, end: text.length }, claim);
};

describe('the sentence around a claim', () => {
  it('is whole, without spaces at its ends', () => {
    assert.equal(around(' The share is 70%. ', '70%'), 'The share is 70%.');
  });

  it('of a sentence without end, is cut between words and says so', () => {
    const long = `${'before '.repeat(200)}70%${' after'.repeat(200)}`;
    const shown = around(long, '70%');
    assert.match(shown, /^… (?:before )+70%(?: after)+ …$/);
    assert.ok(shown.length < 900);
  });

  it('is cut at one end only where the claim stands near the other', () => {
    assert.match(around(`70%${' after'.repeat(200)}`, '70%'), /^70%(?: after)+ …$/);
    assert.match(around(`${'before '.repeat(200)}70%`, '70%'), /^… (?:before )+70%$/);
  });

  it('parts no character where there is no space to cut at', () => {
    for (const shift of ['', 'a']) {
      const shown = around(`${shift}${'😀'.repeat(600)}70%${'😀'.repeat(600)}`, '70%');
      assert.doesNotMatch(shown, /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
      assert.doesNotMatch(shown, /(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/);
    }
  });
});
