import type { ClaimValue } from '../claims/claim';

/** How much greater a number is than another of its unit; null where the two are not of one unit. */
export function differenceOf(a: ClaimValue, b: ClaimValue): number | null {
  if (!('low' in a) || !('low' in b)) return null;
  const isLike =
    a.kind === 'money' && b.kind === 'money'
      ? a.currency === b.currency
      : a.kind === 'quantity' && b.kind === 'quantity'
        ? a.unit?.id === b.unit?.id
        : a.kind === b.kind;
  return isLike ? a.low - b.low : null;
}
