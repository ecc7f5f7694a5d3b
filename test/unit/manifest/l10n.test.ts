import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { OF_ANY_CODE, SENTENCES } from '../../../src/core/verdicts/reason-sentences.data';

// What `require` gives has no type: the module says its own in words.
const { collectSentences, writeBundle } = createRequire(__filename)(
  '../../../scripts/l10n.cjs',
) as {
  collectSentences: () => Said;
  writeBundle: (said: Said) => string;
};

interface Said {
  readonly sentences: readonly string[];
  readonly computed: readonly string[];
}

function readStrings(file: string): Record<string, string> {
  // The project's own file: an object of strings.
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

/** "{0}" and "{sourced}" of a sentence, sorted. */
function names(sentence: string): string[] {
  return (sentence.match(/\{\w+\}/g) ?? []).sort();
}

describe('what the extension says', () => {
  const said = collectSentences();
  const bundle = readStrings('l10n/bundle.l10n.json');

  it('is all in l10n/bundle.l10n.json (else: npm run l10n)', () => {
    assert.equal(readFileSync('l10n/bundle.l10n.json', 'utf8'), writeBundle(said));
  });

  it('holds the sentence of every reason', () => {
    const sentences = [...Object.values(SENTENCES), ...Object.values(OF_ANY_CODE)].flat();
    assert.ok(sentences.length > 60, String(sentences.length));
    assert.deepEqual(
      sentences.filter((sentence) => bundle[sentence] === undefined),
      [],
    );
  });

  it('is a literal everywhere but where a reason is said', () => {
    assert.deepEqual(said.computed, ['src/vscode/reasons.ts']);
  });

  it('keeps its names in braces in every translation', () => {
    for (const file of readdirSync('l10n').filter((name) => name.endsWith('.json'))) {
      for (const [sentence, translated] of Object.entries(readStrings(`l10n/${file}`))) {
        assert.deepEqual(names(translated), names(sentence), `${file}: ${sentence}`);
      }
    }
  });
});
