import { tokenAt, type Token } from '../../text/tokens';
import { WordList } from '../../text/word-list';
import { phraseEnd } from './phrase-end';
import { passPost } from './posts';
import {
  endsClause,
  isCapital,
  isDeterminer,
  isRolePhrase,
  makeRole,
  type After,
  type TiedRole,
} from './role-phrases';
import { MODIFIERS } from './role-times';
import { isTokenOf, WordClass } from './word-classes';

/** "X spoke as Chair of the Board": an office that the clause gives a few words on. */
export function readAs({ text, tokens, first, at }: After): TiedRole | null {
  // "Y succeeded X as chair"
  if (SUCCEEDING.holds(tokenAt(tokens, first - 1))) return null;
  for (let i = at; i < Math.min(tokens.length, at + AS_REACH); i++) {
    if (endsClause(tokens, i) || startsOther(tokens, i)) return null;
    const inRole = tokens[i]?.lower === 'in' && tokens[i + 1]?.lower === 'the';
    const past = inRole ? passPost(tokens, i + 2) : i + 1;
    if (inRole ? past === i + 2 : tokens[i]?.lower !== 'as') continue;
    let from = past;
    while (isDeterminer(tokens[from]) || MODIFIERS.holds(tokens[from])) from++;
    const end = phraseEnd(tokens, from, false);
    // "as the director had hoped"; but "who as director had hoped"
    const isAnother = tokens[end]?.kind === 'word' && isDeterminer(tokens[past]);
    if (isAnother || appoints(tokens, at, i)) return null;
    if (isOfNext(tokens, i, end)) return null;
    if (!isRolePhrase(tokens, from, end)) return null;
    const isOver = tokens.slice(at, i).some((token) => SPELLS.holds(token));
    return makeRole(text, tokens, from, end, isOver ? 'then' : 'apposition');
  }
  return null;
}

/** "X, whereas Y serves as …", "X, while Y acts as …": what follows is told of another. */
function startsOther(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower === 'whereas') return true;
  const next = tokens[at + 1];
  return (
    SETTING_AGAINST.holds(tokens[at]) && isCapital(next) && isTokenOf(next, WordClass.firstName)
  );
}

const SETTING_AGAINST = WordList.of('while whilst but and');

/** "In her years as director", "during a spell as director": it is over. */
const SPELLS = WordList.of('years days time spell stint tenure career life');

/** "X and, as director, Y": the office is that of the one who is named behind it. */
function isOfNext(tokens: readonly Token[], as: number, end: number): boolean {
  const next = tokens[end + 1];
  return (
    tokenAt(tokens, as - 1)?.text === ',' &&
    tokens[end]?.text === ',' &&
    next !== undefined &&
    next.text !== next.lower &&
    isTokenOf(next, WordClass.firstName)
  );
}

const AS_REACH = 8;

const SUCCEEDING = WordList.of(
  'succeed succeeds succeeded succeeding replace replaces replaced replacing follow follows followed',
);

/** "X appointed Y as director", "X was succeeded as director": the office is that of the one who is appointed. */
function appoints(tokens: readonly Token[], at: number, as: number): boolean {
  for (let i = at; i < as; i++) {
    const word = tokens[i]?.lower ?? '';
    // "Y succeeded X as director": it is Y's now.
    if (SUCCEEDING.has(word)) return i > at;
    // ", described in the programme as …", "introduced herself as …": it is the name itself that is described.
    if (tokens[i - 1]?.text === ',' || REFLEXIVES.has(tokens[i + 1]?.lower ?? '')) continue;
    if (APPOINTING.has(word)) return i + 1 < as && !COPULAS.has(tokens[i - 1]?.lower ?? '');
  }
  return false;
}

const REFLEXIVES = new Set('himself herself themselves'.split(' '));

/** "X is described by the guild as …" */
const COPULAS = new Set('is was been being are were'.split(' '));

const APPOINTING = new Set(
  'appoints appointed names named elects elected made chose nominated confirmed hired sent described praised introduced presented'.split(
    ' ',
  ),
);
