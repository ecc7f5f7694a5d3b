import type { CheckedClaim, Fact } from '../core/result';
import type { CheckedFile } from './checked-file';

/** The result as JSON, version 1 (documented in the README). Offsets are UTF-16 units of the file. */
export function formatJson(files: readonly CheckedFile[]): string {
  const report = {
    version: 1,
    files: files.map(({ path, result }) => ({
      path,
      summary: result.summary,
      claims: result.claims.map(claimToJson),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function claimToJson(claim: CheckedClaim): Record<string, unknown> {
  const { kind, text, start, end, line, column, endLine, endColumn } = claim;
  const { verdict, expected, message, fact } = claim;
  return {
    ...{ kind, text, start, end, line, column, endLine, endColumn },
    ...{ verdict, expected, message },
    fact: fact && factToJson(fact),
  };
}

function factToJson({ id, subject, value, source, locator, quote, url }: Fact): Partial<Fact> {
  return { id, subject, value, source, locator, quote, url };
}
