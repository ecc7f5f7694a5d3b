import { deepStrictEqual, strictEqual } from 'node:assert';
import { checkBrief, compileTables } from '../../../src/core/check';
import { proposeFact, proposeFromWords } from '../../../src/core/facts/proposing/propose-fact';
import { proposeSubject } from '../../../src/core/facts/proposing/propose-subject';

const NO_TABLES = compileTables([]);

function propose(text: string, words: string) {
  const claim = checkBrief(text, NO_TABLES).claims.find((one) => one.text === words);
  if (!claim) throw new Error(`no claim "${words}"`);
  return proposeFact(text, claim);
}

describe('proposing a fact from a passage', () => {
  it('takes the sentence without its value for the subject', () => {
    const cases: [string, string, string][] = [
      [
        'The share of pupils who walk to school is 45%.',
        '45%',
        'Share of pupils who walk to school',
      ],
      ['The bridge opened on 4 May 2021.', '4 May 2021', 'Bridge opened'],
      ['In all, 1,200 ships called at the port.', '1,200 ships', 'In all called at the port'],
      ['45% of pupils walk to school.', '45%', 'Pupils walk to school'],
      ['China mines about 70% of the ore.', 'about 70%', 'China mines the ore'],
    ];
    for (const [sentence, value, subject] of cases) {
      strictEqual(proposeSubject(sentence, value), subject);
    }
  });

  it('takes a claim with its bound, and its sentence as the quotation', () => {
    deepStrictEqual(propose('The share of pupils who walk is about 45%.\n', '45%'), {
      value: 'about 45%',
      kind: 'percentage',
      subject: 'Share of pupils who walk',
      quote: 'The share of pupils who walk is about 45%.',
    });
  });

  it('takes an office for the subject of a name', () => {
    const { value, kind, subject } = propose(
      'Finance Minister Anna Berg spoke first.\n',
      'Anna Berg',
    );
    deepStrictEqual([value, kind, subject], ['Anna Berg', 'name', 'Finance Minister']);
  });

  it('takes words in which it finds no claim as they stand', () => {
    deepStrictEqual(proposeFromWords('“a matter of\n days”', 'It is “a matter of days” away.'), {
      value: 'a matter of days',
      kind: 'quotation',
      subject: '',
      quote: '',
    });
  });
});
