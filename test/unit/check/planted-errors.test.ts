import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBrief, compileTables, type CompiledTables } from '../../../src/core/check';
import { readTable } from '../../../src/core/facts/read-table';
import type { CheckedClaim } from '../../../src/core/result';
import { LABELLED_SETS } from '../labelled-sets';

const ROOT = join(__dirname, '..', '..', '..');
const BUNDLED = join(ROOT, 'data', 'us-china-rare-earths-2025.facts.csv');
const FLOOR = join(ROOT, 'test', 'eval', 'floor.json');

/** What `floor.json` holds of planted errors: how many are still confirmed. */
interface PlantedFloor {
  readonly exchanged: { readonly confirmed: number };
  readonly wrongHolders: { readonly confirmed: number };
}

interface Label {
  readonly anchor: string;
  readonly text: string;
  readonly kind: string;
  readonly verdict: string;
  readonly optional?: boolean;
}

interface LabelledBrief {
  readonly name: string;
  readonly text: string;
  readonly date: string | undefined;
  readonly tables: CompiledTables;
  readonly labels: readonly Label[];
}

/** A label whose claim is confirmed, and where its words stand in the file. */
interface Sound {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
  readonly claim: CheckedClaim;
}

function readBriefs(folder: string): LabelledBrief[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => {
      // The labels follow the guide of test/eval, which check-gold.mjs enforces.
      const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
        readonly brief: string;
        readonly facts?: string;
        readonly written?: string;
        readonly claims: readonly Label[];
      };
      const path = gold.facts ? join(folder, gold.facts) : BUNDLED;
      return {
        name: gold.brief,
        text: readFileSync(join(folder, gold.brief), 'utf8'),
        date: gold.written,
        tables: compileTables([readTable(path, readFileSync(path, 'utf8')).table]),
        labels: gold.claims,
      };
    });
}

function check({ tables, date }: LabelledBrief, text: string): readonly CheckedClaim[] {
  return checkBrief(text, tables, date === undefined ? {} : { date }).claims;
}

function soundClaims(brief: LabelledBrief): Sound[] {
  const claims = check(brief, brief.text);
  return brief.labels.flatMap((label) => {
    if (label.verdict !== 'supported' || label.optional) return [];
    const start = brief.text.indexOf(label.anchor) + label.anchor.indexOf(label.text);
    const end = start + label.text.length;
    const claim = claims.find(
      (one) => one.kind === label.kind && one.start < end && one.end > start,
    );
    return claim?.verdict === 'supported' ? [{ label, start, end, claim }] : [];
  });
}

const NUMBERS = new Set(['percentage', 'money', 'quantity']);

/** The claims that a claim's value could be exchanged for: of its kind, in its paragraph, about another row. */
function partnerOf(own: Sound, all: readonly Sound[], text: string): Sound | undefined {
  return all.find(
    (other) =>
      other.start >= own.end &&
      other.label.kind === own.label.kind &&
      other.label.text !== own.label.text &&
      other.claim.fact !== own.claim.fact &&
      isLikeUnit(own.claim, other.claim) &&
      !/\n\s*\n/.test(text.slice(own.end, other.start)),
  );
}

function isLikeUnit({ value: a }: CheckedClaim, { value: b }: CheckedClaim): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return true;
  return a.unit?.id === b.unit?.id && a.noun === b.noun;
}

function at(claims: readonly CheckedClaim[], start: number, end: number): string {
  return claims.find((one) => one.start < end && one.end > start)?.verdict ?? 'none';
}

/** For each two neighbours whose values are exchanged: whether both are confirmed all the same. */
function exchangeAll(
  brief: LabelledBrief,
): { readonly words: string; readonly confirmed: boolean }[] {
  const sound = soundClaims(brief).filter(({ label }) => NUMBERS.has(label.kind));
  return sound.flatMap((one) => {
    const other = partnerOf(one, sound, brief.text);
    if (!other) return [];
    const [a, b] = [one.label.text, other.label.text];
    const between = brief.text.slice(one.end, other.start);
    const text = `${brief.text.slice(0, one.start)}${b}${between}${a}${brief.text.slice(other.end)}`;
    const claims = check(brief, text);
    const second = one.start + b.length + between.length;
    const verdicts = [
      at(claims, one.start, one.start + b.length),
      at(claims, second, second + a.length),
    ];
    const confirmed = verdicts.every((verdict) => verdict === 'supported');
    return [{ words: `${brief.name}: ${b} … ${a}`, confirmed }];
  });
}

/** For each person with an office: whether another person of the table is confirmed in their place. */
function replaceHolders(
  brief: LabelledBrief,
): { readonly words: string; readonly confirmed: boolean }[] {
  const persons = brief.tables.rows.filter(({ values }) => values.some((v) => v.kind === 'name'));
  return soundClaims(brief).flatMap(({ start, end, claim }) => {
    const { value, fact } = claim;
    if (value.kind !== 'name' || value.roles.length === 0 || fact?.kind !== 'name') return [];
    const others = persons.filter((row) => row.fact.value !== fact.value);
    const other = others[start % others.length]?.fact.value;
    if (other === undefined) return [];
    const claims = check(brief, brief.text.slice(0, start) + other + brief.text.slice(end));
    const confirmed = at(claims, start, start + other.length) === 'supported';
    return [{ words: `${brief.name}: ${other} (${value.roles[0]?.text ?? ''})`, confirmed }];
  });
}

const SETS = LABELLED_SETS.filter((folder) => existsSync(folder));

describe('errors planted in the labelled briefs', function () {
  this.timeout(300_000);
  let briefs: readonly LabelledBrief[] = [];
  let floor: PlantedFloor;

  before(() => {
    briefs = SETS.flatMap(readBriefs);
    // The figures are this project's own, written beside those of `npm run eval`.
    floor = JSON.parse(readFileSync(FLOOR, 'utf8')) as PlantedFloor;
  });

  it('are not confirmed more often than before, where two values are exchanged', () => {
    const all = briefs.flatMap(exchangeAll);
    const confirmed = all.filter((one) => one.confirmed).map(({ words }) => words);
    assert.ok(all.length > 300, `${String(all.length)} exchanged`);
    assert.ok(confirmed.length <= floor.exchanged.confirmed, confirmed.join('\n'));
  });

  it('are not confirmed more often than before, where a person has the office of another', () => {
    const all = briefs.flatMap(replaceHolders);
    const confirmed = all.filter((one) => one.confirmed).map(({ words }) => words);
    assert.ok(all.length > 150, `${String(all.length)} persons`);
    assert.ok(confirmed.length <= floor.wrongHolders.confirmed, confirmed.join('\n'));
  });
});
