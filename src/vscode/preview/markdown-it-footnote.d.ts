declare module 'markdown-it-footnote' {
  import type { MarkdownIt } from 'markdown-it';
  /** The plugin: `md.use(footnote)`. */
  export default function footnote(md: MarkdownIt): void;
}
