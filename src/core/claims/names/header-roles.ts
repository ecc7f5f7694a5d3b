import type { CellPlace } from '../../markdown/block';
import { tokenise } from '../../text/tokens';
import { isHeaderOfOthers } from './other-roles';
import { PERSON_HEADERS } from './name-words.data';
import { isOf, WordClass } from './word-classes';

/** Whether a column's header announces persons ("Holder", "Who"). */
export function hasPersonHeader(header: string): boolean {
  return tokenise(header).some(({ lower }) => PERSON_HEADERS.has(lower));
}

/** The office that a table's row or column names, for a cell that holds its holder. */
export function headerRole(cell: CellPlace): string | null {
  if (cell.isHeader) return null;
  if (isHeaderOfOthers(cell.columnHeader) || isHeaderOfOthers(cell.rowHeader)) return null;
  for (const header of [cell.rowHeader, cell.columnHeader]) {
    const words = tokenise(header);
    const isRole = words.some(({ lower }) => isOf(lower, WordClass.office | WordClass.role));
    if (isRole && !PERSON_HEADERS.has(header.toLowerCase().trim())) return header.trim();
  }
  return null;
}
