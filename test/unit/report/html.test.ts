import assert from 'node:assert/strict';
import { toHtml } from '../../../src/core/report/to-html';
import { claimOf, factOf, open, reportOf, sampleReport, TRICKS } from './sample';

/** The names of the elements that a page opens, comments and declarations included. */
function tagsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/<([a-z!][a-z0-9-]*)/gi)].map(([, name]) => name ?? ''));
}

const OWN = tagsOf(toHtml(sampleReport()));

describe('HTML report', () => {
  const html = toHtml(sampleReport());

  it('allows nothing to be loaded or run', () => {
    assert.ok(html.includes(`content="default-src 'none'; style-src 'unsafe-inline'`), 'policy');
    assert.doesNotMatch(html, /<script|<img|<iframe|<link|<object|@import|url\(/i);
    assert.doesNotMatch(html, /\son[a-z]+=/i);
  });

  it('shows the statuses in words and shapes, with the evidence', () => {
    for (const part of ['✗ contradicted', '? to review', '○ not in table', '✎ checked by hand']) {
      assert.ok(html.includes(part), part);
    }
    for (const part of ['Yearbook, page 3', 'as of June 2025', 'it is 70%', 'a note']) {
      assert.ok(html.includes(part), part);
    }
    assert.ok(html.includes('Checked by AB on 2025-06-01. by telephone'));
  });

  it('groups claims by their headings, in order', () => {
    const heads = [...html.matchAll(/<h3><bdi>(.*?)<\/bdi>/g)].map(([, head]) => head);
    assert.deepEqual(heads, ['Summary', 'Summary › Detail', 'Summary']);
  });

  it('draws the coverage to its full width, and says it', () => {
    const widths = [...html.matchAll(/<rect[^>]* width="([\d.]+)"/g)].map(([, w]) => Number(w));
    assert.equal(Math.round(widths.reduce((sum, width) => sum + width, 0)), 1000);
    assert.ok(html.includes('aria-label="6 claims found, 20% sourced"'));
  });

  it('marks the claim in its sentence where it stands there once', () => {
    assert.ok(html.includes('The share is <mark>60%</mark>.'));
    const twice = toHtml(sampleReport([open(claimOf('review', { sentence: '60% and 60%.' }))]));
    assert.ok(!twice.includes('<mark>'));
  });

  it('adapts to light, dark and paper', () => {
    assert.ok(html.includes('prefers-color-scheme: dark') && html.includes('@media print'));
  });

  for (const trick of TRICKS) {
    it(`shows as text: ${JSON.stringify(trick)}`, () => {
      const page = toHtml(reportOf(trick));
      assert.deepEqual(
        [...tagsOf(page)].filter((tag) => !OWN.has(tag)),
        [],
      );
      const body = page.slice(page.indexOf('<body>'));
      assert.doesNotMatch(
        body.replace(/<[^>]*>/g, ''),
        /[<>"'`]/,
        'no character of markup is left',
      );
      assert.doesNotMatch(body, /[\u0000\u0007]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
    });
  }

  it('links to web addresses only', () => {
    for (const url of ['javascript:alert(1)', 'command:x', 'data:text/html,x', ' https://a', 'x']) {
      const page = toHtml(sampleReport([open(claimOf('review', { fact: factOf({ url }) }))]));
      assert.ok(!page.includes('<a '), url);
    }
    assert.ok(
      html.includes('<a href="https://example.org/a?b=c&amp;d=e" rel="noopener noreferrer">'),
    );
  });

  it('says so where no claim was found', () => {
    assert.ok(toHtml(sampleReport([])).includes('No claim was found.'));
  });

  it('shows many briefs each with its own coverage', () => {
    const one = sampleReport();
    const [brief] = one.briefs;
    const briefs = brief ? [brief, { ...brief, path: '-' }] : [];
    const page = toHtml({ ...one, briefs, tables: [] });
    assert.equal(page.match(/<svg class="bar"/g)?.length, 3);
    assert.ok(page.includes('<h2>docs/a b.md</h2>') && page.includes('<h2>standard input</h2>'));
    assert.ok(page.includes('against no table'));
  });

  it('tells of claims that the baseline holds', () => {
    const claims = [{ ...open(claimOf('contradicted')), inBaseline: true }];
    assert.ok(toHtml(sampleReport(claims)).includes('in the baseline'));
  });
});
