import type { JudgedClaim } from '../../../src/core/ignores/judge-claims';
import type { Report } from '../../../src/core/report/report';
import type { CheckedClaim, Fact, Verdict } from '../../../src/core/result';

/** A fact of which any text can be replaced. */
export function factOf(rest: Partial<Fact> = {}): Fact {
  return {
    id: 'mining',
    kind: 'percentage',
    subject: 'share of mining',
    value: '70%',
    aliases: [],
    asOf: 'June 2025',
    source: 'Yearbook',
    locator: 'page 3',
    quote: 'it is 70%',
    url: 'https://example.org/a?b=c&d=e',
    note: 'a note',
    other: {},
    table: 't.facts.csv',
    line: 2,
    ...rest,
  };
}

/** A claim "60%" of which any part can be replaced. */
export function claimOf(verdict: Verdict, rest: Partial<CheckedClaim> = {}): CheckedClaim {
  const text = '60%';
  return {
    kind: 'percentage',
    text,
    value: {
      kind: 'percentage',
      low: 60,
      high: 60,
      step: 1,
      bound: 'exact',
      notation: 'figures',
      unit: 'percent',
    },
    start: 10,
    end: 13,
    whole: { start: 10, end: 13 },
    hedged: { start: 10, end: 13 },
    line: 3,
    column: 5,
    endLine: 3,
    endColumn: 8,
    verdict,
    expected: verdict === 'contradicted' ? '70%' : null,
    reason: { code: 'other-number', args: {} },
    wording: {
      template: 'The text says “{said}”; the source says {sourced}.',
      words: { said: '60%', sourced: '70%' },
    },
    message: 'The text says “60%”; the source says 70%.',
    fact: verdict === 'unverified' ? null : factOf(),
    otherFacts: [],
    candidates: [],
    sentence: 'The share is 60%.',
    headings: ['Summary'],
    ...rest,
  };
}

/** A claim that nobody has decided on. */
export function open(claim: CheckedClaim): JudgedClaim {
  return { claim, standing: 'open', handCheck: null };
}

/** A report on one brief with a claim of each status. */
export function sampleReport(claims: readonly JudgedClaim[] = EVERY): Report {
  return {
    briefs: [{ path: 'docs/a b.md', claims, stale: [] }],
    tables: ['t.facts.csv'],
    version: '1.2.3',
  };
}

const EVERY: readonly JudgedClaim[] = [
  open(claimOf('contradicted')),
  open(claimOf('review', { headings: ['Summary', 'Detail'], otherFacts: [factOf({ id: 'b' })] })),
  open(claimOf('unverified', { headings: ['Summary', 'Detail'] })),
  open(claimOf('supported', { headings: [] })),
  {
    claim: claimOf('contradicted'),
    standing: 'checked-by-hand',
    handCheck: {
      claim: '60%',
      sentence: 'The share is 60%.',
      fact: null,
      file: 'a.md',
      by: 'AB',
      on: '2025-06-01',
      note: 'by telephone',
    },
  },
  { claim: claimOf('contradicted'), standing: 'ignored', handCheck: null },
];

/** Texts that would do harm where they are not taken as text. */
export const TRICKS: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  '<svg/onload=alert(1)>',
  '`<iframe src="javascript:alert(1)">`',
  '[x](javascript:alert(1))',
  '[x](command:workbench.action.quit)',
  '![x](https://example.org/pixel.png)',
  '<!-- --><b>bold</b>',
  '&lt;script&gt;&#60;script&#62;',
  '| a | b |',
  '# heading',
  '1. list',
  '\u202Eevil\u202C',
  '\u0000\u0007\uD800 lone',
  '=HYPERLINK("https://example.org","x")',
  '+1+cmd|"/C calc"!A0',
  '-2+3',
  '@SUM(1)',
  '\t=1+1',
  'a;=1+1',
  '::error file=x::pwned',
  'line\nbreak\r\n::warning::x',
  '%0A::error::x',
];

/** A report in which every text of brief and table is a given one. */
export function reportOf(text: string): Report {
  const fact = factOf({
    subject: text,
    value: text,
    source: text,
    locator: text,
    quote: text,
    url: text,
    note: text,
    asOf: text,
    table: text,
  });
  const claim = claimOf('contradicted', {
    text,
    sentence: `Before ${text} after.`,
    message: text,
    headings: [text],
    fact,
    otherFacts: [fact],
  });
  return {
    briefs: [{ path: text, claims: [open(claim)], stale: [] }],
    tables: [text],
    version: '1',
  };
}
