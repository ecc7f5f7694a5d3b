import { onOneLine } from './evidence';

/** Text that Markdown shows as it is, on one line: it opens no markup, link, HTML or table cell. */
export function escapeMarkdown(text: string): string {
  return onOneLine(text)
    .replace(/[\\`*_{}[\]()#+\-!|<>~^$=@:]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
