import { NEUTRAL_VERBS, PERSONAL_VERBS } from '../../claims/names/name-surroundings.data';
import { isOwnRole } from '../../claims/names/other-roles';
import { isDeterminer, isRolePhrase } from '../../claims/names/role-phrases';
import { tokenise, type Token } from '../../text/tokens';

const LONGEST = 120;
const MOST_WORDS = 16;

/** Where what an office is ends, and where it is held, for how long or by whom begins. */
const PHRASE_END = /[,;(–—:]|\b(?:until|till|since|who|which|that|whose|as)\b/;

/** "From 1 May 2020", "(2019–2024)": for how long an office is held, which makes no other office of it. */
const HELD_FOR = [
  /,?\s*\(?\b(?:until|till|since|as of|as from|from|between|through|up to|to)\s[^,;()]*\d[^,;()]*\)?/gi,
  /,?\s*\(?\b(?:19|20)\d\d(?:\s?[–—-]\s?\d{0,4})?\)?/g,
];

/**
 * The first words of a cell that names an office or a calling and nothing else ("chief executive" of
 * "chief executive, Larkmere Trams"); null for any other cell, such as what somebody did.
 */
export function officeHead(cell: string): string | null {
  if (cell.length > LONGEST || !/^\p{L}/u.test(cell) || /[.!?]\s/.test(cell)) return null;
  if (/^(?:not?|never|none|his|her|their|its|whose)\b/i.test(cell)) return null;
  const head = (cell.split(PHRASE_END, 1)[0] ?? '').trim();
  const tokens = tokenise(head);
  const from = isDeterminer(tokens[0]) ? 1 : 0;
  if (tokens.length > MOST_WORDS || !isRolePhrase(tokens, from, tokens.length)) return null;
  if (isDeed(tokens, from) || !isOwnRole({ start: 0, end: 0, text: head, tie: 'bracket' })) {
    return null;
  }
  return head;
}

/** "Met the minister", "the report calls her minister": a deed, though an office stands at its end. */
function isDeed(tokens: readonly Token[], from: number): boolean {
  if (isDeterminer(tokens[from + 1])) return true;
  return tokens.some(({ text, lower }) => text === lower && (isVerb(lower) || PRONOUNS.has(lower)));
}

const PRONOUNS = new Set('i he she it we they him her them who'.split(' '));

function isVerb(word: string): boolean {
  return PERSONAL_VERBS.has(word) || NEUTRAL_VERBS.has(word);
}

/** An office without the time for which it is held. */
export function withoutTerm(office: string): string {
  const bare = HELD_FOR.reduce((text, pattern) => text.replace(pattern, ''), office).trim();
  return bare === '' ? office : bare;
}
