import type { Token } from '../../text/tokens';
import type { Ranged } from './read-range';
import { WordList } from '../../text/word-list';

/** What a text gives in money only. */
const SUMS = WordList.of(
  'income revenue revenues receipts proceeds takings earnings turnover cost costs budget budgets spend ' +
    'spends spent spending expenditure outlay outlays funding funds profit profits deficit deficits ' +
    'surplus debt debts fee fees fines savings subsidy subsidies sales tax taxes',
);

const LENGTHS = WordList.of('long high deep wide tall thick away apart below above up down of');

const REACH = 4;

/** The scale of "17.9m" in "income 17.9m (2023)", which names no currency and is no length; else 1. */
export function scaleOfSum(tokens: readonly Token[], { printed, first, next }: Ranged): number {
  const scale = printed.kind === 'unit' && !printed.hyphen ? printed.unit.orScale : undefined;
  if (scale === undefined || LENGTHS.holds(tokens[next])) return 1;
  for (let at = first - 1; at >= 0 && at >= first - REACH; at -= 1) {
    const word = tokens[at];
    if (word === undefined || /^[.,;()]$/.test(word.text)) return 1;
    if (SUMS.holds(word)) return scale;
  }
  return 1;
}
