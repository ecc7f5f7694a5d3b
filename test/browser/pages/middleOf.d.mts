/** The middle of the first place of `text` on the screen, given the editor's lines (an element); null where it is on no line. */
export function middleOf(lines: unknown, text: string): { x: number; y: number } | null;
