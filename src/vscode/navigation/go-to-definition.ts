import * as vscode from 'vscode';
import { claimAt, rangeOf } from '../results/brief-result';
import type { Services } from '../services';

/** Go to Definition on a claim: the rows of the facts that its verdict rests on. */
export function registerGoToDefinition(services: Services): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider('markdown', {
    async provideDefinition(document, position) {
      if (!services.results.get(document.uri)) return undefined;
      const judged = claimAt(await services.checker.current(document), position);
      if (!judged) return undefined;
      const { fact, otherFacts } = judged.claim;
      const places = await Promise.all(
        [fact, ...otherFacts].map((one) => one && services.tables.locate(one, document.uri)),
      );
      return places.flatMap((place): vscode.LocationLink[] =>
        place
          ? [
              {
                originSelectionRange: rangeOf(judged.claim),
                targetUri: place.uri,
                targetRange: place.range,
              },
            ]
          : [],
      );
    },
  });
}
