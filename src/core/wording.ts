/**
 * A sentence for a person that is not yet in their language: an English template with names in braces
 * ("The source says {sourced}."), and what stands for each name, which may be worded itself. A shell
 * translates the templates.
 */
export interface Wording {
  readonly template: string;
  readonly words: Readonly<Record<string, string | Wording>>;
}

/** A wording whose names are the numbers of what is put in: worded`There is no row on line ${3}.` */
export function worded(
  parts: TemplateStringsArray,
  ...words: readonly (string | number | Wording)[]
): Wording {
  const template = parts.reduce((text, part, i) => `${text}{${String(i - 1)}}${part}`);
  const entries = words.map((one, i) => [i, typeof one === 'number' ? String(one) : one]);
  return { template, words: Object.fromEntries(entries) };
}

/** What a problem says: as a wording, and in plain English. */
export interface Said {
  readonly wording: Wording;
  readonly message: string;
}

export function saying(wording: Wording): Said {
  return { wording, message: inEnglish(wording) };
}

/** The names that a template has in braces, in order. */
export function namesIn(template: string): readonly string[] {
  return piecesOf(template).filter((_, i) => i % 2 === 1);
}

/** A template cut at its names, which stand in the odd places. */
function piecesOf(template: string): readonly string[] {
  let pieces = piecesOfTemplates.get(template);
  if (!pieces) {
    pieces = template.split(/\{(\w+)\}/);
    if (piecesOfTemplates.size >= MOST_TEMPLATES) piecesOfTemplates.clear();
    piecesOfTemplates.set(template, pieces);
  }
  return pieces;
}

/** There are some hundred templates, put to use again and again. */
const piecesOfTemplates = new Map<string, readonly string[]>();
const MOST_TEMPLATES = 1000;

/** The sentence in English. Braces inside the words stay as they are. */
export function inEnglish({ template, words }: Wording): string {
  if (!template.includes('{')) return template;
  const said = piecesOf(template).map((piece, i) => {
    if (i % 2 === 0) return piece;
    const word = words[piece] ?? `{${piece}}`;
    return typeof word === 'string' ? word : inEnglish(word);
  });
  return said.join('');
}
