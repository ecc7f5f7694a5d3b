import type { DateValue } from '../claims/claim';
import { readAsOf } from '../facts/as-of';
import type { Row } from '../matching/compile-tables';
import type { MatchedClaim } from '../matching/match-claims';
import { dateHolds } from '../matching/periods';
import { overlaps } from '../text/span';
import { outcome, type Outcome } from './outcome';

/** How many claims away the claim may stand whose period a date gives. */
const REACH = 6;

/**
 * A date that only says which period another claim is about ("$1.84 billion in 2023") is confirmed
 * by the row of that claim: it is supported where that row's subject names the same time, or else its
 * as-of date. In a table the other claim stands in the date's row, or below it in its column. Gives
 * the outcomes of a brief's claims anew, those of such dates replaced.
 */
export function decidePeriods(
  matched: readonly MatchedClaim[],
  outcomes: readonly Outcome[],
): Outcome[] {
  const cells = new CellsOfTables(matched, outcomes);
  return outcomes.map((own, i) => {
    const date = matched[i];
    if (date?.claim.value.kind !== 'date' || own.verdict === 'supported') return own;
    const { value } = date.claim;
    const around = date.read.block.cell ? cells.beside(date) : inClause(date, i, matched, outcomes);
    const host = around.find(({ row }) => isOfPeriod(row, value));
    return host ? outcome('supported', 'period-of-fact', host.row.fact) : own;
  });
}

/** A claim that was found to be about a row. */
interface Host {
  readonly row: Row;
}

function hostOf(claim: MatchedClaim | undefined, decided: Outcome | undefined): Host[] {
  if (!claim?.chosen || claim.claim.value.kind === 'date') return [];
  const isAboutRow = decided?.verdict === 'supported' || decided?.verdict === 'contradicted';
  return isAboutRow ? [claim.chosen] : [];
}

function inClause(
  date: MatchedClaim,
  at: number,
  matched: readonly MatchedClaim[],
  outcomes: readonly Outcome[],
): readonly Host[] {
  const hosts: Host[] = [];
  const end = Math.min(matched.length, at + REACH);
  for (let k = Math.max(0, at - REACH); k < end; k++) {
    const other = matched[k];
    if (other?.read !== date.read || !overlaps(date.claim, other.clause)) continue;
    hosts.push(...hostOf(other, outcomes[k]));
  }
  return hosts;
}

/** The claims of a brief's tables by the rows and columns that they stand in. */
class CellsOfTables {
  private readonly hosts = new Map<string, Host[]>();

  constructor(matched: readonly MatchedClaim[], outcomes: readonly Outcome[]) {
    matched.forEach((claim, i) => {
      const { cell } = claim.read.block;
      if (!cell) return;
      for (const host of hostOf(claim, outcomes[i])) {
        this.add(`${String(cell.table)} row ${String(cell.row)}`, host);
        this.add(`${String(cell.table)} column ${String(cell.column)}`, host);
      }
    });
  }

  /** What stands in a cell's row, or of a header in the column below it. */
  beside({ read: { block } }: MatchedClaim): readonly Host[] {
    const { cell } = block;
    if (!cell) return [];
    const line = cell.isHeader ? `column ${String(cell.column)}` : `row ${String(cell.row)}`;
    return this.hosts.get(`${String(cell.table)} ${line}`) ?? [];
  }

  private add(key: string, host: Host): void {
    const known = this.hosts.get(key);
    if (known) known.push(host);
    else this.hosts.set(key, [host]);
  }
}

function isOfPeriod({ periods, fact }: Row, date: DateValue): boolean {
  if (periods.length > 0) return periods.some((period) => dateHolds(date, period));
  const asOf = readAsOf(fact.asOf);
  return asOf !== null && dateHolds(date, asOf);
}
