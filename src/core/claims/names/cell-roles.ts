import type { CellPlace } from '../../markdown/block';
import { tokenise } from '../../text/tokens';
import { WordList } from '../../text/word-list';
import type { NameValue } from '../claim';
import { isRoleToken } from './role-phrases';
import { isHeaderOfOthers } from './other-roles';

/** Words in the header of a column that holds offices. */
const OFFICE_HEADERS = WordList.of(
  'office offices role roles post position title function capacity portfolio job rank remit responsibility responsibilities',
);

/** A name alone in a table's cell with the role that its row states. */
export function withCellRole(name: NameValue, cell: CellPlace | null): NameValue {
  if (!cell || cell.isHeader || name.roles.length > 0) return name;
  if (isHeaderOfOthers(cell.columnHeader)) return name;
  const roles = rolesOf(cell).map((text) => ({ text: inOrder(text), start: 0, end: 0 }));
  return { ...name, roles };
}

/** "Skippers' League, president": a cell may put the body before the office. */
function inOrder(text: string): string {
  const [body = '', office = '', ...more] = text.split(', ');
  const isTurned =
    more.length === 0 && tokenise(office).every(isRoleToken) && !isRoleToken(tokenise(body).at(-1));
  return isTurned && office !== '' ? `${office} of ${body}` : text;
}

/** What stands under "Office" or "Role"; else what the row begins with, or all of it behind a first cell. */
function rolesOf({ column, rowHeader, otherCells, otherHeaders }: CellPlace): readonly string[] {
  const offices = otherCells.filter(
    (text, i) => text !== '' && namesOffices(otherHeaders[i] ?? ''),
  );
  if (offices.length > 0) return offices;
  return (column > 0 ? [rowHeader] : otherCells).filter(Boolean);
}

function namesOffices(header: string): boolean {
  return !isHeaderOfOthers(header) && tokenise(header).some((token) => OFFICE_HEADERS.holds(token));
}
