import type { CalendarDay } from '../../claims/claim';
import type { Fact } from '../../result';
import type { Age } from '../as-of';
import type { FactColumn } from '../columns';
import type { TableProblem } from '../fact-table';
import type { Place, Sheet } from '../sheet';

/** A table that has been read, as the rules see it. */
export interface LintedTable {
  readonly sheet: Sheet;
  readonly facts: readonly Fact[];
  /** Place of a fact's cell; of its row where the table has no such column. */
  readonly placeOf: (fact: Fact, column: FactColumn) => Place;
  /** The day on which staleness is asked, null where it is not. */
  readonly day: CalendarDay | null;
  readonly staleAfter: Age | null;
}

/** Looks for one sort of problem in a table that can be read. */
export type LintRule = (table: LintedTable) => TableProblem[];
