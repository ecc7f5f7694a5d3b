import type { CompiledTables } from '../matching/compile-tables';
import type { MatchedClaim } from '../matching/match-claims';
import { compareWithRow } from '../matching/rank';
import { outcome, type Outcome } from './outcome';

/** Words and signs that tell that a value is of an earlier time, or set beside one that is. */
const EARLIER =
  /\b(?:from|was|were|had|been|before|previous(?:ly)?|prior|preceding|earlier|former(?:ly)?|last|ago|then|once|since|against|compared|than|used|old|older|past|first|starts?|started|began|begin|back|until|till|vs|versus|when|after|afterwards)\b|[→⇒]|->|=>/i;

/** So far around a value, in UTF-16 units, its sentence is looked through. */
const REACH = 300;

/**
 * The value of an earlier year that stands alone, as if it were that of now ("turnout: 61%", which is
 * the turnout before last): the row of the latest year says another, so a person is asked, with both.
 * Where the text names the year, or tells by a word that an earlier time is meant, it is supported.
 */
export function decideFormer(
  decided: Outcome,
  matched: MatchedClaim,
  tables: CompiledTables,
): Outcome {
  const { chosen, claim, read, sentence } = matched;
  if (decided.verdict !== 'supported' || !chosen || claim.value.kind === 'date') return decided;
  if (chosen.period !== 'unknown' || read.block.cell) return decided;
  const from = Math.max(sentence.start, claim.start - REACH);
  const to = Math.min(sentence.end, claim.end + REACH);
  if (EARLIER.test(read.block.text.slice(from, to))) return decided;
  const latest = tables.series.latest(chosen.row);
  if (!latest || compareWithRow(claim.value, latest).agreement !== 'denies') return decided;
  return outcome('review', 'value-of-earlier-time', chosen.row.fact, { otherFacts: [latest.fact] });
}
