/** The line ends of a text that has one kind only (null: several kinds). */
export function onlyLineEnd(text: string): '\n' | '\r\n' | '\r' | null {
  const hasLf = /(?<!\r)\n/.test(text);
  const hasCrLf = text.includes('\r\n');
  const hasCr = /\r(?!\n)/.test(text);
  if (Number(hasLf) + Number(hasCrLf) + Number(hasCr) > 1) return null;
  return hasCrLf ? '\r\n' : hasCr ? '\r' : '\n';
}

/** The same text with "\n" at each line end and not one offset changed: "\r\n" becomes " \n". */
export function withPlainLineEnds(text: string): string {
  return text.replace(/\r\n/g, ' \n').replace(/\r/g, '\n');
}
