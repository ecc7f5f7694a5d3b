import assert from 'node:assert/strict';
import {
  checkBrief,
  compileTables,
  type CheckOptions,
  type CompiledTables,
} from '../../src/core/check';
import { readTable } from '../../src/core/facts/read-table';
import { NO_DECISIONS } from '../../src/core/ignores/decisions';
import { judgeClaims } from '../../src/core/ignores/judge-claims';
import { offerAll } from '../../src/core/replace/offer-all';
import { toGithub } from '../../src/core/report/to-github';
import { toHtml } from '../../src/core/report/to-html';
import { toJson } from '../../src/core/report/to-json';
import { toMarkdown } from '../../src/core/report/to-markdown';
import { toSarif } from '../../src/core/report/to-sarif';
import { toSheet } from '../../src/core/report/to-sheet';
import type { CheckedClaim } from '../../src/core/result';
import { lineStarts, placeAt } from '../../src/core/text/line-starts';
import type { Input } from './inputs';

const RENDERERS = [toJson, toSarif, toGithub, toMarkdown, toHtml, toSheet];

/** Fails where anything does not hold that must hold for every brief and table. */
export function holdsFor({ brief, table, name, date }: Input): void {
  const options = date === undefined ? {} : { date };
  const { table: read } = readTable(name, table);
  const tables = compileTables([read]);
  const { claims } = checkBrief(brief, tables, options);
  assertSpans(brief, claims);
  assertMends(brief, claims, tables, options);
  const again = checkBrief(brief, compileTables([readTable(name, table).table]), options);
  assert.equal(JSON.stringify(again.claims), JSON.stringify(claims), 'the same result twice');
  const judged = judgeClaims(brief, claims, NO_DECISIONS, 'brief.md');
  const report = { briefs: [{ path: 'brief.md', ...judged }], tables: [name], version: '1' };
  for (const render of RENDERERS) assert.ok(render(report).length > 0);
}

function assertSpans(brief: string, claims: readonly CheckedClaim[]): void {
  const starts = lineStarts(brief);
  const ends = new Map<string, number>();
  let before = 0;
  for (const claim of claims) {
    const what = `${claim.kind} "${claim.text}" ${String(claim.start)}-${String(claim.end)}`;
    assert.ok(0 <= claim.start && claim.start < claim.end, `${what}: begins before it ends`);
    assert.ok(claim.end <= brief.length, `${what}: lies in the file`);
    assert.ok(claim.start >= before, `${what}: comes in order`);
    assert.ok(claim.start >= (ends.get(claim.kind) ?? 0), `${what}: overlaps none of its kind`);
    assert.deepEqual(placeAt(starts, claim.start), { line: claim.line, column: claim.column });
    assert.deepEqual(placeAt(starts, claim.end), { line: claim.endLine, column: claim.endColumn });
    assert.ok(claim.text.length > 0 && claim.message.length > 0, `${what}: has words`);
    assert.equal(claim.expected !== null, claim.verdict === 'contradicted', what);
    assert.ok(claim.fact !== null || claim.verdict === 'unverified', `${what}: has evidence`);
    before = claim.start;
    ends.set(claim.kind, claim.end);
  }
}

/** So many replacements of a brief are tried: each costs some checks. */
const MOST_MENDED = 2;

/** What is offered makes its claims supported, all together, and changes no other text or verdict. */
function assertMends(
  brief: string,
  claims: readonly CheckedClaim[],
  tables: CompiledTables,
  options: CheckOptions,
): void {
  let wanted = 0;
  const isWanted = ({ verdict }: CheckedClaim): boolean =>
    verdict === 'contradicted' && wanted++ < MOST_MENDED;
  const offered = offerAll(brief, isWanted, tables, options);
  if (offered.length === 0) return;
  const mended = [...offered]
    .reverse()
    .reduce(
      (text, { start, end, text: words }) => text.slice(0, start) + words + text.slice(end),
      brief,
    );
  const after = checkBrief(mended, tables, options).claims;
  assert.equal(after.length, claims.length, 'as many claims as before');
  let mendedClaims = 0;
  claims.forEach((old, i) => {
    const now = after[i];
    const isMeant = offered.some(
      ({ start, end }) => start < old.hedged.end && end > old.hedged.start,
    );
    const isMended = isMeant && old.verdict === 'contradicted';
    if (isMended) mendedClaims++;
    assert.equal(now?.verdict, isMended ? 'supported' : old.verdict, `"${old.text}" in ${mended}`);
    if (!isMeant) assert.equal(now?.text, old.text);
  });
  assert.equal(mendedClaims, offered.length, 'each replacement mends one claim');
}
