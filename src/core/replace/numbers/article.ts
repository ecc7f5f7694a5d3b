import type { PlainEdit } from '../plain-edit';

const VOWEL =
  /^(?:[^\p{L}\d]*(?:8|1[18](?:,\d{3})*(?![\d]))|eight|eleven|eighteen|about|over|under|at |up |approx)/iu;

/** Reaches over "a" or "an" before the edit where the new words ask for the other one. */
export function articleEdit(text: string, edit: PlainEdit): PlainEdit {
  const match = /(?<!\p{L})(an?)(\s)$/iu.exec(text.slice(0, edit.start));
  if (!match) return edit;
  const [, article = '', space = ''] = match;
  const old = VOWEL.test(text.slice(edit.start, edit.end));
  const now = VOWEL.test(edit.text);
  if (old === now) return edit;
  const right = `${article.charAt(0)}${now ? 'n' : ''}`;
  return { start: match.index, end: edit.end, text: `${right}${space}${edit.text}` };
}
