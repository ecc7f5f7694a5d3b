import MarkdownIt, { type Env, type MarkdownIt as Parser, type Token } from 'markdown-it';
import { readFootnote, readFootnoteReference } from './footnotes';
import { LeanToken } from './lean-token';
import { PlacedBlocks, PlacedInline, placedBlocksOf } from './placed-states';
import { isPlainText, readAngleUrl, readBareUrl, readText } from './urls';

/** What markdown-it makes of a source, with the places that its tokens lack. */
export interface ParsedMarkdown {
  /** Block tokens; those of type `inline` have content and no children yet. */
  readonly tokens: readonly Token[];
  /** Null where the source is empty. */
  readonly places: PlacedBlocks | null;
  /** The tokens of an inline stretch, made when asked for, so that few are alive at a time. */
  inline(content: string): Token[];
}

const PARSER = createParser();

/** Parses a source whose lines end in '\n': CommonMark, tables, strikethrough and footnotes. */
export function parseMarkdown(source: string): ParsedMarkdown {
  const env: Env = {};
  const tokens = PARSER.parse(source, env);
  const inline = (content: string): Token[] => {
    if (isPlainText(content)) return plainTokens(content);
    const children: Token[] = [];
    PARSER.inline.parse(content, PARSER, env, children);
    return children;
  };
  return { tokens, places: placedBlocksOf(env), inline };
}

/** What a stretch without any markup comes to, as most do: parsing it would only make a state for it. */
function plainTokens(content: string): Token[] {
  if (content === '') return [];
  const token = new LeanToken('text', '', 0);
  token.content = content;
  token.map = [0, 0];
  return [token];
}

function createParser(): Parser {
  const parser = new MarkdownIt({ html: true });
  parser.block.State = PlacedBlocks;
  parser.inline.State = PlacedInline;
  // Lines come normalised, inline stretches are parsed later, and joined text would lose its places.
  parser.core.ruler.enableOnly(['block', 'strip_references']);
  parser.inline.ruler2.disable('fragments_join');
  parser.inline.ruler.at('text', readText);
  parser.inline.ruler.at('linkify', readBareUrl);
  parser.inline.ruler.at('autolink', readAngleUrl);
  parser.inline.ruler.before('link', 'footnote_ref', readFootnoteReference);
  parser.block.ruler.before('reference', 'footnote', readFootnote, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  // Targets are thrown away, so they need neither encoding nor a check.
  parser.normalizeLink = (url) => url;
  parser.normalizeLinkText = (url) => url;
  parser.validateLink = () => true;
  return parser;
}
