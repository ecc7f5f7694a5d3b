import * as vscode from 'vscode';
import { isBrief } from '../checking/brief';
import { isShown } from '../checking/shown';
import { findBriefs } from '../checking/workspace-briefs';
import type { Fact } from '../../core/result';
import { rangeOf, type BriefResult } from '../results/brief-result';
import type { Services } from '../services';
import { isTable } from '../tables/tables';
import { readText } from '../tables/read-text';

/** Find References on a row of a fact table: the claims of open and workspace briefs that rest on it. */
export function registerFindReferences(services: Services): vscode.Disposable {
  return vscode.languages.registerReferenceProvider(
    { pattern: '**/*.facts.{csv,tsv,json,yaml,yml,md}' },
    {
      async provideReferences(document, position, _context, token) {
        if (!isTable(document.uri)) return [];
        const places: vscode.Location[] = [];
        for await (const result of resultsOfBriefs(services, token)) {
          places.push(...restingOn(result, document.uri, position.line + 1));
        }
        return places;
      },
    },
  );
}

async function* resultsOfBriefs(
  services: Services,
  token: vscode.CancellationToken,
): AsyncGenerator<BriefResult> {
  const open = vscode.workspace.textDocuments.filter((one) => isBrief(one) && isShown(one.uri));
  const seen = new Set(open.map((one) => one.uri.toString()));
  for (const document of open) yield services.checker.current(document);
  for (const uri of await findBriefs(services.folderSettings, token)) {
    if (token.isCancellationRequested) return;
    if (seen.has(uri.toString())) continue;
    const text = await readText(uri);
    if (text !== null) yield services.results.get(uri) ?? services.checker.checkAside(uri, text);
  }
}

function restingOn(result: BriefResult, table: vscode.Uri, line: number): vscode.Location[] {
  const loaded = result.tables.loaded.find((one) => one.uri.toString() === table.toString());
  const row = loaded && rowAt(loaded.facts, line);
  if (!row) return [];
  return result.claims
    .filter(({ claim }) => [claim.fact, ...claim.otherFacts].includes(row))
    .map(({ claim }) => new vscode.Location(result.uri, rangeOf(claim)));
}

/** The last row that starts at or before a line: a quoted cell may reach over several. */
function rowAt(facts: readonly Fact[], line: number): Fact | undefined {
  return facts.reduce<Fact | undefined>(
    (best, fact) => (fact.line <= line && fact.line >= (best?.line ?? 0) ? fact : best),
    undefined,
  );
}
