import type { ReadBlock } from '../claims/extract-claims';
import type { CompiledTables } from './compile-tables';

/** Titles are looked up by so many of their first characters. */
const BEGINNING = 12;

/**
 * Leaves out what a footnote says only because it cites a source of the tables: the "June 2025" in a
 * source's title is no claim of the brief. What a footnote says behind the title stays.
 */
export function leaveOutCitations(
  read: readonly ReadBlock[],
  tables: CompiledTables,
): readonly ReadBlock[] {
  if (!read.some(({ block, claims }) => block.kind === 'footnote' && claims.length > 0)) {
    return read;
  }
  const titles = titlesOf(tables);
  return read.map((own) => {
    const { block, claims } = own;
    if (block.kind !== 'footnote' || claims.length === 0) return own;
    const end = endOfTitle(block.text, titles);
    return end === 0 ? own : { block, claims: claims.filter((claim) => claim.start >= end) };
  });
}

type Titles = ReadonlyMap<string, readonly string[]>;

const known = new WeakMap<CompiledTables, Titles>();

/** The titles of the sources, with and without the place in them, by their beginnings. */
function titlesOf(tables: CompiledTables): Titles {
  const remembered = known.get(tables);
  if (remembered) return remembered;
  const titles = new Map<string, Set<string>>();
  for (const { source, locator } of tables.rows.map(({ fact }) => fact)) {
    for (const title of [source, `${source}, ${locator}`].map(tidy)) {
      if (title.length < BEGINNING) continue;
      const key = title.slice(0, BEGINNING);
      const alike = titles.get(key);
      if (alike) alike.add(title);
      else titles.set(key, new Set([title]));
    }
  }
  const found = new Map([...titles].map(([key, alike]) => [key, [...alike]]));
  known.set(tables, found);
  return found;
}

/** Where the longest title ends that a footnote's text begins with; 0 where it begins with none. */
function endOfTitle(text: string, titles: Titles): number {
  const alike = titles.get(text.slice(0, BEGINNING)) ?? [];
  return alike.reduce(
    (end, title) => (title.length > end && text.startsWith(title) ? title.length : end),
    0,
  );
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
