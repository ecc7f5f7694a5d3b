import type { Token } from '../text/tokens';

/** Past and other forms of verbs of rising, coming, staying and doing that "-ed" does not show. */
const STRONG_PASTS: ReadonlySet<string> = new Set(
  (
    'came went rose fell got was were is are has had paid sold grew ran stood sat lay cost bid won lost ' +
    'kept left took gave held made said spoke drew broke began chose became led lent built sent spent ' +
    'stayed withdrew met saw'
  ).split(' '),
);

/** Whether a word looks like a finite verb of what has happened ("joined", "fell"). */
export function isPastOfVerb({ kind, lower }: Token): boolean {
  return kind === 'word' && (lower.endsWith('ed') || STRONG_PASTS.has(lower));
}
