import { CHANGE_WORDS } from '../../claims/numbers/range-words.data';
import type { Reading } from '../../claims/claim';
import type { Row } from '../compile-tables';
import type { RankedRow } from '../rank';
import { isNumber, toldBy, type DenyingClaim } from './place-of-claim';

const ENDS_IN_BY = /\bby\s*$/;
const COMPARED =
  /^\s*(?:more|fewer|higher|lower|larger|smaller|bigger|longer|shorter|deeper|wider|older|younger|taller|heavier|cheaper|dearer|faster|slower|above|below)\b/;
/** "A further 190 were moved": those come on top of what is told. */
const FURTHER = /\b(?:further|another|additional|extra)\s*$/;
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
  if (!isNumber(denying.place.claim)) return false;
  const compared = COMPARED.exec(denying.behind)?.[0].trim();
  // "70 feet above the quay" of a row that is itself about a height above the quay.
  const isTold = compared !== undefined && !wordsOf(toldBy(denying.chosen)).includes(compared);
  return (
    (isTold || changesBy(denying.before) || FURTHER.test(denying.before)) &&
    !tellsOfChange(denying.chosen)
  );
}

/** "Fees rose by 27%": a change, which an equal level does not confirm. `before` is the text before the claim. */
export function isChange(claim: Reading, before: string, chosen: RankedRow): boolean {
  return isNumber(claim) && changesBy(before) && !tellsOfChange(chosen);
}

/** Whether a text ends in "by", and its last clause tells of a change. */
function changesBy(text: string): boolean {
  return ENDS_IN_BY.test(text) && tellsChange(text.slice(lastEnd(text) + 1));
}

/** Where the last mark stands that ends a clause; the points of "i.e." end none. */
function lastEnd(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && (!'.;:'.includes(text.charAt(at)) || isInitial(text, at))) at--;
  return at;
}

function isInitial(text: string, at: number): boolean {
  return /(?:^|[^\p{L}])\p{L}\.$/u.test(text.slice(Math.max(0, at - 2), at + 1));
}

const rowsOfChange = new WeakMap<Row, boolean>();

/** Whether a row is about a change itself. Found out once for each row. */
function tellsOfChange(chosen: RankedRow): boolean {
  let found = rowsOfChange.get(chosen.row);
  if (found === undefined) rowsOfChange.set(chosen.row, (found = tellsChange(toldBy(chosen))));
  return found;
}

function tellsChange(text: string): boolean {
  return wordsOf(text).some((word) => CHANGE_WORDS.has(word) || DIFFERING.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}]+/u);
}
