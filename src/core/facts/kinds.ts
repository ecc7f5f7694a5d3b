import type { ClaimKind } from '../claims/claim';

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
export const A_VALUE_OF: Readonly<Record<ClaimKind, string>> = {
  percentage: 'a percentage',
  date: 'a date',
  name: 'a name',
  money: 'a sum of money',
  quantity: 'a quantity',
  quotation: 'a quotation',
};

const KNOWN: ReadonlySet<string> = new Set(KINDS);

/** Whether a text is the name of a kind. */
export function isKind(kind: string): kind is ClaimKind {
  return KNOWN.has(kind);
}
