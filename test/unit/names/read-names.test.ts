import { deepEqual, equal, ok } from 'node:assert/strict';
import type { NameRole } from '../../../src/core/claims/claim';
import type { CellPlace } from '../../../src/core/markdown/block';
import { MentionedNames } from '../../../src/core/claims/names/read-names';
import { namesOf, readFixture, TABLE, unmark } from './name-fixtures';

const FILES = ['persons', 'persons-in-briefs', 'no-persons', 'no-persons-in-briefs'];

describe('names of persons', () => {
  for (const file of FILES) {
    for (const { heading, line } of readFixture(`names/${file}.txt`)) {
      it(`${file}: ${line}`, () => {
        const { text, marked } = unmark(line);
        const blockKind = heading.startsWith('Headings') ? 'heading' : 'paragraph';
        const found = namesOf(text, { blockKind });
        deepEqual(
          found.map(({ start, end }) => text.slice(start, end)),
          marked,
        );
      });
    }
  }
});

/** Words that put a role together whose parts stand apart. */
const JOINING = new Set(['head', 'chair', 'of']);

/** Whether a role is the text at its span, or has those words in it and its others elsewhere in the text. */
function isPrintedAt(text: string, role: NameRole): boolean {
  const printed = text.slice(role.start, role.end);
  const words = role.text.replace(printed, '').toLowerCase().split(' ');
  const lower = text.toLowerCase();
  return (
    printed !== '' &&
    role.text.includes(printed) &&
    words.every((word) => lower.includes(word) || JOINING.has(word))
  );
}

describe('roles of persons', () => {
  for (const { line } of readFixture('names/roles.txt')) {
    it(line, () => {
      const [text = '', wanted] = line.split(' => ');
      const found = namesOf(text).map(({ value }) =>
        [value.full, ...value.roles.map((role) => `[${role.text}]`)].join(' '),
      );
      equal(found.join(' | '), wanted);
      for (const { value } of namesOf(text)) {
        for (const role of value.roles) ok(isPrintedAt(text, role), role.text);
      }
    });
  }
});

describe('known names', () => {
  const full = (text: string) => namesOf(text, { known: TABLE }).map(({ value }) => value.full);

  it('are read in either order, with a comma, in capitals and without diacritics', () => {
    deepEqual(full('With Lytnyk, Howard came Lifeng He and SCOTT BESSENT.'), [
      'Lytnyk, Howard',
      'Lifeng He',
      'SCOTT BESSENT',
    ]);
    deepEqual(full('Hé Lìfēng left.'), ['Hé Lìfēng']);
  });

  it('are read where they are misspelt', () => {
    deepEqual(full('Then Marosi Shepchovich and Osvalda Marick replied.'), [
      'Marosi Shepchovich',
      'Osvalda Marick',
    ]);
  });

  it('are not read inside the name of a body', () => {
    deepEqual(full('The Scott Bessent Foundation paid.'), []);
  });

  it('give the family name where it stands first', () => {
    const families = namesOf('He Lifeng met WANG Yi and Scott Bessent.', { known: TABLE });
    deepEqual(
      families.map(({ value }) => value.family),
      ['He', 'WANG', 'Bessent'],
    );
  });

  it('of one word need no title', () => {
    deepEqual(full('Heipeng is in Britain.'), ['Heipeng']);
  });
});

describe('mentions by family name', () => {
  it('are tied to the fuller name earlier in the brief', () => {
    const mentioned = new MentionedNames();
    namesOf('Josh Lipsky said so.', { mentioned });
    const later = namesOf("Mr Lipsky left, Lipsky's aide stayed, J. Lipsky wrote.", { mentioned });
    deepEqual(
      later.map(({ value }) => [value.full, value.fuller]),
      [
        ['Lipsky', 'Josh Lipsky'],
        ['Lipsky', 'Josh Lipsky'],
        ['J. Lipsky', 'Josh Lipsky'],
      ],
    );
    equal(mentioned.lastPerson, 'Josh Lipsky');
  });

  it('are tied to a fact table where the brief names no one', () => {
    const [found] = namesOf('Bessent left early.', { known: TABLE });
    equal(found?.value.fuller, 'Scott Bessent');
  });

  it('are not seen in words that happen to be a family name', () => {
    const mentioned = new MentionedNames();
    namesOf('Gordon Brown and Mervyn King met.', { mentioned });
    deepEqual(namesOf('Brown coal and the King of Spain.', { mentioned }), []);
  });
});

describe('names in tables', () => {
  const place: CellPlace = {
    table: 0,
    row: 0,
    column: 1,
    rowHeader: 'Chancellor of the Exchequer',
    columnHeader: 'Holder',
    isHeader: false,
    otherCells: ['Chancellor of the Exchequer'],
    otherHeaders: ['Office'],
  };

  it('take the office from the row, with an empty span', () => {
    const [found] = namesOf('Yrva Ostrand', { blockKind: 'cell', cell: place });
    deepEqual(found?.value.roles, [{ start: 0, end: 0, text: 'Chancellor of the Exchequer' }]);
  });

  it('take an employer behind a comma', () => {
    const cell = { ...place, rowHeader: '' };
    const [found] = namesOf('Josh Lipsky, Atlantic Council', { blockKind: 'cell', cell });
    equal(found?.value.roles[0]?.text, 'Atlantic Council');
  });

  it('are not sought in header cells by their headers', () => {
    deepEqual(namesOf('Yrva Ostrand', { cell: { ...place, isHeader: true } }), []);
  });
});

describe('hostile texts', function () {
  // Square work on so long a text takes far longer than this, so that it hangs and fails.
  this.timeout(20_000);
  const UNITS = [
    'Ax Bx ',
    'Minister of Trade ',
    'Anna, ',
    'a: B: ',
    "O'A-",
    'J. ',
    'Anna van der ',
  ];
  for (const unit of UNITS) {
    it(`are read to the end: ${JSON.stringify(unit)}`, () => {
      const text = `${unit.repeat(50_000)}. Then President Anna Lee spoke.`;
      const { start = 0, end = 0 } = namesOf(text).at(-1) ?? {};
      equal(text.slice(start, end), 'Anna Lee');
    });
  }

  for (const unit of ['now ', 'previously ', 'who ', 'used to ', 'is also ', 'when he ', 'both ']) {
    it(`have no role however often it stands behind them: ${JSON.stringify(unit)}`, () => {
      const [first] = namesOf(`President Anna Lee ${unit.repeat(50_000)}.`);
      equal(first?.value.full, 'Anna Lee');
    });
  }
});
