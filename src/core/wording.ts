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
  return partsOf(template).names;
}

/** A template cut at its names: before each of them stands one text, and one behind the last. */
interface TemplateParts {
  readonly texts: readonly string[];
  readonly names: readonly string[];
}

function partsOf(template: string): TemplateParts {
  let parts = partsOfTemplates.get(template);
  if (!parts) {
    const pieces = template.split(/\{(\w+)\}/);
    parts = {
      texts: pieces.filter((_, i) => i % 2 === 0),
      names: pieces.filter((_, i) => i % 2 === 1),
    };
    if (partsOfTemplates.size >= MOST_TEMPLATES) partsOfTemplates.clear();
    partsOfTemplates.set(template, parts);
  }
  return parts;
}

/** There are some hundred templates, put to use again and again. */
const partsOfTemplates = new Map<string, TemplateParts>();
const MOST_TEMPLATES = 1000;

/** The sentence in English. Braces inside the words stay as they are. */
export function inEnglish({ template, words }: Wording): string {
  if (!template.includes('{')) return template;
  const { texts, names } = partsOf(template);
  return names.reduce((said, name, i) => {
    const word = words[name] ?? `{${name}}`;
    return `${said}${typeof word === 'string' ? word : inEnglish(word)}${texts[i + 1] ?? ''}`;
  }, texts[0] ?? '');
}
