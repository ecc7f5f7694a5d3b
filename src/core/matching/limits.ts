import type { ClaimValue, Reading } from '../claims/claim';
import type { Comparison } from '../compare/comparison';
import type { Token } from '../text/tokens';
import { firstTokenAt } from './clauses';
import type { Row } from './compile-tables';
import { ofRow } from './of-row';

const UPPER =
  /\b(?:maximum|ceilings?|caps?|limits?|allowable|highest|largest|greatest|longest|at most|up to|deadlines?|due)\b/i;
const LOWER = /\b(?:minimum|floor|lowest|smallest|shortest|at least|from which)\b/i;

const isUpper = ofRow(({ fact }) => UPPER.test(fact.subject));
const isLower = ofRow(({ fact }) => LOWER.test(fact.subject));

/**
 * Where a row's own subject is a limit ("maximum fine", "deadline"), a bound in the brief that says
 * the same ("up to €500", "by 31 July") states the limit itself and is no bound on it.
 */
export function restateLimit(value: ClaimValue, own: ClaimValue, row: Row): ClaimValue {
  // Most claims have no bound; asking for the property itself would be slower than for the kind.
  if (value.kind === 'name' || value.kind === 'quotation' || value.bound === 'exact') return value;
  if (value.kind === 'date') {
    return value.bound === 'by' && isUpper(row) ? { ...value, bound: 'exact' } : value;
  }
  if ('low' in own && own.bound === 'at-least' && value.bound === 'at-least')
    return { ...value, bound: 'exact' };
  if (value.bound === 'at-most' && isUpper(row)) return { ...value, bound: 'exact' };
  if (value.bound === 'at-least' && isLower(row)) return { ...value, bound: 'exact' };
  return value;
}

/** Words by which a rule is told from its other side, before or behind the number. */
const RULING: ReadonlySet<string> = new Set(
  (
    'no nobody none not never neither nor cannot must may forbidden forbids forbid banned bans ban prohibited ' +
    'prohibits prohibit illegal unlawful offence offense refused refuse rejected fined fine penalty breach ' +
    'breaches breaks break violates violate permit permission licence license need needs require requires fails ' +
    'fail lose loses unless invalid void split anyone whoever excluded barred nothing'
  ).split(' '),
);
const REACH = 20;

/**
 * "Nobody may stay longer than 90 days" of a stay of at most 90 days: the other side of a limit, at its
 * own number, says the limit. Gives the comparison anew where a rule is told so.
 */
export function compareWithRule(
  compared: Comparison,
  { value, start, end }: Reading,
  row: Row,
  tokens: readonly Token[],
): Comparison {
  if (compared.code !== 'wrong-bound' || !isLimit(row, value)) return compared;
  const at = firstTokenAt(tokens, start);
  const behind = firstTokenAt(tokens, end);
  const around = [
    ...tokens.slice(Math.max(0, at - REACH), at),
    ...tokens.slice(behind, behind + REACH),
  ];
  return around.some((token, i) => RULING.has(token.lower) || isTurnedBack(token, around[i + 1]))
    ? { ...compared, agreement: 'agrees', code: 'threshold', closeness: 1 }
    : compared;
}

/** "Are turned back", and not "turned out". */
function isTurnedBack({ lower }: Token, next: Token | undefined): boolean {
  return lower === 'turned' && (next?.lower === 'back' || next?.lower === 'away');
}

/** Whether the row's number is the most or the least that may be, and the claim goes beyond it. */
function isLimit(row: Row, value: ClaimValue): boolean {
  if (!('bound' in value)) return false;
  const isOver = value.bound === 'over';
  if (!isOver && value.bound !== 'under') return false;
  const limit = isOver ? 'at-most' : 'at-least';
  const isTold = isOver ? isUpper(row) : isLower(row);
  return row.values.some((own) => 'low' in own && (own.bound === limit || isTold));
}
