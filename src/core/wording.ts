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
  let names = namesOfTemplates.get(template);
  if (!names) {
    names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    if (namesOfTemplates.size >= MOST_TEMPLATES) namesOfTemplates.clear();
    namesOfTemplates.set(template, names);
  }
  return names;
}

/** There are some hundred templates, put to use again and again. */
const namesOfTemplates = new Map<string, readonly string[]>();
const MOST_TEMPLATES = 1000;

/** The sentence in English. Braces inside the words stay as they are. */
export function inEnglish({ template, words }: Wording): string {
  if (!template.includes('{')) return template;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const word = words[name] ?? whole;
    return typeof word === 'string' ? word : inEnglish(word);
  });
}
