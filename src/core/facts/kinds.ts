import type { ClaimKind } from '../claims/claim';
import { worded, type Wording } from '../wording';

/** The kinds that a row may name, in the order in which messages list them. */
export const KINDS: readonly ClaimKind[] = [
  'percentage',
  'date',
  'name',
  'money',
  'quantity',
  'quotation',
];

/** How a message speaks of a value of a kind. */
export const A_VALUE_OF: Readonly<Record<ClaimKind, Wording>> = {
  percentage: worded`a percentage`,
  date: worded`a date`,
  name: worded`a name`,
  money: worded`a sum of money`,
  quantity: worded`a quantity`,
  quotation: worded`a quotation`,
};

const KNOWN: ReadonlySet<string> = new Set(KINDS);

/** Whether a text is the name of a kind. */
export function isKind(kind: string): kind is ClaimKind {
  return KNOWN.has(kind);
}
