/**
 * A sentence for a person that is not yet in their language: an English template with names in braces
 * ("The source says {sourced}."), and what stands for each name. A shell translates the template.
 */
export interface Wording {
  readonly template: string;
  readonly words: Readonly<Record<string, string>>;
}

/** The names that a template has in braces, in order. */
export function namesIn(template: string): string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

/** The sentence in English. Braces inside the words stay as they are. */
export function inEnglish({ template, words }: Wording): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole);
}
