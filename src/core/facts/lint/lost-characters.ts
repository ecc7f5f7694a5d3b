import { warningAt } from '../sheet';
import type { LintRule } from './lint-rule';
import { worded } from '../../wording';

/** Cells whose characters were lost when the file was saved in, or read as, another encoding. */
export const lostCharacters: LintRule = ({ sheet }) =>
  sheet.rows.flatMap(({ cells }, row) => {
    const column = cells.findIndex((cell) => /\uFFFD|Ã[¤¶¼©¨±³¡]|â€./.test(cell));
    if (column === -1) return [];
    const wording = worded`Characters of this cell are lost: was the file saved in another encoding?`;
    return [warningAt(sheet.place(row, column), 'lost-characters', wording)];
  });
