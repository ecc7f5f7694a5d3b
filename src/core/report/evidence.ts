import type { Fact } from '../result';

/** "Source title, paragraph 3". */
export function saySource({ source, locator }: Fact): string {
  return locator === '' ? source : `${source}, ${locator}`;
}

/** An address that a report may link to: http and https only, else null. */
export function webAddress(text: string): string | null {
  return /^https?:\/\/[^\s"'<>\\`{}|^]+$/iu.test(text) ? text : null;
}

/** Text on one line, without characters that a reader would not see or a file can't hold. */
export function onOneLine(text: string): string {
  return printable(text).replace(/\s+/gu, ' ').trim();
}

/** Control characters and halves of surrogate pairs as the mark of what can't be shown. */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    '\uFFFD',
  );
}
