/**
 * Fits the weights of src/core/matching/second-look.data.ts on the labelled briefs that are open, and prints them
 * with how many of the unsure claims they pair with the row that their labels name, topics held out in turn.
 *
 *   node --import tsx test/eval/fit-second-look.ts
 */
import { basename } from 'node:path';
import { pairAll } from '../../src/core/matching/match-claims';
import { impressionOf, isUnsure, lookSigns, neighboursOf } from '../../src/core/matching/second-look';
import { someExchangedBriefs } from './exchanged-briefs';
import { fitChoice, worthOfRow } from './choice';
import { readLabelledBriefs, tablesOf, type Label, type LabelledBrief } from './labelled-briefs';
import { labelOf, readForMatching } from './matched-briefs';

const RIDGE = 3;
/** Topics are held out in so many groups in turn. */
const FOLDS = 6;

/** An unsure claim: the signs of its rows, which of them is meant, and which it was paired with at first. */
interface Choice {
  readonly topic: string;
  readonly rows: readonly (readonly number[])[];
  readonly meant: number;
  readonly first: number;
}

let signs: readonly string[] = [];

function choicesOf(brief: LabelledBrief): Choice[] {
  const tables = tablesOf(brief.table);
  const pairings = [...pairAll(...readForMatching(brief, tables))].flat();
  const impressions = pairings.map(impressionOf);
  const ids = new Set(tables.rows.map(({ fact }) => fact.id));
  return impressions.flatMap((own, at) => {
    const { ranked, chosen, read, place } = own.pairing;
    const label = isUnsure(own) ? labelOf(brief, read, place.claim) : undefined;
    const id = label && rowNamedBy(label, ids);
    const meant = ranked.findIndex(({ row }) => row.fact.id === id);
    if (meant < 0) return [];
    const found = ranked.map((one) => lookSigns(one, chosen, neighboursOf(impressions, at)));
    signs = Object.keys(found[0] ?? {});
    return [
      {
        topic: basename(brief.table),
        rows: found.map((one) => Object.values(one)),
        meant,
        first: ranked.findIndex(({ row }) => row === chosen?.row),
      },
    ];
  });
}

/** The one row that a label's explanation names by its id. */
function rowNamedBy({ why, verdict }: Label, ids: ReadonlySet<string>): string | undefined {
  if (verdict === 'unverified') return undefined;
  const words = (why ?? '').match(/[\w.-]+/g) ?? [];
  const named = new Set(words.map((word) => word.replace(/\.$/, '')).filter((word) => ids.has(word)));
  return named.size === 1 ? [...named][0] : undefined;
}

const briefs = readLabelledBriefs();
const choices = [...briefs, ...someExchangedBriefs(briefs)].flatMap(choicesOf);
const topics = [...new Set(choices.map(({ topic }) => topic))];
const foldOf = ({ topic }: Choice): number => topics.indexOf(topic) % FOLDS;
let right = 0;
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fitChoice(choices.filter((one) => foldOf(one) !== fold), RIDGE);
  for (const { rows, meant } of choices.filter((one) => foldOf(one) === fold)) {
    const worths = rows.map((row) => worthOfRow(weights, row));
    if (worths.indexOf(Math.max(...worths)) === meant) right++;
  }
}
const weights = fitChoice(choices, RIDGE);
signs.forEach((sign, i) => console.log(`  ${sign}: ${(weights[i] ?? 0).toFixed(2)},`));
const before = choices.filter(({ meant, first }) => meant === first).length;
console.log(
  `${String(choices.length)} unsure claims: ${String(before)} paired rightly at first, ${String(right)} at the second look, topics held out`,
);
