import { readAge } from '../facts/as-of';
import { worded, type Wording } from '../wording';
import type { FolderSettings } from './folder-settings';

/** How one setting is read: the value that is meant, or what it must be, in words. */
type Shape = (value: unknown) => { readonly value: unknown } | { readonly mustBe: Wording };

const texts: Shape = (value) =>
  Array.isArray(value) && value.every((one) => typeof one === 'string' && one !== '')
    ? { value }
    : { mustBe: worded`a list of texts` };

function oneOf(...allowed: readonly string[]): Shape {
  return (value) =>
    typeof value === 'string' && allowed.includes(value)
      ? { value }
      : { mustBe: worded`one of ${allowed.map((one) => `"${one}"`).join(', ')}` };
}

const bundled: Shape = (value) => {
  if (typeof value === 'boolean') return { value: value ? 'always' : 'never' };
  return oneOf('whenNoOther', 'always', 'never')(value);
};

const age: Shape = (value) =>
  value === '' || (typeof value === 'string' && readAge(value) !== null)
    ? { value }
    : { mustBe: worded`an age such as "18 months" or "2 years", or "" for none` };

/** The settings that there are, with the shape of each. */
export const SHAPES: Readonly<Record<keyof FolderSettings, Shape>> = {
  factTables: texts,
  glossaries: texts,
  bundled,
  include: texts,
  exclude: texts,
  dateOrder: oneOf('auto', 'dayFirst', 'monthFirst'),
  staleAfter: age,
  ignore: texts,
};

/** Whether there is a setting of this name. */
export function isSetting(name: string): name is keyof FolderSettings {
  return Object.hasOwn(SHAPES, name);
}
