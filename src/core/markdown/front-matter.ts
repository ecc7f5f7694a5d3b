import { parseDocument } from 'yaml';

/** What stands in a brief's front matter. */
export interface FrontMatter {
  /** Where the front matter ends in the file, in UTF-16 units; 0 where there is none. */
  readonly end: number;
  /** Its top-level keys. Dates are strings as written ('2025-06-08'). */
  readonly data: Readonly<Record<string, unknown>>;
}

const OPENING = /^\uFEFF?---[ \t]*(?:\r\n?|\n)(?![ \t]*[\r\n])/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$(?:\r\n?|\n)?/gm;
const SIMPLE_KEY = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s"'#:,[\]{}-][^\s:]*)[ \t]*:(?=[ \t\r\n]|$)/m;

/**
 * Longer or deeper front matter is no list of settings, and the YAML parser takes more than linear
 * time for it, or the whole stack: its keys are then read line by line.
 */
const LONGEST_YAML = 20_000;
const DEEPEST_FLOW = 20;
const DEEP_BLOCK = /^(?:[ \t]{60}|[ \t]*(?:[-?:][ \t]+){20})/m;

/**
 * Where the front matter of a brief ends, 0 where it has none.
 *
 * It opens with `---` on the very first line, which no blank line follows (Pandoc's rule, which
 * tells it from a thematic break), has a `key:` at the start of some line, and ends with a line
 * `---` or `...`.
 */
export function frontMatterEnd(markdown: string): number {
  return findFrontMatter(markdown)?.end ?? 0;
}

/** Reads a brief's front matter; never throws. Where the YAML is faulty, its plain `key: value` lines count. */
export function readFrontMatter(markdown: string): FrontMatter {
  const found = findFrontMatter(markdown);
  if (!found) return { end: 0, data: {} };
  const yaml = found.yaml.replace(/\r\n?/g, '\n');
  return { end: found.end, data: readYaml(yaml) ?? readPlainKeys(yaml) };
}

function findFrontMatter(markdown: string): { end: number; yaml: string } | null {
  const opening = OPENING.exec(markdown);
  if (!opening) return null;
  CLOSING.lastIndex = opening[0].length;
  const closing = CLOSING.exec(markdown);
  if (!closing) return null;
  const yaml = markdown.slice(opening[0].length, closing.index);
  if (yaml !== '' && !SIMPLE_KEY.test(yaml)) return null;
  return { end: closing.index + closing[0].length, yaml };
}

function readYaml(yaml: string): Record<string, unknown> | null {
  if (yaml.length > LONGEST_YAML || isDeep(yaml)) return null;
  try {
    const document = parseDocument(yaml, { logLevel: 'silent', schema: 'core' });
    if (document.errors.length > 0) return null;
    const value: unknown = document.toJS({ maxAliasCount: 20 });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asWritten(item)]));
  } catch {
    // The library throws on deep nesting and on aliases that multiply: an author's error here.
    return null;
  }
}

function isDeep(yaml: string): boolean {
  let depth = 0;
  for (const [bracket] of yaml.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : depth > 0 ? -1 : 0;
    if (depth > DEEPEST_FLOW) return true;
  }
  return DEEP_BLOCK.test(yaml);
}

function asWritten(item: unknown): unknown {
  return item instanceof Date ? item.toISOString().slice(0, 10) : item;
}

function readPlainKeys(yaml: string): Record<string, unknown> {
  const pairs: [string, string][] = [];
  for (const line of yaml.split('\n')) {
    const key = SIMPLE_KEY.exec(line)?.[0];
    if (key === undefined) continue;
    pairs.push([unquote(key.slice(0, -1).trim()), unquote(line.slice(key.length).trim())]);
  }
  return Object.fromEntries(pairs);
}

function unquote(text: string): string {
  const quote = text[0];
  const quoted = text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote);
  return quoted ? text.slice(1, -1) : text;
}
