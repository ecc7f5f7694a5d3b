import type { Fact } from '../../core/result';

/** An insertion into a brief's text. Offsets count UTF-16 units. */
export interface Insertion {
  readonly offset: number;
  readonly text: string;
}

const DEFINITION = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*(.*)$/gmu;

/** What may stand between a claim and the place of its footnote mark: closing marks and punctuation. */
const TAIL = /^(?:\*\*|__|[*_”’"')\]»%])*[.,;:!?]?(?:["”’»])?/u;

/** The footnotes of a text, read once for any number of citations. */
export interface Footnotes {
  readonly text: string;
  readonly labelOf: ReadonlyMap<string, string>;
  readonly nextLabel: string;
  /** What goes before a new definition at the end of the text. */
  readonly gap: string;
  readonly eol: string;
}

export function readFootnotes(text: string): Footnotes {
  const labelOf = new Map<string, string>();
  for (const [, label = '', words = ''] of text.matchAll(DEFINITION)) {
    if (!labelOf.has(words.trim())) labelOf.set(words.trim(), label);
  }
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return { text, labelOf, nextLabel: nextLabel(text), gap: gapAtEnd(text, eol), eol };
}

/**
 * Cites a fact behind a claim as a footnote: the mark of a footnote that is there with the same
 * words, or a new one whose definition goes to the end of the text.
 */
export function citeByFootnote(
  footnotes: Footnotes,
  claimEnd: number,
  fact: Fact,
  url: string | null,
): Insertion[] {
  const { text, labelOf, gap, eol } = footnotes;
  const words = citationText(fact, url);
  const known = labelOf.get(words);
  const label = known ?? footnotes.nextLabel;
  const offset = behindClaim(text, claimEnd);
  if (text.startsWith(`[^${label}]`, offset)) return [];
  const mark = { offset, text: `[^${label}]` };
  if (known !== undefined) return [mark];
  return [mark, { offset: text.length, text: `${gap}[^${label}]: ${words}${eol}` }];
}

/** Cites a fact behind a claim as a link in brackets. */
export function citeByLink(text: string, claimEnd: number, fact: Fact, url: string): Insertion[] {
  const link = ` ([${escapeMarkdown(titleOf(fact))}](<${url}>))`;
  const offset = insideSentence(text, claimEnd);
  return text.startsWith(link, offset) ? [] : [{ offset, text: link }];
}

/** A fact's source as the text of a footnote. */
export function citationText(fact: Fact, url: string | null): string {
  const title = escapeMarkdown(titleOf(fact));
  const end = /[.!?]$/.test(title) ? '' : '.';
  return url === null ? `${title}${end}` : `${title}${end} <${url}>`;
}

function titleOf(fact: Fact): string {
  const title = fact.locator === '' ? fact.source : `${fact.source}, ${fact.locator}`;
  return title.replace(/\s+/gu, ' ').trim();
}

/** Words of a table written so that Markdown shows them as they are. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, '\\$&');
}

/** The lowest number that no footnote of the text has. */
function nextLabel(text: string): string {
  const taken = new Set([...text.matchAll(/\[\^(\d+)\]/g)].map((match) => match[1]));
  let next = 1;
  while (taken.has(String(next))) next++;
  return String(next);
}

function behindClaim(text: string, claimEnd: number): number {
  return claimEnd + (TAIL.exec(text.slice(claimEnd, claimEnd + 20))?.[0].length ?? 0);
}

/** Behind closing emphasis and quotation marks, before the sentence's own punctuation. */
function insideSentence(text: string, claimEnd: number): number {
  const tail = /^(?:\*\*|__|[*_”’"'»%])*/u.exec(text.slice(claimEnd, claimEnd + 20))?.[0] ?? '';
  return claimEnd + tail.length;
}

/** A blank line, unless definitions of footnotes end the text already. */
function gapAtEnd(text: string, eol: string): string {
  const trimmed = text.trimEnd();
  const lastLine = trimmed.slice(trimmed.lastIndexOf('\n') + 1);
  const newline = text.length === 0 || text.endsWith('\n') ? '' : eol;
  const isBlank = text.length === 0 || /\n\r?\n$/.test(text);
  return newline + (isBlank || /^ {0,3}\[\^[^\]]+\]:/.test(lastLine) ? '' : eol);
}
