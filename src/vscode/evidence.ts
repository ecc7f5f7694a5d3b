import * as vscode from 'vscode';
import type { JudgedClaim } from '../core/ignores/judge-claims';
import type { Fact } from '../core/result';
import { sayReason } from './reasons';
import { statusOf } from './results/brief-result';
import { saySource, sayStatus } from './say';

/** Markdown that shows text of briefs and tables as text: it runs no command and loads no image. */
export function plainMarkdown(): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString('', true);
  markdown.isTrusted = false;
  markdown.supportHtml = false;
  return markdown;
}

/** Adds a claim's verdict, its reason where nothing beside it says that, and its evidence. */
export function appendClaim(
  markdown: vscode.MarkdownString,
  judged: JudgedClaim,
  withReason = true,
): void {
  const { claim, handCheck } = judged;
  const status = statusOf(judged);
  markdown.appendMarkdown(`$(${STATUS_ICON[status]}) **`);
  appendInline(markdown, sayStatus(status));
  markdown.appendMarkdown('**');
  if (withReason) {
    markdown.appendMarkdown('\n\n');
    appendInline(markdown, sayReason(claim));
  }
  if (handCheck) {
    markdown.appendMarkdown('\n\n');
    appendInline(
      markdown,
      vscode.l10n.t('Checked by {0} on {1}. {2}', handCheck.by, handCheck.on, handCheck.note),
    );
  }
  for (const fact of [claim.fact, ...claim.otherFacts]) if (fact) appendFact(markdown, fact);
}

/** Adds a fact: subject and value, as-of date, source with its link, quotation, note. */
export function appendFact(markdown: vscode.MarkdownString, fact: Fact): void {
  markdown.appendMarkdown('\n\n---\n\n');
  appendInline(markdown, `${fact.subject}: `);
  markdown.appendMarkdown('**');
  appendInline(markdown, fact.value);
  markdown.appendMarkdown('**');
  if (fact.asOf !== '') {
    appendInline(markdown, ` (${vscode.l10n.t('as of {0}', fact.asOf)})`);
  }
  markdown.appendMarkdown('\n\n$(book) ');
  appendSource(markdown, fact);
  if (fact.quote !== '') {
    markdown.appendMarkdown('\n\n> ');
    appendInline(markdown, fact.quote);
  }
  if (fact.note !== '') {
    markdown.appendMarkdown('\n\n$(note) ');
    appendInline(markdown, fact.note);
  }
}

const STATUS_ICON = {
  contradicted: 'error',
  review: 'warning',
  unverified: 'circle-large-outline',
  checked: 'verified',
  supported: 'pass',
  ignored: 'circle-slash',
} as const;

function appendSource(markdown: vscode.MarkdownString, fact: Fact): void {
  const url = safeUrl(fact.url);
  if (url === null) {
    appendInline(markdown, saySource(fact));
    return;
  }
  markdown.appendMarkdown('[');
  appendInline(markdown, saySource(fact));
  markdown.appendMarkdown(`](<${url}>)`);
}

/**
 * Adds words of a brief or a table on one line, as text. Word by word, because `appendText` writes
 * spaces that no line breaks at; what it leaves as it is and Markdown may take for a tag, an entity
 * or an address is escaped here.
 */
export function appendInline(markdown: vscode.MarkdownString, text: string): void {
  text.split(/\s+/u).forEach((word, index) => {
    if (index > 0) markdown.appendMarkdown(' ');
    for (const part of word.split(/([<&:@.])/)) {
      if (/^[<&:@.]$/.test(part)) markdown.appendMarkdown(`\\${part}`);
      else markdown.appendText(part);
    }
  });
}

/** A web address written so that nothing in it can end a Markdown link; null for any other scheme. */
export function safeUrl(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return url.href.replace(/[<>()[\]\\`"'\s]/g, (character) =>
    encodeURIComponent(character).replace(
      /[()'!*]/g,
      (rest) => `%${rest.charCodeAt(0).toString(16).toUpperCase()}`,
    ),
  );
}
