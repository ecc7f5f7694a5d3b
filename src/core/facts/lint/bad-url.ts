import { warningAt } from '../sheet';
import type { LintRule } from './lint-rule';
import { worded } from '../../wording';

/** Addresses that no reader could open: without a scheme, with blanks, or with no host. */
export const badUrl: LintRule = ({ facts, placeOf }) =>
  facts
    .filter(({ url }) => url !== '' && !isAddress(url))
    .map((fact) => {
      const wording = worded`"${fact.url}" is no address: it begins with https:// or the like.`;
      return warningAt(placeOf(fact, 'url'), 'bad-url', wording);
    });

function isAddress(url: string): boolean {
  if (/\s/.test(url) || !/^[a-z][a-z0-9+.-]*:./i.test(url)) return false;
  return !/^https?:/i.test(url) || /^https?:\/\/[^/?#]+/i.test(url);
}
