import type { MarkdownIt } from 'markdown-it';
import footnote from 'markdown-it-footnote';
import * as vscode from 'vscode';
import { sayReason } from '../reasons';
import { STATUSES, statusOf, type BriefResult, type Status } from '../results/brief-result';
import { sayStatus } from '../say';
import type { Services } from '../services';
import { previewFootnotes, previewMarks } from '../settings';
import { findPieces, type Piece, type Pieces, type PreviewToken } from './mark-claims';

/** Extensions that render footnotes in the preview themselves. */
const FOOTNOTE_EXTENSIONS = ['bierner.markdown-footnotes', 'shd101wyy.markdown-preview-enhanced'];
const REDRAW_DELAY = 250;

/** Draws the Markdown preview again when a result or a setting has changed. */
export function registerPreview({ results }: Services): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const redraw = (): void => {
    clearTimeout(timer);
    timer = setTimeout(
      () => void vscode.commands.executeCommand('markdown.preview.refresh'),
      REDRAW_DELAY,
    );
  };
  return vscode.Disposable.from(
    { dispose: () => clearTimeout(timer) },
    results.onDidChange(redraw),
    vscode.workspace.onDidChangeConfiguration((event) => {
      // The preview keeps its parser, with or without footnotes, until it is told to make a new one.
      if (event.affectsConfiguration('briefcheck.preview.footnotes')) {
        void vscode.commands.executeCommand('markdown.api.reloadPlugins');
      } else if (event.affectsConfiguration('briefcheck.preview')) redraw();
    }),
  );
}

/** What VS Code's Markdown preview calls with its parser. */
export function extendMarkdownIt(services: Services, md: MarkdownIt): MarkdownIt {
  const hasFootnotes =
    md.renderer.rules['footnote_ref'] !== undefined ||
    FOOTNOTE_EXTENSIONS.some((id) => vscode.extensions.getExtension(id));
  if (!hasFootnotes && previewFootnotes()) md.use(footnote);
  markClaims(services, md);
  return md;
}

/**
 * Marks the claims of the last result. Only rendering is told which document is drawn
 * (`env.currentDocument`), so that claims are looked for then and not while parsing.
 */
function markClaims({ results }: Services, md: MarkdownIt): void {
  const { renderer } = md;
  const render = renderer.render.bind(renderer);
  const renderText = renderer.rules['text'];
  let pieces: Pieces = new Map();
  renderer.render = (tokens, options, env) => {
    const result = resultOf(env, results);
    pieces = result ? findPieces(tokens, result.claims) : new Map();
    const html = render(tokens, options, env);
    const legend = pieces.size > 0 ? legendOf(pieces) : '';
    pieces = new Map();
    return html + legend;
  };
  renderer.rules['text'] = (tokens, index, options, env, self) => {
    const token = tokens[index];
    const own = token && pieces.get(token as PreviewToken);
    if (own) return own.map((piece) => draw(piece, md)).join('');
    return renderText ? renderText(tokens, index, options, env, self) : '';
  };
}

function resultOf(env: unknown, results: Services['results']): BriefResult | undefined {
  if (typeof env !== 'object' || env === null || !('currentDocument' in env)) return undefined;
  const uri = env.currentDocument;
  if (!(uri instanceof vscode.Uri) || !previewMarks(uri)) return undefined;
  return results.get(uri);
}

function draw({ text, judged }: Piece, md: MarkdownIt): string {
  const shown = md.utils.escapeHtml(text);
  if (!judged) return shown;
  const status = statusOf(judged);
  const title = md.utils.escapeHtml(`${sayStatus(status)}: ${sayReason(judged.claim)}`);
  return `<span class="briefcheck-claim briefcheck-${status}" title="${title}">${shown}</span>`;
}

/** The signs of the verdicts that the page shows. */
function legendOf(pieces: Pieces): string {
  const shown = new Set<Status>();
  for (const own of pieces.values()) {
    for (const { judged } of own) if (judged) shown.add(statusOf(judged));
  }
  const entries = STATUSES.filter((status) => shown.has(status)).map(
    (status) => `<span class="briefcheck-claim briefcheck-${status}">${sayStatus(status)}</span>`,
  );
  return `<p class="briefcheck-legend">Briefcheck: ${entries.join(' ')}</p>`;
}
