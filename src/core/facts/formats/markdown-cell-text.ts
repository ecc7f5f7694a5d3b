import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false });

/**
 * The plain text of a table's cell in Markdown, and the address of its first link. Unlike a brief's
 * prose a cell keeps the text of code and of addresses.
 */
export function markdownCellText(written: string): {
  readonly text: string;
  readonly address: string | null;
} {
  const inline = written.replaceAll('\\|', '|');
  const [parsed] = markdown.parseInline(inline, {});
  let text = '';
  let address: string | null = null;
  for (const token of parsed?.children ?? []) {
    const { type, content } = token;
    if (type === 'text' || type === 'code_inline' || type === 'image') text += content;
    else if (/break$/.test(type) || /^<br\b/i.test(content)) text += ' ';
    else if (type === 'link_open') address ??= String(token.attrGet('href') ?? '');
  }
  return { text: text.trim(), address };
}
