import MarkdownIt, { type Env, type MarkdownIt as Parser, type Token } from 'markdown-it';
import { readFootnote, readFootnoteReference } from './footnotes';
import { PlacedBlocks, PlacedInline, placedBlocksOf } from './placed-states';
import { readAngleUrl, readBareUrl, readText } from './urls';

/** What markdown-it makes of a source, with the places that its tokens lack. */
export interface ParsedMarkdown {
  readonly tokens: readonly Token[];
  /** Null where the source is empty. */
  readonly places: PlacedBlocks | null;
}

const PARSER = createParser();

/** Parses a source whose lines end in '\n': CommonMark, tables, strikethrough and footnotes. */
export function parseMarkdown(source: string): ParsedMarkdown {
  const env: Env = {};
  const tokens = PARSER.parse(source, env);
  return { tokens, places: placedBlocksOf(env) };
}

function createParser(): Parser {
  const parser = new MarkdownIt({ html: true });
  parser.block.State = PlacedBlocks;
  parser.inline.State = PlacedInline;
  // Lines come normalised; joined text would lose its places; the typographer's rules stay off.
  parser.core.ruler.disable(['normalize', 'linkify', 'replacements', 'smartquotes', 'text_join']);
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
