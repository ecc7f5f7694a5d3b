import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { lint } from 'markdownlint/promise';

/** A line of an `.expected.txt` file. */
interface ExpectedClaim {
  readonly verdict: string;
  readonly kind: string;
  readonly text: string;
  readonly expected: string | null;
}

function textOf(path: string): string {
  return readFileSync(new URL(`../../../examples/${path}`, import.meta.url), 'utf8');
}

function readExpected(path: string): ExpectedClaim[] {
  const lines = textOf(path)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const [verdict = '', kind = '', text = '', expected = null] = line.split(' | ');
    return { verdict, kind, text, expected };
  });
}

for (const stem of ['brief', 'own-table/brief']) {
  describe(`examples/${stem}.md`, () => {
    const brief = textOf(`${stem}.md`);
    const claims = readExpected(`${stem}.expected.txt`);

    it('is Markdown that markdownlint accepts', async () => {
      const found = await lint({ strings: { brief }, config: { default: true } });
      assert.deepEqual(found['brief'], []);
    });

    it('holds the claims of its list in order', () => {
      const prose = brief.replace(/^---\n[^]*?\n---\n/, '').replace(/\s+/g, ' ');
      let at = 0;
      for (const { text } of claims) {
        const found = prose.indexOf(text, at);
        assert.ok(found >= 0, text);
        at = found + text.length;
      }
    });

    it('says what the source says for what is contradicted, and only there', () => {
      for (const { verdict, expected, text } of claims) {
        assert.match(verdict, /^(?:supported|contradicted|unverified)$/, text);
        assert.equal(expected !== null, verdict === 'contradicted', text);
      }
    });

    it('has claims of every kind and verdict', () => {
      const seen = (part: 'verdict' | 'kind'): number => new Set(claims.map((one) => one[part])).size;
      assert.equal(seen('verdict'), 3);
      assert.equal(seen('kind'), 6);
    });
  });
}
