import { CHANGE_WORDS } from '../../claims/numbers/range-words.data';
import { before, behind, isNumber, toldBy, type DenyingClaim } from './place-of-claim';

const BY = /([^.;:]*)\bby\s*$/;
const COMPARED =
  /^\s*(?:more|fewer|higher|lower|larger|smaller|bigger|longer|shorter|deeper|wider|older|younger|taller|heavier|cheaper|dearer|faster|slower|above|below)\b/;
/** What tells of a difference besides words of change, before "by" and in what a row calls itself. */
const DIFFERING: ReadonlySet<string> = new Set(
  (
    'exceed exceeds exceeded short outnumber outnumbered change difference differences gap loss losses add added ' +
    'more fewer less higher extra saving savings shortfall surplus inflation margin lead majority premium ' +
    'discount hike expansion improvement extension deficit balance'
  ).split(' '),
);

/** "Climbed by 120,000", "1.5 metres deeper": by how much it differs, where the row says how much it is. */
export function isDifference(denying: DenyingClaim): boolean {
  if (!isNumber(denying.place.claim) || tellsChange(toldBy(denying.chosen))) return false;
  const changing = BY.exec(before(denying))?.[1];
  return (changing !== undefined && tellsChange(changing)) || COMPARED.test(behind(denying));
}

function tellsChange(text: string): boolean {
  return text.split(/[^\p{L}]+/u).some((word) => CHANGE_WORDS.has(word) || DIFFERING.has(word));
}
