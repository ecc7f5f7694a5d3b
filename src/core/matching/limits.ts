import type { ClaimValue, Reading } from '../claims/claim';
import type { Comparison } from '../compare/comparison';
import type { Token } from '../text/tokens';
import { firstTokenAt } from './clauses';
import type { Row } from './compile-tables';

const UPPER =
  /\b(?:maximum|ceilings?|caps?|limits?|allowable|highest|largest|longest|at most|up to|deadlines?|due)\b/i;
const LOWER = /\b(?:minimum|floor|lowest|smallest|shortest|at least|from which)\b/i;

/** Bounds that may state a limit; most claims have none. */
const MAY_RESTATE: ReadonlySet<string> = new Set(['by', 'at-most', 'at-least']);

/**
 * Where a row's own subject is a limit ("maximum fine", "deadline"), a bound in the brief that says
 * the same ("up to €500", "by 31 July") states the limit itself and is no bound on it.
 */
export function restateLimit(value: ClaimValue, own: ClaimValue, subject: string): ClaimValue {
  if (!('bound' in value) || !MAY_RESTATE.has(value.bound)) return value;
  if (value.kind === 'date') {
    return value.bound === 'by' && UPPER.test(subject) ? { ...value, bound: 'exact' } : value;
  }
  if (!('low' in value)) return value;
  if ('low' in own && own.bound === 'at-least' && value.bound === 'at-least')
    return { ...value, bound: 'exact' };
  if (value.bound === 'at-most' && UPPER.test(subject)) return { ...value, bound: 'exact' };
  if (value.bound === 'at-least' && LOWER.test(subject)) return { ...value, bound: 'exact' };
  return value;
}

/** Words by which a rule is told from its other side, before or behind the number. */
const RULING: ReadonlySet<string> = new Set(
  (
    'no nobody none not never neither nor cannot must may forbidden forbids forbid banned bans ban prohibited ' +
    'prohibits prohibit illegal unlawful offence offense refused refuse rejected fined fine penalty breach ' +
    'breaches breaks break violates violate permit permission licence license need needs require requires fails ' +
    'fail lose loses unless invalid void split anyone whoever'
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
  return around.some(({ lower }) => RULING.has(lower))
    ? { ...compared, agreement: 'agrees', code: 'threshold', closeness: 1 }
    : compared;
}

/** Whether the row's number is the most or the least that may be, and the claim goes beyond it. */
function isLimit({ values, fact: { subject } }: Row, value: ClaimValue): boolean {
  if (!('bound' in value)) return false;
  const isOver = value.bound === 'over';
  if (!isOver && value.bound !== 'under') return false;
  const [limit, words] = isOver ? (['at-most', UPPER] as const) : (['at-least', LOWER] as const);
  return values.some((own) => 'low' in own && (own.bound === limit || words.test(subject)));
}
