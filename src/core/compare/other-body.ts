import { roleFit } from './role-fit';
import { isCapital, readRole } from './role-parts';
import { namesStrange } from './role-terms';

/** Why two roles are not one, where it is for what they are of and not for the office itself. */
const OF_ANOTHER: ReadonlySet<string> = new Set(['other-topic', 'other-employer', 'other-words']);

/** "Lake Orm, the director": what stands before the office may be a place where something happens. */
function opensWithPlace(role: string): boolean {
  const comma = role.indexOf(',');
  if (comma <= 0 || readRole(role.slice(0, comma)).offices.size > 0) return false;
  return readRole(role.slice(comma)).offices.size > 0;
}

/**
 * Whether a role names something that none of a person's offices has, where these name something else: "head
 * of rural economics" of the head of international economics. `offices` are all that are known of the person.
 */
export function isOfSomethingElse(role: string, offices: readonly string[]): boolean {
  if (opensWithPlace(role)) return false;
  const fits = offices.map((office) => roleFit(role, office));
  if (!fits.some(({ code }) => code === 'other-words')) return false;
  return fits.every(({ fit }) => fit !== 'fits') || namesStrange(role, offices);
}

/**
 * Whether a role is of a body or a place with a name that the office has not ("chairs the Beekeepers'
 * League", of the chair of the Glass Union). A person may hold both, so that it denies nothing; but what
 * is known of the one does not confirm the other.
 */
export function isOfAnotherBody(role: string, office: string): boolean {
  const { code, words } = roleFit(role, office);
  if (!OF_ANOTHER.has(code) || !words.every(isCapital)) return false;
  // What stands before a comma may be a place where something happens: "At Lake Orm, the director …".
  return !role.includes(',') && namesOne(role) && namesOne(office);
}

function namesOne(role: string): boolean {
  return readRole(role).terms.some(({ printed }) => isCapital(printed));
}
