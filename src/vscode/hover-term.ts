import * as vscode from 'vscode';
import type { CompiledGlossary } from '../core/glossary/find-terms';
import type { GlossaryTerm } from '../core/glossary/glossary-term';
import type { Fact, TermMention } from '../core/result';
import { isBrief } from './checking/brief';
import { loadEngine, type Engine } from './engine/load-engine';
import { appendInline, plainMarkdown } from './evidence';
import { claimAt } from './results/brief-result';
import type { Services } from './services';
import { hoverParts } from './settings';

const MOST_FACTS = 4;

interface Mentions {
  readonly version: number;
  readonly glossary: CompiledGlossary;
  readonly found: readonly TermMention[];
}

/** Explains a key term: its definition, what to see also, and the facts about it. */
export function registerHoverTerm(services: Services): vscode.Disposable {
  const known = new WeakMap<vscode.TextDocument, Mentions>();
  return vscode.languages.registerHoverProvider('markdown', {
    async provideHover(document, position) {
      if (!isBrief(document) || !hoverParts(document.uri).terms) return undefined;
      const glossary = await services.glossaries.for(document.uri);
      const engine = await loadEngine();
      const { found } = mentionsIn(document, glossary, known, engine);
      const offset = document.offsetAt(position);
      const mention = found.find(({ start, end }) => start <= offset && offset <= end);
      const term = mention && glossary.byTerm.get(mention.term);
      if (!mention || !term) return undefined;
      const result = services.results.get(document.uri);
      if (result?.version === document.version && claimAt(result, position)) return undefined;
      const { loaded } = await services.tables.inForce(document.uri);
      const facts = factsAbout(
        term,
        glossary,
        loaded.flatMap((table) => table.facts),
        engine,
      );
      const range = new vscode.Range(
        document.positionAt(mention.start),
        document.positionAt(mention.end),
      );
      return new vscode.Hover(explain(term, facts), range);
    },
  });
}

function mentionsIn(
  document: vscode.TextDocument,
  glossary: CompiledGlossary,
  known: WeakMap<vscode.TextDocument, Mentions>,
  { findTerms, readBlocks }: Engine,
): Mentions {
  const last = known.get(document);
  if (last?.version === document.version && last.glossary === glossary) return last;
  const found = findTerms(readBlocks(document.getText()), glossary);
  const made = { version: document.version, glossary, found };
  known.set(document, made);
  return made;
}

/** The facts whose subject names the term. */
function factsAbout(
  term: GlossaryTerm,
  glossary: CompiledGlossary,
  facts: readonly Fact[],
  engine: Engine,
): Fact[] {
  const about: Fact[] = [];
  for (const fact of facts) {
    if (termsIn(fact.subject, glossary, engine).includes(term.term)) about.push(fact);
    if (about.length === MOST_FACTS) break;
  }
  return about;
}

function termsIn(
  text: string,
  glossary: CompiledGlossary,
  { findTerms, readBlocks }: Engine,
): string[] {
  return findTerms(readBlocks(text), glossary).map((mention) => mention.term);
}

function explain(term: GlossaryTerm, facts: readonly Fact[]): vscode.MarkdownString {
  const markdown = plainMarkdown();
  markdown.appendMarkdown('$(book) **');
  appendInline(markdown, term.term);
  markdown.appendMarkdown('**\n\n');
  appendInline(markdown, term.definition);
  if (term.seeAlso.length > 0) {
    markdown.appendMarkdown('\n\n');
    appendInline(markdown, vscode.l10n.t('See also: {0}', term.seeAlso.join(', ')));
  }
  if (term.source !== '') {
    markdown.appendMarkdown('\n\n');
    appendInline(markdown, vscode.l10n.t('Source: {0}', term.source));
  }
  if (facts.length > 0) markdown.appendMarkdown('\n\n---\n\n');
  for (const fact of facts) {
    markdown.appendMarkdown('- ');
    appendInline(markdown, `${fact.subject}:`);
    markdown.appendMarkdown(' **');
    appendInline(markdown, fact.value);
    markdown.appendMarkdown('**\n');
  }
  return markdown;
}
