import * as vscode from 'vscode';
import { isBrief } from './checking/brief';
import { isDiagnosed } from './diagnostics';
import { appendClaim, plainMarkdown } from './evidence';
import { claimAt, rangeOf } from './results/brief-result';
import type { Services } from './services';
import { hoverParts } from './settings';

/** Explains a claim of a checked brief where the mouse or the cursor rests on it. */
export function registerHoverClaim(services: Services): vscode.Disposable {
  return vscode.languages.registerHoverProvider('markdown', {
    async provideHover(document, position) {
      if (!isBrief(document) || !hoverParts(document.uri).claims) return undefined;
      if (!services.results.get(document.uri)) return undefined;
      const judged = claimAt(await services.checker.current(document), position);
      if (!judged) return undefined;
      const markdown = plainMarkdown();
      // The editor shows the problem at this place in the same hover, above this.
      appendClaim(markdown, judged, !isDiagnosed(document.uri, judged.claim));
      return new vscode.Hover(markdown, rangeOf(judged.claim));
    },
  });
}
