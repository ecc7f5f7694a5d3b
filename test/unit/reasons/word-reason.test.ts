import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';
import type { Fact, Verdict } from '../../../src/core/result';
import { outcome, type Outcome } from '../../../src/core/verdicts/outcome';
import { OF_ANY_CODE, SENTENCES } from '../../../src/core/verdicts/reason-sentences.data';
import { wordReason } from '../../../src/core/verdicts/word-reason';
import { inEnglish, namesIn, type Wording } from '../../../src/core/wording';

const CORE = join(__dirname, '..', '..', '..', 'src', 'core');
/** The functions that make a reason, with the place of the code among their arguments. */
const MAKERS: Readonly<Record<string, number>> = { comparison: 1, incomparable: 0, outcome: 1 };

/** Every reason code that the sources of a folder of the engine write down. */
function codesIn(folder: string): string[] {
  return (
    readdirSync(join(CORE, folder))
      // How a role fits an office has codes of its own, which are no reasons.
      .filter((name) => name.endsWith('.ts') && !name.startsWith('role-'))
      .flatMap((name) => {
        const text = readFileSync(join(CORE, folder, name), 'utf8');
        return codesOf(ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true));
      })
  );
}

function codesOf(file: ts.SourceFile): string[] {
  const codes: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const at = MAKERS[node.expression.text];
      const code = at === undefined ? undefined : node.arguments[at];
      if (code) codes.push(...literalsOf(code, file));
    }
    if (ts.isPropertyAssignment(node) && node.name.getText(file) === 'code') {
      codes.push(...literalsOf(node.initializer, file));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return codes;
}

/** The strings that an expression may be: of a name, those that its constants are set to. */
function literalsOf(node: ts.Expression, file: ts.SourceFile): string[] {
  if (ts.isStringLiteral(node)) return [node.text];
  if (ts.isConditionalExpression(node)) {
    return [...literalsOf(node.whenTrue, file), ...literalsOf(node.whenFalse, file)];
  }
  if (!ts.isIdentifier(node)) return [];
  const found: string[] = [];
  const visit = (inner: ts.Node): void => {
    const names = ts.isVariableDeclaration(inner) && inner.name.getText(file) === node.text;
    if (names && inner.initializer && inner.initializer !== node) {
      found.push(...literalsOf(inner.initializer, file));
    }
    ts.forEachChild(inner, visit);
  };
  visit(file);
  return found;
}

const FACT: Fact = {
  id: 'f1',
  kind: 'percentage',
  subject: 'share of mining',
  value: 'over 90%',
  aliases: [],
  asOf: '',
  source: 'Yearbook',
  locator: 'page 3',
  quote: '',
  url: '',
  note: '',
  other: {},
  table: 't.csv',
  line: 2,
};

function sayReason(decided: Outcome, said: string): string {
  return inEnglish(wordReason(decided, said));
}

describe('reasons in words', () => {
  const codes = [...new Set(['compare', 'verdicts', 'matching'].flatMap(codesIn))];

  it('finds the codes in the sources', () => {
    for (const code of ['wrong-bound', 'fragment', 'elided', 'about-equal', 'two-rows-fit']) {
      assert.ok(codes.includes(code), code);
    }
  });

  for (const code of codes) {
    it(`has a sentence for ${code}`, () => {
      assert.ok(Object.hasOwn(SENTENCES, code), code);
      const said = sayReason(outcome('review', code, FACT, { otherFacts: [FACT] }), '70%');
      assert.match(said, /^[\p{Lu}“].*[.]$/u);
      assert.doesNotMatch(said, /undefined|null|““|\.\.$/);
    });
  }

  it('has no sentence that no code uses', () => {
    assert.deepEqual(
      Object.keys(SENTENCES).filter((code) => !codes.includes(code) && !PLANNED.has(code)),
      [],
    );
  });

  it('has words for every name of a sentence, and no others', () => {
    const NAMES = ['said', 'sourced', 'subject', 'value', 'source', 'note'];
    const OTHERS = ['otherSubject', 'otherValue', 'otherSource'];
    const ARGS = [
      'wrong',
      'right',
      'role',
      'speaker',
      'dropped',
      'negation',
      'asOf',
      'age',
      'taken',
    ];
    const known = new Set([...NAMES, ...OTHERS, ...ARGS]);
    for (const template of [...Object.values(SENTENCES), ...Object.values(OF_ANY_CODE)].flat()) {
      assert.deepEqual(
        namesIn(template).filter((name) => !known.has(name)),
        [],
        template,
      );
    }
    const { template, words } = wordReason(outcome('supported', 'equal', FACT), '90%');
    assert.equal(template, 'The source says the same: {sourced}.');
    assert.deepEqual(words, { sourced: 'over 90%' });
  });

  it('takes braces in a brief or a table for what they are', () => {
    const rest = { expected: '{said}' };
    const said = sayReason(outcome('contradicted', 'other-number', FACT, rest), '{sourced}');
    assert.equal(said, 'The text says “{sourced}”; the source says {said}.');
  });

  it('names both values where they differ', () => {
    const wrong = outcome('contradicted', 'wrong-bound', FACT, { expected: 'over 90%' });
    const said = sayReason(wrong, 'no more than 90%');
    assert.ok(said.includes('“no more than 90%”') && said.includes('over 90%'), said);
  });

  it('shows the words that differ', () => {
    const rest = { args: { wrong: 'weapon', right: 'card' }, expected: 'a secret card' };
    const said = sayReason(outcome('contradicted', 'words-changed', FACT, rest), 'a secret weapon');
    assert.equal(said, 'The text has “weapon” where the source has “card”.');
  });

  it('says what a weekday should be', () => {
    const rest = { args: { wrong: 'Tuesday', right: 'Thursday' } };
    const said = sayReason(outcome('contradicted', 'weekday', FACT, rest), 'Tuesday, June 5, 2025');
    assert.equal(said, '“Tuesday, June 5, 2025” was a Thursday, not a Tuesday.');
  });

  it('leaves weekdays and ages to be translated, and nothing of a brief or a table', () => {
    const words = (code: string, args: Record<string, string>): Wording['words'] =>
      wordReason(outcome('review', code, FACT, { args }), 'Monday').words;
    assert.deepEqual(words('weekday', { wrong: 'Tuesday', right: 'Thursday' }), {
      said: 'Monday',
      right: { template: 'Thursday', words: {} },
      wrong: { template: 'Tuesday', words: {} },
    });
    const age = (text: string): unknown => words('stale-fact', { asOf: '2023', age: text })['age'];
    assert.deepEqual(age('18 months'), { template: '{0} months', words: { 0: '18' } });
    assert.deepEqual(age('1 year'), { template: '1 year', words: {} });
    const changed = words('words-changed', { wrong: 'Tuesday', right: 'Thursday' });
    assert.deepEqual(changed, { wrong: 'Tuesday', right: 'Thursday' });
  });

  it('has every weekday and age in the bundle for translators', () => {
    const bundle = readFileSync('l10n/bundle.l10n.json', 'utf8');
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    const ages = ['day', 'week', 'month', 'year'].flatMap((one) => [`1 ${one}`, `{0} ${one}s`]);
    for (const text of [...days, ...ages]) assert.ok(bundle.includes(`"${text}"`), text);
  });

  it('cuts a long value at a word', () => {
    const rest = { expected: 'word '.repeat(100) };
    const said = sayReason(outcome('contradicted', 'other-number', FACT, rest), '1');
    assert.ok(said.length < 300 && said.includes('word …'), said);
  });

  it('says something for a code that is new, whatever the verdict', () => {
    const said = (verdict: Verdict, fact: Fact | null = FACT): string =>
      sayReason(outcome(verdict, 'a-new-code', fact), '4');
    assert.equal(said('supported'), 'The source agrees: over 90%.');
    assert.equal(said('review'), 'The source leaves “4” open: over 90%.');
    assert.equal(said('unverified'), 'The source does not settle “4”: over 90%.');
    assert.equal(said('unverified', null), 'The fact tables say nothing of this.');
  });

  it('says which words are missing or added', () => {
    const said = (args: Record<string, string>): string =>
      sayReason(outcome('contradicted', 'words-changed', FACT, { args, expected: 'a b' }), 'x');
    assert.equal(said({ wrong: 'c', right: '' }), 'The source does not have “c”; it has “a b”.');
    assert.equal(said({ wrong: '', right: 'b' }), 'The text leaves out “b”, which the source has.');
    assert.equal(said({}), "The words differ from the source's: “a b”.");
  });

  it('cuts a value without spaces between characters', () => {
    const said = sayReason(
      outcome('contradicted', 'other-number', FACT, { expected: '😀'.repeat(200) }),
      '1',
    );
    assert.doesNotMatch(said, /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });

  it('still says both values for a code that is new', () => {
    const said = sayReason(outcome('contradicted', 'a-new-code', FACT, { expected: '3' }), '4');
    assert.equal(said, 'The text says “4”; the source says 3.');
  });
});

/** Codes of verdicts that are on their way. */
const PLANNED = new Set<string>();
