import type { StateInline } from 'markdown-it';

const COLON = 58;
const SLASH = 47;

/** Characters at which another inline rule may apply. */
const STOPS = new Uint8Array(128);
for (const stop of '\n!&*<[\\]_`~') STOPS[stop.charCodeAt(0)] = 1;

const WWW = /www\.[a-z0-9]/iy;
const BARE_URL =
  /(?:[a-z][a-z0-9+.-]{0,31}:\/\/|www\.)[^\s<>[\]`"|\\{}\u2018-\u201f\u3000-\u303f\uff01-\uffef]+/iy;
const ANGLE_URL = /<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]{1,64}@[^\s<>@]{1,255})>/iy;
/** A sentence's own marks behind a URL (GitHub's extended autolinks, with quotation marks). */
const TRAILING = /[?!.,:;*_~']/;

/**
 * Inline rule for plain text: reads up to the next character that another rule may want and up to
 * the start of a bare URL.
 */
export function readText(state: StateInline, silent: boolean): boolean {
  const { src, pos: start, posMax: max } = state;
  const pos = plainEnd(src, start, max);
  if (pos === start) return false;
  if (!silent) state.pending += src.slice(start, pos);
  state.pos = pos;
  return true;
}

/** Whether no inline rule but that for plain text would find anything in an inline stretch. */
export function isPlainText(content: string): boolean {
  return plainEnd(content, 0, content.length) === content.length;
}

function plainEnd(src: string, start: number, max: number): number {
  for (let pos = start; pos < max; pos++) {
    const code = src.charCodeAt(pos);
    if (code < 128 && STOPS[code] === 1) return pos;
    if (code === COLON && src.charCodeAt(pos + 1) === SLASH && src.charCodeAt(pos + 2) === SLASH) {
      const scheme = schemeStart(src, start, pos);
      if (scheme < pos) return scheme;
    }
    if ((code === 119 || code === 87) && startsWww(src, pos)) return pos;
  }
  return max;
}

/** Inline rule for a bare URL (`https://…`, `www.…`): one token `url`. */
export function readBareUrl(state: StateInline, silent: boolean): boolean {
  const url = matchAt(BARE_URL, state);
  if (url === null) return false;
  return pushUrl(state, urlLength(url), silent);
}

/** Inline rule for `<https://…>` and `<name@host>`: one token `url`. */
export function readAngleUrl(state: StateInline, silent: boolean): boolean {
  const url = matchAt(ANGLE_URL, state);
  return url !== null && pushUrl(state, url.length, silent);
}

function matchAt(pattern: RegExp, state: StateInline): string | null {
  pattern.lastIndex = state.pos;
  const found = pattern.exec(state.src);
  return found && state.pos + found[0].length <= state.posMax ? found[0] : null;
}

function pushUrl(state: StateInline, length: number, silent: boolean): boolean {
  if (!silent) state.push('url', '', 0).markup = state.src.slice(state.pos, state.pos + length);
  state.pos += length;
  return true;
}

/** Where the scheme before a "://" starts: letters, digits, `+`, `.`, `-` after a letter (RFC 3986). */
function schemeStart(source: string, from: number, colon: number): number {
  let start = colon;
  for (let pos = colon - 1; pos >= Math.max(from, colon - 32); pos--) {
    const code = source.charCodeAt(pos) | 32;
    const isLetter = code >= 97 && code <= 122;
    if (isLetter) start = pos;
    else if (!/[0-9+.-]/.test(source.charAt(pos))) break;
  }
  return start;
}

function startsWww(source: string, pos: number): boolean {
  WWW.lastIndex = pos;
  return WWW.test(source) && !/[\p{L}\p{N}]/u.test(source.charAt(pos - 1));
}

/** The length of a URL without the marks of the sentence around it. */
function urlLength(url: string): number {
  let open = 0;
  for (const character of url) open += character === '(' ? 1 : character === ')' ? -1 : 0;
  let end = url.length;
  for (; end > 0; end--) {
    const last = url.charAt(end - 1);
    if (last === ')' && open < 0) open++;
    else if (!TRAILING.test(last)) break;
  }
  return end;
}
