import { compileTables } from '../../../src/core/check';
import type { ClaimKind, ClaimValue } from '../../../src/core/claims/claim';
import { extractClaims } from '../../../src/core/claims/extract-claims';
import { readBlocks } from '../../../src/core/markdown/read-blocks';
import type { Span } from '../../../src/core/text/span';

const { knownNames } = compileTables([]);
const WRITTEN = { year: 2025, month: 6, day: 8 };

/** A claim of a Markdown text; the span is of the file. */
export interface FileClaim extends Span {
  readonly kind: ClaimKind;
  readonly value: ClaimValue;
}

/** Every claim of a Markdown text, as the whole pipeline reads it, with no table in force. */
export function extract(markdown: string): FileClaim[] {
  const read = extractClaims(readBlocks(markdown), {
    written: WRITTEN,
    dayFirst: null,
    knownNames,
  });
  return read.flatMap(({ block, claims }) =>
    claims.map((claim) => ({
      kind: claim.value.kind,
      value: claim.value,
      ...block.map.toFile(claim),
    })),
  );
}
