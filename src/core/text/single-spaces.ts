const SPACE = 32;

/** A text with one space for each stretch of white space. Most texts have no other, and are not copied. */
export function withSingleSpaces(text: string): string {
  let isBehindSpace = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isSpace = code === SPACE;
    // White space of other kinds lies among the controls and beyond ASCII.
    if (code < SPACE || code > 127 || (isSpace && isBehindSpace)) return text.replace(/\s+/g, ' ');
    isBehindSpace = isSpace;
  }
  return text;
}
