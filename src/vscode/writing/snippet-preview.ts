/** What a snippet looks like on one line: a whole document by its headings, anything else by its words. */
export function previewOf(body: string): string {
  const text = filledIn(body).replace(/^---\n[^]*?\n---\n/, '');
  const headings = [...text.matchAll(/^##[ \t]+(.+)$/gm)].map(([, heading = '']) => heading.trim());
  // A section is called as its heading.
  return headings.length > 1
    ? headings.join(' · ')
    : withoutMarkup(text.replace(/^##[ \t].*\n/, ''));
}

/** A snippet's text with its defaults, first choices and day. */
function filledIn(body: string): string {
  return body
    .replace(/\$([A-Z_]+)/g, (_, variable: string) => VARIABLES[variable]?.(new Date()) ?? '')
    .replace(/\$\{\d+\|([^,|}]*)[^}]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^${}]*)\}/g, '$1')
    .replace(/\$(?:\d+|\{\d+\})/g, '');
}

const VARIABLES: Readonly<Record<string, (day: Date) => string>> = {
  CURRENT_YEAR: (day) => String(day.getFullYear()),
  CURRENT_MONTH: (day) => twoFigures(day.getMonth() + 1),
  CURRENT_MONTH_NAME: (day) => day.toLocaleString('en', { month: 'long' }),
  CURRENT_DATE: (day) => twoFigures(day.getDate()),
};

function twoFigures(count: number): string {
  return String(count).padStart(2, '0');
}

/** The words of a text as a reader of its page would see them, on one line. */
function withoutMarkup(text: string): string {
  return text
    .replace(/^\[\^[^\]]*\]:/gm, '')
    .replace(/\[\^[^\]]*\]/g, '')
    .replace(/^(?:#+|[-*>]|\d+\.)[ \t]+/gm, '')
    .replace(/^\|[ \t:|-]+\|$/gm, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*+|\|/g, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[.,;:])/g, '')
    .trim();
}
