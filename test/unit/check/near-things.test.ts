import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBrief } from '../../../src/core/check';
import { tablesOf } from '../../eval/labelled-briefs';

const EVAL = join(__dirname, '..', '..', 'eval');
const FOLDER = join(EVAL, 'near');
const DAY = '2025-11-01';

/** What `floor.json` holds of sentences with a row's own value: how many about another thing are confirmed, how many about the row are not. */
interface NearFloor {
  readonly near: { readonly confirmed: number; readonly missed: number };
}

/** A sentence with the value of a row, and whether it is about the row (S) or about another thing (U). */
interface NearSentence {
  readonly label: string;
  readonly text: string;
  readonly isConfirmed: boolean;
}

/** The sentences of `test/eval/near`, a line each: the row's id, S or U, and the sentence. */
function checkAll(): NearSentence[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.tsv'))
    .flatMap((name) => {
      const tables = tablesOf(join(FOLDER, name.replace(/\.tsv$/, '.facts.csv')));
      const lines = readFileSync(join(FOLDER, name), 'utf8').trim().split('\n');
      return lines.map((line) => {
        const [row = '', label = '', text = ''] = line.split('\t');
        const { claims } = checkBrief(text, tables, { date: DAY });
        const isConfirmed = claims.some(
          ({ verdict, fact }) => verdict === 'supported' && fact?.id === row,
        );
        return { label, text, isConfirmed };
      });
    });
}

describe('sentences with the value of a row', function () {
  this.timeout(120_000);
  let sentences: NearSentence[];
  let floor: NearFloor;

  before(() => {
    sentences = checkAll();
    // The figures are this project's own, written beside those of `npm run eval`.
    floor = JSON.parse(readFileSync(join(EVAL, 'floor.json'), 'utf8')) as NearFloor;
  });

  it('about another thing are not confirmed more often than before', () => {
    const all = sentences.filter(({ label }) => label === 'U');
    const confirmed = all.filter(({ isConfirmed }) => isConfirmed).map(({ text }) => text);
    assert.ok(all.length > 200, `${String(all.length)} sentences`);
    assert.ok(confirmed.length <= floor.near.confirmed, confirmed.join('\n'));
  });

  it('about the row, in other words, are not missed more often than before', () => {
    const all = sentences.filter(({ label }) => label === 'S');
    const missed = all.filter(({ isConfirmed }) => !isConfirmed).map(({ text }) => text);
    assert.ok(all.length > 200, `${String(all.length)} sentences`);
    assert.ok(missed.length <= floor.near.missed, missed.join('\n'));
  });
});
