import type { Span } from '../text/span';

/** What an ignore comment covers: the claims of its line, those up to the `end` comment, or the file's. */
export type IgnoreScope = 'line' | 'block' | 'file';

/** A comment in a brief that silences claims. Offsets count UTF-16 units of the file; lines from 1. */
export interface IgnoreComment extends Span {
  readonly scope: IgnoreScope;
  /** The words of the only claim that it silences, or null where it silences all in its scope. */
  readonly words: string | null;
  readonly firstLine: number;
  /** Last line covered: its own for `line`, the closing comment's for `block`, Infinity for `file`. */
  readonly lastLine: number;
}

interface RawComment extends Span {
  readonly name: string;
  readonly words: string | null;
  readonly line: number;
}

const OPENER = '<!--';
const CLOSER = '-->';
const PREFIX = 'briefcheck-ignore';
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;

/**
 * Reads the ignore comments of a brief, in order:
 * `<!-- briefcheck-ignore -->` at the end of a line, `<!-- briefcheck-ignore-start -->` and
 * `<!-- briefcheck-ignore-end -->` around blocks, `<!-- briefcheck-ignore-file -->` anywhere.
 * Words after a colon narrow a comment to the claim of those words: `<!-- briefcheck-ignore: 70% -->`.
 * Comments in fenced or inline code are text and are passed over.
 */
export function readIgnoreComments(markdown: string): IgnoreComment[] {
  if (!markdown.includes(PREFIX)) return [];
  const comments: IgnoreComment[] = [];
  let open: RawComment | null = null;
  for (const raw of readRawComments(markdown)) {
    if (raw.name === '') comments.push(covering(raw, 'line', raw.line));
    else if (raw.name === '-file') comments.push(covering(raw, 'file', Infinity));
    else if (raw.name === '-start') open ??= raw;
    else if (raw.name === '-end' && open) {
      comments.push(covering(open, 'block', raw.line));
      open = null;
    }
  }
  if (open) comments.push(covering(open, 'block', Infinity));
  return comments;
}

/** The text of a comment that silences the claim of the given words, or every claim of its scope. */
export function writeIgnoreComment(scope: 'line' | 'file', words: string | null): string {
  const name = scope === 'file' ? `${PREFIX}-file` : PREFIX;
  const tidy = words === null ? '' : tidySpace(words);
  const narrow = tidy !== '' && !tidy.includes('--') && !tidy.includes('`');
  return narrow ? `${OPENER} ${name}: ${tidy} ${CLOSER}` : `${OPENER} ${name} ${CLOSER}`;
}

/** Runs of white space as single spaces, none at the ends. */
export function tidySpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function covering(raw: RawComment, scope: IgnoreScope, lastLine: number): IgnoreComment {
  const firstLine = scope === 'file' ? 1 : raw.line;
  return { start: raw.start, end: raw.end, scope, words: raw.words, firstLine, lastLine };
}

function* readRawComments(markdown: string): Generator<RawComment> {
  let lineStart = 0;
  let line = 1;
  let fence: string | null = null;
  while (lineStart <= markdown.length) {
    const newline = markdown.indexOf('\n', lineStart);
    const text = markdown.slice(lineStart, newline < 0 ? markdown.length : newline);
    const mark = FENCE.exec(text)?.[0].trim() ?? null;
    if (mark !== null && fence === null) fence = mark;
    else if (mark !== null && fence !== null && mark.startsWith(fence)) fence = null;
    else if (fence === null) yield* readLine(text, lineStart, line);
    if (newline < 0) return;
    lineStart = newline + 1;
    line++;
  }
}

function* readLine(text: string, offset: number, line: number): Generator<RawComment> {
  let at = text.indexOf(OPENER);
  while (at >= 0) {
    const close = text.indexOf(CLOSER, at + OPENER.length);
    if (close < 0) return;
    const comment = readBody(text.slice(at + OPENER.length, close));
    const end = close + CLOSER.length;
    if (comment && !isInCode(text, at)) {
      yield { ...comment, start: offset + at, end: offset + end, line };
    }
    at = text.indexOf(OPENER, end);
  }
}

function readBody(body: string): Pick<RawComment, 'name' | 'words'> | null {
  const match = /^\s*briefcheck-ignore(-start|-end|-file)?(?:\s*:(.*)|\s*)$/su.exec(body);
  if (!match) return null;
  const words = match[2] === undefined ? '' : tidySpace(match[2]);
  return { name: match[1] ?? '', words: words === '' ? null : words };
}

/** Whether an odd number of backticks stands before the place on its line. */
function isInCode(line: string, at: number): boolean {
  let ticks = 0;
  for (let i = 0; i < at; i++) if (line[i] === '`') ticks++;
  return ticks % 2 === 1;
}
