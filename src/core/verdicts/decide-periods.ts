import type { ClaimValue, DateValue, QuantityValue } from '../claims/claim';
import { compareValues } from '../compare/compare-values';
import { readAsOf } from '../facts/as-of';
import type { MatchedClaim } from '../matching/match-claims';
import { dateHolds } from '../matching/periods';
import type { Fact } from '../result';
import { overlaps } from '../text/span';
import { outcome, type Outcome } from './outcome';
import { timesOfSubject } from './times-of-subject';

/** How many claims away the claim may stand whose period a date gives. */
const REACH = 6;
/** The same where another sentence tells it. */
const REACH_BEYOND = 2;

/** Where a claim stands from a time: in its clause (or row or column), in its sentence, or in one beside. */
type Nearness = 'clause' | 'sentence' | 'beyond';

/** A fact that a claim was found to be about. */
interface Host {
  readonly fact: Fact;
  readonly near: Nearness;
  readonly isConfirmed: boolean;
}

/**
 * A date or a span of time that only says which period another claim is about ("$1.84 billion in
 * 2023", "30 homes within ten years") is confirmed by the row of that claim: it is supported where that
 * row's subject names the same time, or else, of a date in its clause, its as-of date. In a table the
 * other claim stands in the date's row, or below it in its column. Gives the outcomes of a brief's
 * claims anew, those of such times replaced.
 */
export function decidePeriods(
  matched: readonly MatchedClaim[],
  outcomes: readonly Outcome[],
): Outcome[] {
  const cells = new CellsOfTables(matched, outcomes);
  return outcomes.map((own, i) => {
    const time = matched[i];
    if (!time || own.verdict === 'supported') return own;
    const { value } = time.claim;
    if (value.kind !== 'date' && !isSpanOfTime(value)) return own;
    const around = time.read.block.cell ? cells.beside(time) : inText(time, i, matched, outcomes);
    const isOpen = own.verdict === 'unverified';
    const host = around.find((one) =>
      value.kind === 'date' ? isOfPeriod(one, value, isOpen) : isOpen && isOfSpan(one, value),
    );
    return host ? outcome('supported', 'period-of-fact', host.fact) : own;
  });
}

function isSpanOfTime(value: ClaimValue): value is QuantityValue {
  return value.kind === 'quantity' && value.unit?.dimension === 'time';
}

/** The fact that a claim is about; a date beside another gives no period by its as-of date. */
function hostOf(
  claim: MatchedClaim | undefined,
  decided: Outcome | undefined,
  near: Nearness,
): Host[] {
  if (!claim || !decided?.fact || decided.verdict === 'review') return [];
  const isDate = claim.claim.value.kind === 'date';
  return [
    {
      fact: decided.fact,
      near: isDate && near === 'clause' ? 'sentence' : near,
      isConfirmed: decided.verdict === 'supported',
    },
  ];
}

function inText(
  time: MatchedClaim,
  at: number,
  matched: readonly MatchedClaim[],
  outcomes: readonly Outcome[],
): readonly Host[] {
  const hosts: Host[] = [];
  const end = Math.min(matched.length, at + REACH);
  for (let k = Math.max(0, at - REACH); k < end; k++) {
    const other = matched[k];
    if (k === at || other?.read !== time.read) continue;
    const near = nearnessOf(time, other);
    if (near === 'beyond' && Math.abs(k - at) > REACH_BEYOND) continue;
    hosts.push(...hostOf(other, outcomes[k], near));
  }
  return hosts;
}

function nearnessOf({ claim }: MatchedClaim, { clause, sentence }: MatchedClaim): Nearness {
  if (overlaps(claim, clause)) return 'clause';
  return overlaps(claim, sentence) ? 'sentence' : 'beyond';
}

/** The claims of a brief's tables by the rows and columns that they stand in. */
class CellsOfTables {
  private readonly hosts = new Map<string, Host[]>();

  constructor(matched: readonly MatchedClaim[], outcomes: readonly Outcome[]) {
    matched.forEach((claim, i) => {
      const { cell } = claim.read.block;
      if (!cell) return;
      for (const host of hostOf(claim, outcomes[i], 'clause')) {
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

/** Whether a date is the time of a fact; one that is denied is only in the clause of its claim. */
function isOfPeriod({ fact, near }: Host, date: DateValue, isOpen: boolean): boolean {
  if (near !== 'clause' && !isOpen) return false;
  const { dates } = timesOfSubject(fact);
  if (dates.length > 0) return dates.some((period) => dateHolds(date, period));
  const asOf = near === 'clause' ? readAsOf(fact.asOf) : null;
  return asOf !== null && dateHolds(date, asOf);
}

/** Whether a confirmed fact's subject names a span of time. */
function isOfSpan({ fact, near, isConfirmed }: Host, span: QuantityValue): boolean {
  if (!isConfirmed || near === 'beyond') return false;
  return timesOfSubject(fact).spans.some((named) => {
    const { agreement, closeness } = compareValues(unbounded(span), unbounded(named));
    return agreement === 'agrees' && closeness === 1;
  });
}

/** "Over four years" and "within four years" are one span. */
function unbounded(span: QuantityValue): QuantityValue {
  return { ...span, bound: 'exact' };
}
