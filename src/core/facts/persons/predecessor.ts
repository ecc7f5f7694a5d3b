import { personNamed } from './person-in-office';

/** "Took over from …", "successor to …": how a note tells who held the office before. */
const TOOK_OVER =
  /\b(?:t(?:ook|aking|akes) over from|succe(?:eded|eds|eding)|successor (?:of|to)|replac(?:ed|es|ing)|in succession to|predecessor(?: was|:)?) /i;

/** Words in capitals, with particles between them. */
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Ll}{1,3} ){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){1,4}(?![\p{L}\p{M}])/u;

/** The person whom a note names as the one who held the row's office before; null where it names none. */
export function predecessorIn(note: string): string | null {
  const lead = TOOK_OVER.exec(note);
  if (!lead) return null;
  const name = NAME.exec(note.slice(lead.index + lead[0].length))?.[0];
  return name ? personNamed(name.replace(/['’]s$|[.]$/, ''), false) : null;
}
