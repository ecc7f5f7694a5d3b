/** A half-open range of UTF-16 code units, in the text that the context names. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether a span shares a code unit with any of some others. */
export function overlapsAny(spans: readonly Span[], span: Span): boolean {
  for (const one of spans) if (overlaps(one, span)) return true;
  return false;
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
