import { tokenAt, type Token } from '../../text/tokens';
import type { NameRole, Standing } from '../claim';
import { isOwnRole } from './other-roles';
import type { Tie, TiedRole } from './role-phrases';
import { isOf, WordClass } from './word-classes';

/** Hands on the roles that a text prints once for several names; one for each block, asked name by name. */
export class SharedRoles {
  /** "Presidents", which all names of the list behind it have. */
  private ofList: TiedRole | null = null;
  /** What somebody was just said to be or not to be: "the director is not X". */
  private ofCopula: TiedRole | null = null;

  /** The roles of the next name: those tied to it, and those handed on; `at` is the name's first token. */
  of(all: readonly TiedRole[], tokens: readonly Token[], at: number, inList: boolean): NameRole[] {
    const tied = all
      .map(asBeside)
      .filter((role) => role.tie === 'beside' || isOwnRole(role))
      .filter((role) => !isOfSeveral(role, tokens, at));
    const title = tied.find(({ tie }) => tie === 'title');
    if (title) this.ofList = isPluralOffice(title.text) ? title : null;
    else if (!inList) this.ofList = null;
    else if (this.ofList) tied.unshift(this.ofList);
    const setAgainst = this.setAgainst(tokenAt(tokens, at - 1));
    if (setAgainst) tied.push(setAgainst);
    this.ofCopula =
      tied.find(({ tie, end }) => isOfCopula(tie) && end <= startOf(tokens, at)) ?? null;
    return tied.map(({ start, end, text, tie }) =>
      isStanding(tie) ? { start, end, text, standing: tie } : { start, end, text },
    );
  }

  /** "The director is not X but Y", "the director is Y, not X": what is denied of the one is said of the other. */
  private setAgainst(before: Token | undefined): TiedRole | null {
    const role = this.ofCopula;
    if (!role) return null;
    if (before?.lower === 'but' && role.tie === 'denied') return { ...role, tie: 'copula' };
    return before?.lower === 'not' && role.tie === 'copula' ? { ...role, tie: 'denied' } : null;
  }
}

/** "A candidate for the presidency" holds it no more than a seat beside an office. */
const CONTENDER = /^(?:candidate|nominee|contender)\b/i;
/** "A member of the guild's advisory panel": whatever office somebody has. */
const MEMBER =
  /^(?:member|trustee|patron|fellow) (?:of|on)\b.*\b(?:panel|board|committee|council|society|club|league|jury|trust)\b/i;

function asBeside(role: TiedRole): TiedRole {
  const isBeside = CONTENDER.test(role.text) || MEMBER.test(role.text);
  return isBeside ? { ...role, tie: 'beside' } : role;
}

/** Whether a tie says what somebody is or is not; "the director is X's brother" says it of another. */
export function isOfCopula(tie: Tie): boolean {
  return tie === 'copula' || tie === 'denied';
}

function startOf(tokens: readonly Token[], at: number): number {
  return tokens[at]?.start ?? 0;
}

function isStanding(tie: Tie): tie is Standing {
  return tie === 'then' || tie === 'beside' || tie === 'denied';
}

/** "The Norse and Danish ministers, X and Y": which of them is which no word tells. */
function isOfSeveral({ text, start }: TiedRole, tokens: readonly Token[], at: number): boolean {
  if (!isPluralOffice(text)) return false;
  let first = at;
  while (first > 0 && (tokens[first - 1]?.start ?? -1) >= start) first--;
  return / and /.test(text) || tokenAt(tokens, first - 1)?.lower === 'and';
}

/** "Presidents", "Deputy Ministers": an office for every name of the list behind it. */
function isPluralOffice(title: string): boolean {
  const last = title.slice(title.lastIndexOf(' ') + 1).toLowerCase();
  const single = last.endsWith('ies') ? `${last.slice(0, -3)}y` : last.slice(0, -1);
  return last.endsWith('s') && isOf(single, WordClass.office);
}
