import type { CheckedClaim } from '../../../src/core/result';

/** A contradicted claim of these words, where they next stand in a brief from an offset on. */
export function claimIn(brief: string, words: string, from = 0): CheckedClaim {
  const start = brief.indexOf(words, from);
  if (start < 0) throw new Error(`"${words}" does not stand in the brief`);
  const end = start + words.length;
  const before = brief.slice(0, start);
  const line = before.split('\n').length;
  const column = start - before.lastIndexOf('\n');
  return {
    kind: 'quantity',
    text: words,
    value: {
      kind: 'quantity',
      low: 1,
      high: 1,
      step: 1,
      bound: 'exact',
      notation: 'figures',
      unit: null,
      noun: null,
      multiple: false,
      ordinal: false,
    },
    start,
    end,
    whole: { start, end },
    hedged: { start, end },
    line,
    column,
    endLine: line,
    endColumn: column + words.length,
    verdict: 'contradicted',
    expected: '1',
    reason: { code: 'other-value', args: {} },
    wording: { template: 'The source says {sourced}.', words: { sourced: '1' } },
    message: 'The source says 1.',
    fact: null,
    otherFacts: [],
    candidates: [],
    sentence: brief.split('\n')[line - 1] ?? '',
    headings: [],
  };
}
