/** Markup found between the characters of a replaced stretch that has to stay. */
export interface KeptMarkup {
  /** Ends of markup that begins before the stretch, and what stands alone (footnote marks). */
  readonly closing: string;
  /** Starts of markup that ends behind it. */
  readonly opening: string;
}

/** A piece of inline markup: what it opens or closes, or a thing of its own. */
interface Piece {
  readonly role: 'delimiter' | 'open' | 'close' | 'alone';
  /** What an opening and its closing have in common. */
  readonly name: string;
  readonly text: string;
}

const PIECE =
  /\*{1,3}|_{1,3}|~~|<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*)?>|<!--(?:(?!-->)[^\n])*-->|\[\^[^\]\s]+\]|\]\([^()\n]*\)|\]\[[^\][\n]*\]|\[|\]|\\/giy;

/**
 * What has to stay of the markup in `gaps`, the stretches of the file between the characters that
 * are replaced: pairs inside go with the words, halves of pairs stay. Null where a gap holds markup
 * that is not known.
 */
export function keptMarkup(gaps: readonly string[]): KeptMarkup | null {
  const open: Piece[] = [];
  let closing = '';
  for (const gap of gaps) {
    const pieces = piecesOf(gap);
    if (!pieces) return null;
    for (const piece of pieces) {
      const pair = open[open.length - 1];
      if (piece.role === 'alone') closing += piece.text;
      else if (piece.role !== 'open' && pair?.name === piece.name) open.pop();
      else if (piece.role === 'close') closing += piece.text;
      else open.push(piece);
    }
  }
  return { closing, opening: open.map((piece) => piece.text).join('') };
}

function piecesOf(gap: string): Piece[] | null {
  const pieces: Piece[] = [];
  // A line's indentation and the marks of block quotations go with its line break.
  const text = gap.replace(/\n[ \t>]*/g, '').trim();
  PIECE.lastIndex = 0;
  for (let at = 0; at < text.length; at = PIECE.lastIndex) {
    PIECE.lastIndex = at;
    const match = PIECE.exec(text);
    if (!match) return null;
    if (match[0] !== '\\') pieces.push(pieceOf(match[0], match[1] ?? '', match[2] ?? ''));
  }
  return pieces;
}

function pieceOf(text: string, slash: string, tag: string): Piece {
  if (tag !== '') {
    const name = tag.toLowerCase();
    if (name === 'br' || name === 'wbr') return { role: 'alone', name, text };
    return { role: slash === '/' ? 'close' : 'open', name, text };
  }
  if (text.startsWith('<!--') || text.startsWith('[^')) return { role: 'alone', name: '', text };
  if (text === '[') return { role: 'open', name: 'link', text };
  if (text.startsWith(']')) return { role: 'close', name: 'link', text };
  return { role: 'delimiter', name: text, text };
}
