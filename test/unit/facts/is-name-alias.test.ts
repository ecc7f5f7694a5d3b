import { equal } from 'node:assert/strict';
import { isNameAlias } from '../../../src/core/facts/values/is-name-alias';

const ALIASES: readonly (readonly [alias: string, name: string, is: boolean])[] = [
  ['A. Holloway', 'Adaeze Holloway', true],
  ['Adaeze N. Holloway', 'Adaeze Holloway', true],
  ['Adaeze Okonkwo', 'Adaeze Holloway', true],
  ['Zbigniew Szłapka', 'Zbyszek Szlapka', true],
  ['Trade Representative', 'Tomas Verhoeven', false],
  ['Deputy Mayor', 'Tomas Verhoeven', false],
  ['Lead Author', 'Tomas Verhoeven', false],
  ['Managing Director', 'Tomas Verhoeven', false],
  ['Head of the Delegation', 'Tomas Verhoeven', false],
  ['head of the tram company', 'Tomas Verhoeven', false],
];

describe('isNameAlias', () => {
  for (const [alias, name, is] of ALIASES) {
    it(`tells that “${alias}” is ${is ? '' : 'no '}other spelling of ${name}`, () => {
      equal(isNameAlias(alias, name), is);
    });
  }
});
