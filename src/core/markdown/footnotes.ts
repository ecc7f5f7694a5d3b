import type { StateBlock, StateInline } from 'markdown-it';

const BRACKET = 91;
const CARET = 94;
const TAB = 9;
const SPACE = 32;

/** A footnote's label as Pandoc and GitHub have it: no white space, no brackets. */
const DEFINITION = /\[\^[^\s[\]]{1,200}\]:/y;
const REFERENCE = /\[\^[^\s[\]]{1,200}\]/y;

/** How far a footnote's further paragraphs are indented. */
const INDENT = 4;

/** Block rule for `[^label]: text` with its indented continuation: `footnote_open` … `footnote_close`. */
export function readFootnote(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (state.src.charCodeAt(start) !== BRACKET) return false;
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  DEFINITION.lastIndex = start;
  const label = DEFINITION.exec(state.src)?.[0];
  if (label === undefined) return false;
  if (!silent) readDefinition(state, startLine, endLine, start + label.length);
  return true;
}

/** Parses a footnote's content like an item's: the first line starts behind the label. */
function readDefinition(state: StateBlock, line: number, endLine: number, from: number): void {
  const { parentType, blkIndent } = state;
  const outer = lineMarks(state, line);
  let content = from;
  while (isBlank(state.src.charCodeAt(content))) content++;
  const map: [number, number] = [line, line];
  state.push('footnote_open', '', 1).map = map;
  state.parentType = 'footnote';
  state.blkIndent += INDENT;
  setLineMarks(state, line, [from, content - from, state.blkIndent, 0]);
  state.md.block.tokenize(state, line, endLine);
  setLineMarks(state, line, outer);
  state.blkIndent = blkIndent;
  state.parentType = parentType;
  map[1] = state.line;
  state.push('footnote_close', '', -1);
}

type LineMarks = readonly [bMark: number, tShift: number, sCount: number, bsCount: number];

function lineMarks(state: StateBlock, line: number): LineMarks {
  const { bMarks, tShift, sCount, bsCount } = state;
  return [bMarks[line] ?? 0, tShift[line] ?? 0, sCount[line] ?? 0, bsCount[line] ?? 0];
}

function setLineMarks(state: StateBlock, line: number, marks: LineMarks): void {
  [state.bMarks[line], state.tShift[line], state.sCount[line], state.bsCount[line]] = marks;
}

/** Inline rule for `[^label]`: one token `footnote_ref`. */
export function readFootnoteReference(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  if (src.charCodeAt(pos) !== BRACKET || src.charCodeAt(pos + 1) !== CARET) return false;
  REFERENCE.lastIndex = pos;
  const reference = REFERENCE.exec(src)?.[0];
  if (reference === undefined || pos + reference.length > state.posMax) return false;
  if (!silent) state.push('footnote_ref', '', 0).markup = reference;
  state.pos += reference.length;
  return true;
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}
