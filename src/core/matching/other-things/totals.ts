import { toldBy, type DenyingClaim } from './place-of-claim';

const SUMS = /^(?:change|difference|balance|[+−±Δ]+)$/i;

/** A cell beside "Total" or under "Change", where the row of the table is about no sum or difference. */
export function isOfSum({ block: { cell }, chosen }: DenyingClaim): boolean {
  if (!cell) return false;
  return [cell.rowHeader, cell.columnHeader].some((header) => {
    const word = header.trim().toLowerCase();
    return SUMS.test(word) && !toldBy(chosen).includes(word);
  });
}
