import type { ReportedClaim } from './report';

/** The claims of one section of a brief, in order. */
export interface Section {
  /** Headings above, outermost first; empty before the first heading. */
  readonly headings: readonly string[];
  readonly claims: readonly ReportedClaim[];
}

/** A brief's claims by section, both in the order of the text. */
export function bySection(claims: readonly ReportedClaim[]): Section[] {
  const sections: { headings: readonly string[]; claims: ReportedClaim[] }[] = [];
  for (const judged of claims) {
    const { headings } = judged.claim;
    const open = sections.at(-1);
    if (open && same(open.headings, headings)) open.claims.push(judged);
    else sections.push({ headings, claims: [judged] });
  }
  return sections;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i]);
}
