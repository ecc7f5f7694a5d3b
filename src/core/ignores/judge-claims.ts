import type { CheckedClaim } from '../result';
import type { Span } from '../text/span';
import type { ClaimKey, Decisions, HandCheck } from './decisions';
import { readIgnoreComments, tidySpace, type IgnoreComment } from './ignore-comments';

/** Whether a claim counts, was silenced, or was verified by a person elsewhere. */
export type Standing = 'open' | 'ignored' | 'checked-by-hand';

/** A checked claim with what persons have decided about it. */
export interface JudgedClaim {
  readonly claim: CheckedClaim;
  readonly standing: Standing;
  /** Who verified it and when, for `checked-by-hand`; else null. */
  readonly handCheck: HandCheck | null;
}

/** An ignore or a hand check that no longer meets a claim. */
export interface StaleDecision {
  readonly code: 'stale-comment' | 'stale-ignore' | 'stale-check';
  /** The words of the claim that it was for, or null for a comment on all claims. */
  readonly words: string | null;
  /** The comment's place in the brief; null for an entry of the decisions file. */
  readonly span: Span | null;
}

/** A brief's claims in order, each with its standing, and the decisions that have lost their claim. */
export interface JudgedClaims {
  readonly claims: readonly JudgedClaim[];
  readonly stale: readonly StaleDecision[];
}

/** The key by which a decisions file knows a claim again. */
export function keyOf(claim: CheckedClaim): ClaimKey {
  return {
    claim: tidySpace(claim.text),
    sentence: tidySpace(claim.sentence),
    fact: claim.fact?.id ?? null,
  };
}

/**
 * Joins a brief's claims with the ignore comments in its text and the decisions of its folder.
 * `file` is the brief's path as the decisions write it: only its own entries can be stale here.
 */
export function judgeClaims(
  markdown: string,
  claims: readonly CheckedClaim[],
  decisions: Decisions,
  file: string,
): JudgedClaims {
  const comments = new CommentIndex(readIgnoreComments(markdown));
  const ignored = new DecisionIndex(decisions.ignored);
  const checked = new DecisionIndex(decisions.checked);
  const judged = claims.map((claim): JudgedClaim => {
    const key = keyOf(claim);
    const silencedHere = comments.covers(claim);
    const silenced = ignored.find(key) !== null || silencedHere;
    const handCheck = checked.find(key);
    if (silenced) return { claim, standing: 'ignored', handCheck: null };
    return handCheck
      ? { claim, standing: 'checked-by-hand', handCheck }
      : { claim, standing: 'open', handCheck: null };
  });
  const stale = [
    ...comments.unused(),
    ...ignored.unused(file, 'stale-ignore'),
    ...checked.unused(file, 'stale-check'),
  ];
  return { claims: judged, stale };
}

/** Looks comments up by line, and remembers which of them met a claim. */
class CommentIndex {
  private readonly used = new Set<IgnoreComment>();
  private readonly byLine = new Map<number, IgnoreComment[]>();
  private readonly wide: IgnoreComment[] = [];

  constructor(private readonly comments: readonly IgnoreComment[]) {
    for (const comment of comments) {
      if (comment.scope !== 'line') this.wide.push(comment);
      else {
        const known = this.byLine.get(comment.firstLine);
        if (known) known.push(comment);
        else this.byLine.set(comment.firstLine, [comment]);
      }
    }
  }

  covers(claim: CheckedClaim): boolean {
    if (this.comments.length === 0) return false;
    let covered = false;
    const use = (comment: IgnoreComment): void => {
      if (comment.words !== null && comment.words !== tidySpace(claim.text)) return;
      this.used.add(comment);
      covered = true;
    };
    for (let line = claim.line; line <= claim.endLine; line++) this.byLine.get(line)?.forEach(use);
    for (const comment of this.wide) {
      if (comment.firstLine <= claim.line && claim.endLine <= comment.lastLine) use(comment);
    }
    return covered;
  }

  unused(): StaleDecision[] {
    return this.comments
      .filter((comment) => !this.used.has(comment))
      .map(({ words, start, end }) => ({ code: 'stale-comment', words, span: { start, end } }));
  }
}

/** Looks entries of the decisions file up by key, and remembers which of them met a claim. */
class DecisionIndex<D extends ClaimKey & { readonly file: string }> {
  private readonly used = new Set<D>();
  private readonly byKey = new Map<string, D>();

  constructor(private readonly entries: readonly D[]) {
    for (const entry of entries) this.byKey.set(textKey(entry), entry);
  }

  find(key: ClaimKey): D | null {
    if (this.byKey.size === 0) return null;
    const entry = this.byKey.get(textKey(key));
    if (!entry) return null;
    this.used.add(entry);
    return entry;
  }

  unused(file: string, code: 'stale-ignore' | 'stale-check'): StaleDecision[] {
    return this.entries
      .filter((entry) => entry.file === file && !this.used.has(entry))
      .map((entry) => ({ code, words: entry.claim, span: null }));
  }
}

function textKey(key: ClaimKey): string {
  return `${tidySpace(key.claim)}\n${tidySpace(key.sentence)}\n${key.fact ?? ''}`;
}
