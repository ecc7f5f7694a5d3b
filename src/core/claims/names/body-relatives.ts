import { tokenAt, type Token } from '../../text/tokens';
import { WordList } from '../../text/word-list';
import { phraseEnd } from './phrase-end';
import {
  clauseStart,
  endsClause,
  isDeterminer,
  makeRole,
  type After,
  type TiedRole,
} from './role-phrases';

/** Verbs of an office whose object stands before them. */
const VERBS = WordList.of(
  'heads headed leads led chairs chaired runs ran directs directed governs governed manages managed oversees',
);
const RELATIVES = new Set(['which', 'that']);

/** "The bank, which X runs, …": the body stands before the name, and the verb behind it. */
export function readBodyRelative({ text, tokens, first, at }: After): TiedRole | null {
  const verb = tokens[at];
  if (!VERBS.holds(verb) || !verb) return null;
  if (tokens[at + 1]?.text !== ',' && !endsClause(tokens, at + 1)) return null;
  let relative = first - 1;
  if (!RELATIVES.has(tokenAt(tokens, relative)?.lower ?? '')) return null;
  const isApart = tokenAt(tokens, relative - 1)?.text === ',';
  if (isApart) relative--;
  let from = clauseStart(text, tokens, relative, 0, true);
  // "A geologist at the observatory that X directs": it is the last thing that is X's.
  for (let i = from; !isApart && i < relative; i++) if (isDeterminer(tokens[i])) from = i;
  const body = makeRole(text, tokens, from, relative, 'verb');
  return body && { ...body, text: `${verb.lower} ${body.text}` };
}

const COPULAS = WordList.of('is was remains');

/** "Halden Lines, of which X is finance director": the body before, the office behind. */
export function readOfWhich({ text, tokens, first, at }: After): TiedRole | null {
  const isOfWhich =
    tokenAt(tokens, first - 1)?.lower === 'which' && tokenAt(tokens, first - 2)?.lower === 'of';
  if (!isOfWhich || !COPULAS.holds(tokens[at])) return null;
  const from = isDeterminer(tokens[at + 1]) ? at + 2 : at + 1;
  const office = makeRole(text, tokens, from, phraseEnd(tokens, from, false), 'verb');
  return office && withBody(text, tokens, first - 2, `${office.text} of`);
}

/** What somebody is who is there. */
const PLACES: readonly (readonly [string, string])[] = [
  ['at its head', 'head'],
  ['at its helm', 'head'],
  ['at the helm', 'head'],
  ['in its chair', 'chair'],
  ['in the chair', 'chair'],
];

/** "The orchestra has X at its head", "the committee, with X in its chair": the body before the name. */
export function readAtHead({ text, tokens, first, at }: After): TiedRole | null {
  const before = tokenAt(tokens, first - 1)?.lower;
  if (before !== 'has' && before !== 'with') return null;
  const said = `${tokens[at]?.lower ?? ''} ${tokens[at + 1]?.lower ?? ''} ${tokens[at + 2]?.lower ?? ''}`;
  const place = PLACES.find(([words]) => words === said);
  return place ? withBody(text, tokens, first - 1, `${place[1]} of`) : null;
}

/** The body that stands before a token, and a comma, with what somebody is of it. */
function withBody(
  text: string,
  tokens: readonly Token[],
  at: number,
  office: string,
): TiedRole | null {
  const end = tokenAt(tokens, at - 1)?.text === ',' ? at - 1 : at;
  const body = makeRole(text, tokens, clauseStart(text, tokens, end, 0, true), end, 'verb');
  return body && { ...body, text: `${office} ${body.text}` };
}
