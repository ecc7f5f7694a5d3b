import type { JudgedClaim } from '../../core/ignores/judge-claims';
import type { Status } from '../results/brief-result';
import { statusOf } from '../results/brief-result';

/** What is used of markdown-it's tokens. */
export interface PreviewToken {
  readonly type: string;
  readonly content: string;
  readonly map: [number, number] | null;
  readonly children: PreviewToken[] | null;
}

/** A part of a text token, with the claim that it belongs to. */
export interface Piece {
  readonly text: string;
  readonly judged: JudgedClaim | null;
}

/** The pieces of each text token that holds a claim. */
export type Pieces = ReadonlyMap<PreviewToken, readonly Piece[]>;

/**
 * Finds the claims of a result in the preview's tokens. The preview's inline tokens know their
 * lines and not their columns: within its lines each claim is looked for in the order of the text.
 */
export function findPieces(
  tokens: readonly PreviewToken[],
  claims: readonly JudgedClaim[],
): Pieces {
  const pieces = new Map<PreviewToken, Piece[]>();
  const byLine = groupByLine(claims);
  let lines: [number, number] | null = null;
  const used = new Set<JudgedClaim>();
  for (const token of tokens) {
    if (token.map) lines = token.map;
    if (token.type !== 'inline' || !token.children || !lines) continue;
    const candidates: JudgedClaim[] = [];
    for (let line = lines[0] + 1; line <= lines[1]; line++) {
      for (const judged of byLine.get(line) ?? []) if (!used.has(judged)) candidates.push(judged);
    }
    if (candidates.length > 0) placeIn(token.children, candidates, used, pieces);
  }
  return pieces;
}

function groupByLine(claims: readonly JudgedClaim[]): Map<number, JudgedClaim[]> {
  const byLine = new Map<number, JudgedClaim[]>();
  for (const judged of claims) {
    if (!isShown(statusOf(judged))) continue;
    const known = byLine.get(judged.claim.line);
    if (known) known.push(judged);
    else byLine.set(judged.claim.line, [judged]);
  }
  return byLine;
}

/** Ignored claims are not marked. */
function isShown(status: Status): boolean {
  return status !== 'ignored';
}

interface Part {
  readonly token: PreviewToken;
  readonly start: number;
}

function placeIn(
  children: readonly PreviewToken[],
  candidates: readonly JudgedClaim[],
  used: Set<JudgedClaim>,
  pieces: Map<PreviewToken, Piece[]>,
): void {
  const { text, parts } = joined(children);
  const marks: { start: number; end: number; judged: JudgedClaim }[] = [];
  let from = 0;
  for (const judged of candidates) {
    const words = plain(judged.claim.text);
    const start = text.indexOf(words, from);
    if (start < 0) continue;
    used.add(judged);
    from = start + words.length;
    marks.push({ start, end: from, judged });
  }
  for (const part of parts) {
    const cut = cutToken(part, marks);
    if (cut.some(({ judged }) => judged)) pieces.set(part.token, cut);
  }
}

/** The text of an inline token's children as the check reads it: a line break is a space. */
function joined(children: readonly PreviewToken[]): { text: string; parts: Part[] } {
  let text = '';
  const parts: Part[] = [];
  for (const token of children) {
    if (token.type === 'text') {
      parts.push({ token, start: text.length });
      text += plain(token.content);
    } else if (token.type === 'softbreak' || token.type === 'hardbreak') text += ' ';
  }
  return { text, parts };
}

/** Typographic signs as typed ones, a unit for a unit, for themes of markdown-it that replace them. */
function plain(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s/gu, ' ');
}

function cutToken(
  { token, start }: Part,
  marks: readonly { start: number; end: number; judged: JudgedClaim }[],
): Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  for (const mark of marks) {
    const from = Math.max(mark.start - start, at);
    const to = Math.min(mark.end - start, token.content.length);
    if (to <= from) continue;
    if (from > at) cut.push({ text: token.content.slice(at, from), judged: null });
    cut.push({ text: token.content.slice(from, to), judged: mark.judged });
    at = to;
  }
  if (at < token.content.length) cut.push({ text: token.content.slice(at), judged: null });
  return cut;
}
