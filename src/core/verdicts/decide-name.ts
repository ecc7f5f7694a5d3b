import type { NameRole, NameValue } from '../claims/claim';
import { isHeldOtherwise } from '../claims/names/other-roles';
import { decideMisspelt } from './decide-misspelt';
import { deniedOffice, isSetAside } from './denied-office';
import { decideBeyond, decideOther } from './decide-beyond';
import { isHeadOfGovernment, roleFit } from '../compare/role-fit';
import { isCapital, readRole } from '../compare/role-parts';
import { isSameRole } from '../compare/role-terms';
import type { NameIndex, PersonRow } from '../matching/name-index';
import { fold } from '../text/fold';
import { decideBareOffice, isAnother, verbatimHolder } from './other-holder';
import { decideSpeaker } from './decide-speaker';
import { decideStranger } from './decide-stranger';
import { holderByInitials } from './office-by-initials';
import { clashes, fitsAlias, holds, isDeed, isOfficeOf, officesOf } from './office-fit';
import { colleagueMeant } from './colleague-meant';
import { NOT_IN_TABLE, outcome, type Outcome } from './outcome';
import { maySpeakOfPast } from './speaks-of-past';
import { successorIn } from './succeeded';

/** Words by which a text presents somebody as another person of a like name. */
const SOMEBODY_ELSE =
  /\b(?:no relation|not related|unrelated|namesakes?|not to be (?:confused|mistaken)|(?:confused|mistaken) (?:with|for)|(?:confuse|mistake) (?:\S+ ){1,4}(?:with|for)|is (?:quite )?another (?:matter|person|man|woman)|is (?:someone|somebody) else)\b/i;

/**
 * The policy for names: a person of the tables, found by name, whose printed office is theirs or is
 * not told, is supported; with another's office, or misspelt in their own, contradicted; anybody
 * else is not in the table.
 *
 * `sentence` and `clause` are the plain texts that the name stands in.
 */
export function decideName(
  name: NameValue,
  sentence: string,
  clause: string,
  index: NameIndex,
): Outcome {
  const rows = index.rowsOf(name);
  if (rows.length > 0) return decideKnown(name, rows, { sentence, clause }, index);
  if (SOMEBODY_ELSE.test(sentence)) return NOT_IN_TABLE;
  const speaker = decideSpeaker(name, index);
  if (speaker) return speaker;
  const misspelt = decideMisspelt(name, sentence, index);
  return misspelt === NOT_IN_TABLE ? decideStranger(name, sentence, index) : misspelt;
}

function decideKnown(
  name: NameValue,
  rows: readonly PersonRow[],
  { sentence, clause }: { readonly sentence: string; readonly clause: string },
  index: NameIndex,
): Outcome {
  const [first] = rows;
  if (!first) return NOT_IN_TABLE;
  const wasInOffice = rows.every(({ person }) => person.before) && maySpeakOfPast(sentence);
  const told = wasInOffice ? [] : name.roles;
  const present = told.filter(
    ({ text, standing }) => !standing && !isHeldOtherwise(text) && !isTitleOf(text, rows),
  );
  const denied = deniedOffice(name.roles, rows, sentence);
  if (denied) return denied;
  for (const role of present) {
    const successor = successorIn(role, rows, { sentence, clause }, index);
    if (successor && rows.some((row) => isOfficeOf(role, row))) {
      return wrongOffice(rows, successor, role);
    }
  }
  const office = decideOffice(present, rows, index);
  if (office && office.verdict !== 'supported') return office;
  const other = decideOther(present, rows);
  if (other) return other;
  if (office) return office;
  const colleague = name.fuller === null && colleagueMeant(clause, rows, index);
  if (colleague) {
    return outcome('review', 'office-of-another', first.fact, { otherFacts: [colleague.fact] });
  }
  if (isSetAside(name, clause)) return NOT_IN_TABLE;
  const known = outcome('supported', 'name-known', first.fact, { args: argsOf(first) });
  return decideBeyond(told, present, rows) ?? known;
}

/** Of somebody whom a row names only as the one before: who, and in what office. */
function argsOf({ person }: PersonRow): Readonly<Record<string, string>> {
  return person.before ? { person: person.name, office: person.written } : {};
}

/** Titles that go with the name, whatever office somebody holds. */
const HONORIFICS =
  /^(?:judge|justice|professor|senator|general|colonel|captain|sir|dame|lord|lady)$/i;

/** "Judge", "Professor", or what the table itself writes before the name. */
function isTitleOf(role: string, rows: readonly PersonRow[]): boolean {
  const title = `${fold(role)} `;
  return HONORIFICS.test(role) || rows.some(({ person }) => fold(person.name).startsWith(title));
}

/** What the printed roles decide: the person's own office first, then whose else it is. */
function decideOffice(
  roles: readonly NameRole[],
  rows: readonly PersonRow[],
  index: NameIndex,
): Outcome | null {
  const whole = decideWhole(roles, rows, index);
  if (whole) return whole;
  const hasOffice = roles.some((role) => !isLabel(role));
  // Where an office is printed, "Norland" beside it names nobody else's.
  const holders = roles.map((role) => {
    const isAside = hasOffice && isLabel(role);
    return { role, holder: isAside ? undefined : holderOf(role, rows, index) };
  });
  const certain = holders.find(({ role, holder }) => holder && holds(role, holder));
  const named = roles
    .map((role) => ({ role, holder: verbatimHolder(role.text, rows, index) }))
    .find(({ holder }) => holder);
  if (named) return wrongOffice(rows, named.holder, named.role);
  if (certain && isSurelyNot(certain.role, rows, index)) {
    return wrongOffice(rows, certain.holder, certain.role);
  }
  const clear = roles.find((role) => rows.every((row) => clashesClearly(role, row, index)));
  let bare: PersonRow | undefined;
  for (const { role, holder } of holders) {
    const own = rows.find((row) => isOfficeOf(role, row));
    // "The man in the chair": what stands beside it may say more.
    if (own && roles.length > 1 && (!holds(role, own) || (clear && isLabel(role)))) {
      bare ??= own;
      continue;
    }
    if (own && !isRatherOf(role, own, holder, index)) return withOffice(own);
  }
  if (certain) return wrongOffice(rows, certain.holder, certain.role);
  if (bare && clear) return wrongOffice(rows, undefined, clear);
  if (bare) return withOffice(bare);
  const known = rows.find(({ fact }) =>
    fact.aliases.some((office) => roles.some((role) => fitsAlias(role.text, office))),
  );
  if (known) return outcome('supported', 'name-with-office', known.fact);
  return likelyWrong(holders, rows, index) ?? decideBareOffice(roles, rows, index);
}

/** A role with another person whose office it may be. */
interface RoleHolder {
  readonly role: NameRole;
  readonly holder: PersonRow | undefined;
}

/** Roles that are the office itself: the table's other words for it, or its initials. */
function decideWhole(
  roles: readonly NameRole[],
  rows: readonly PersonRow[],
  index: NameIndex,
): Outcome | null {
  const alias = rows.find((row) => roles.some((role) => isAliasOf(role, row)));
  if (alias) return outcome('supported', 'name-with-office', alias.fact);
  const spelled = holderByInitials(roles, rows, index);
  if (!spelled) return null;
  const { role, holder } = spelled;
  return isAnother(holder, rows) ? wrongOffice(rows, holder, role) : withOffice(holder);
}

/** What is most likely another's office, or is ruled out by the person's own. */
function likelyWrong(
  holders: readonly RoleHolder[],
  rows: readonly PersonRow[],
  index: NameIndex,
): Outcome | null {
  const likely = holders.find(({ holder }) => holder);
  if (likely) return wrongOffice(rows, likely.holder, likely.role);
  for (const { role } of holders) {
    const clash = rows.find((row) => clashes(role, row, index));
    if (clash) return wrongOffice([clash], undefined, role);
  }
  return null;
}

/** Whether the table writes a role, in whatever order of its words, as another name of a person's office. */
function isAliasOf({ text }: NameRole, { fact, person }: PersonRow): boolean {
  if (person.before || fact.aliases.length === 0) return false;
  const folded = fold(text);
  return fact.aliases.some((alias) => fold(alias) === folded || isSameRole(text, alias));
}

/** Why a role is another office of like name: "the premier" of the vice premier, another ministry, another state. */
const CLEAR: ReadonlySet<string> = new Set(['other-rank', 'other-topic', 'other-state']);

function clashesClearly(role: NameRole, row: PersonRow, index: NameIndex): boolean {
  return CLEAR.has(roleFit(role.text, row.person.office).code) && clashes(role, row, index);
}

/** "Norland", "Atlantic Council": where somebody is, and no office. */
function isLabel({ text }: NameRole): boolean {
  return readRole(text).offices.size === 0;
}

/** Whether a role is no office of a person, whatever else is said of them, and rules theirs out. */
function isSurelyNot(role: NameRole, rows: readonly PersonRow[], index: NameIndex): boolean {
  return rows.every((row) => !isOfficeOf(role, row) && clashes(role, row, index));
}

function withOffice(own: PersonRow): Outcome {
  return outcome('supported', 'name-with-office', own.fact, { args: argsOf(own) });
}

/** "First chair of the board", where another is the chair: only the office with that word is theirs. */
const FIRST_OF_SEVERAL = /\b(?:first|founding|inaugural|original)\b/i;

/** Whether a role that fits a person's office names more of another's. */
function isRatherOf(
  role: NameRole,
  own: PersonRow,
  holder: PersonRow | undefined,
  index: NameIndex,
): boolean {
  if (!holder) return false;
  if (FIRST_OF_SEVERAL.test(own.person.office) && !FIRST_OF_SEVERAL.test(role.text)) {
    return holds(role, holder) && !FIRST_OF_SEVERAL.test(holder.person.office);
  }
  if (namesBodyOf(role, holder) && !namesBodyOf(role, own)) return true;
  return index.sharedWeight(role.text, holder) >= index.sharedWeight(role.text, own) + TELLING;
}

/** Whether a role is a person's office and has a name in it that their office has too ("Norland's director"). */
function namesBodyOf(role: NameRole, row: PersonRow): boolean {
  return officesOf(row).some((office) => {
    const { fit, words } = roleFit(role.text, office);
    return fit === 'fits' && words.some(isCapital);
  });
}

/** A person with how much of their subject a role names. */
interface WeighedPerson {
  readonly row: PersonRow;
  readonly weight: number;
}

/** Another person whose office the role names, by their subject or by a telling word of it alone. */
function holderOf(
  role: NameRole,
  own: readonly PersonRow[],
  index: NameIndex,
): PersonRow | undefined {
  const weigh = (row: PersonRow): WeighedPerson => ({
    row,
    weight: index.sharedWeight(role.text, row),
  });
  const others = index
    .officeHolders(role.text)
    .filter((row) => isAnother(row, own))
    .map(weigh)
    .sort((a, b) => b.weight - a.weight);
  const holder = others.find(({ row }) => holds(role, row));
  const ownWeight = Math.max(...own.map((row) => weigh(row).weight));
  const isRuledOut = own.every(({ person }) =>
    [person.office, ...person.further].every(
      (office) => roleFit(role.text, office).code === 'other-office',
    ),
  );
  if (holder && (isRuledOut || holder.weight >= ownWeight)) return holder.row;
  if (isOfExecutive(role, own)) return undefined;
  const topical = others.find(
    ({ row, weight }) => weight >= ownWeight + TELLING && isOfTopic(role, row),
  );
  return topical?.row;
}

/** Whether a role names nothing that an office is not for, as the "head of the queue" heads no audit. */
function isOfTopic(role: NameRole, { person }: PersonRow): boolean {
  if (isHeadOfGovernment(role.text)) return false;
  const { code, words } = roleFit(role.text, person.office);
  if (code === 'general-office' || code === 'other-words')
    return words.length > 0 || readRole(role.text).terms.length === 0;
  return code !== 'other-topic' && code !== 'other-employer';
}

/** "Led the company" of its chief executive, who does so, whatever company another has to do with. */
function isOfExecutive({ text }: NameRole, own: readonly PersonRow[]): boolean {
  if (!isDeed(text) || /\p{Lu}/u.test(text)) return false;
  return own.some(({ person }) => readRole(person.office).offices.has('executive'));
}

/** How much more of another's office a role must name before it counts as theirs. */
const TELLING = 0.5;

function wrongOffice(
  rows: readonly PersonRow[],
  holder: PersonRow | undefined,
  role: NameRole,
): Outcome {
  const [own] = rows;
  if (!own) return NOT_IN_TABLE;
  const { fact, person } = own;
  const theirs = `${person.name} (${person.written})`;
  return outcome('contradicted', 'wrong-office', fact, {
    expected: holder ? `${holder.person.name}; ${theirs}` : theirs,
    otherFacts: holder ? [holder.fact] : [],
    args: { role: role.text, ...argsOf(own) },
  });
}
