import type { NameValue, Reading } from '../claims/claim';
import { roleFit } from '../compare/role-fit';
import type { NameIndex, PersonRow } from '../matching/name-index';
import type { Fact } from '../result';
import { NOT_IN_TABLE, outcome, type Outcome } from './outcome';

/** Words by which a text presents somebody as another person of a like name. */
const SOMEBODY_ELSE =
  /\b(?:no relation|not related|unrelated|namesake|not to be (?:confused|mistaken)|(?:confused|mistaken) (?:with|for)|(?:confuse|mistake) \w+ (?:with|for))\b/i;

/**
 * The policy for names: a person of the tables, found by name, whose printed office is theirs or is
 * not told, is supported; with another's office, or misspelt in their own, contradicted; anybody
 * else is not in the table.
 *
 * `sentence` is the plain text of the sentence that the name stands in.
 */
export function decideName(claim: Reading<NameValue>, sentence: string, index: NameIndex): Outcome {
  const name = claim.value;
  const rows = index.rowsOf(name);
  if (rows.length > 0) return decideKnown(name, rows, index);
  const near = index.nearMisses(name);
  const [first] = near;
  if (!first || SOMEBODY_ELSE.test(sentence)) return NOT_IN_TABLE;
  const fits = near.find((row) => name.roles.some((role) => fitOf(role.text, row.fact) === 'fits'));
  if (name.roles.length > 0 && !fits) return NOT_IN_TABLE;
  const { fact } = fits ?? first;
  return outcome('contradicted', 'name-misspelt', fact, { expected: fact.value });
}

function decideKnown(name: NameValue, rows: readonly PersonRow[], index: NameIndex): Outcome {
  const [first] = rows;
  if (!first) return NOT_IN_TABLE;
  for (const role of name.roles) {
    const own = rows.find((row) => fitOf(role.text, row.fact) === 'fits');
    if (own) return outcome('supported', 'name-with-office', own.fact);
  }
  for (const role of name.roles) {
    const holder = index
      .officeHolders(role.text)
      .find(({ fact }) => !rows.some((row) => samePerson(row.fact, fact)));
    if (holder) return wrongOffice(first.fact, holder.fact, role.text);
    const clash = rows.find((row) => fitOf(role.text, row.fact) === 'clashes');
    if (clash) return wrongOffice(clash.fact, null, role.text);
  }
  return outcome('supported', 'name-known', first.fact);
}

function wrongOffice(fact: Fact, holder: Fact | null, role: string): Outcome {
  const own = `${fact.value} is ${fact.subject}`;
  const expected = holder ? `${holder.value}; ${own}` : own;
  return outcome('contradicted', 'wrong-office', fact, {
    expected,
    otherFacts: holder ? [holder] : [],
    args: { role },
  });
}

function fitOf(role: string, fact: Fact): 'fits' | 'clashes' | 'unknown' {
  const fits = [fact.subject, ...fact.aliases].map((office) => roleFit(role, office).fit);
  if (fits.includes('fits')) return 'fits';
  return fits[0] ?? 'unknown';
}

function samePerson(a: Fact, b: Fact): boolean {
  return a.value === b.value;
}
