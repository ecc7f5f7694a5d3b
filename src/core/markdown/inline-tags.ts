/** What an HTML tag inside a sentence means to its plain text. */
export type InlineTag = 'break' | 'emphasis' | 'emphasis-end' | 'struck' | 'struck-end' | 'none';

const TAG_NAME = /^<(\/?)([a-z][a-z0-9-]*)/i;

const MEANINGS: ReadonlyMap<string, 'break' | 'emphasis' | 'struck'> = new Map([
  ['br', 'break'],
  ['b', 'emphasis'],
  ['strong', 'emphasis'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['cite', 'emphasis'],
  ['s', 'struck'],
  ['strike', 'struck'],
  ['del', 'struck'],
]);

/** Reads a piece of inline HTML; null for what is no tag (a comment, an instruction, CDATA). */
export function readInlineTag(html: string): InlineTag | null {
  const found = TAG_NAME.exec(html);
  if (!found) return null;
  const meaning = MEANINGS.get((found[2] ?? '').toLowerCase());
  if (meaning === undefined) return 'none';
  if (meaning === 'break') return 'break';
  return found[1] === '/' ? `${meaning}-end` : meaning;
}
