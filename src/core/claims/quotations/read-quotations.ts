import type { CellPlace } from '../../markdown/block';
import { tokenise, type Token } from '../../text/tokens';
import type { NameValue, QuotationValue, Reading } from '../claim';
import type { Attribution } from './attribution-behind';
import { findSpeaker } from './find-speaker';
import type { Scene } from './scene';
import { isRoleNoun } from '../names/word-classes';
import { pairQuoteMarks } from './quote-marks';
import { isScareQuote } from './scare-quotes';
import { SPEAKING_BODIES } from './speech.data';

/** What reading quotations needs to know of the block and its neighbours. */
export interface QuotationContext {
  /** Whether the block stands in a block quotation. */
  readonly quoted: boolean;
  /** Plain text of the block before, null for the first. */
  readonly previousText: string | null;
  /** Plain text of the block behind, where it stands in the same block quotation; for "— X" there. */
  readonly nextText?: string | null;
  readonly cell?: CellPlace | null;
  /** Plain texts that lead in to a list item, outermost first. */
  readonly leadIn?: readonly string[];
  /** The person named last before this block (`MentionedNames.lastPerson`, asked beforehand). */
  readonly lastPerson?: string | null;
  /** Who said the last quotation before this block. */
  readonly lastSpeaker?: string | null;
}

const SIGNATURE = /(?:^|\s)[—–―]\s*(?=\S)/;

/**
 * Reads the quotations of a block's plain text, in order: words between quotation marks, and block
 * quotations without marks that a line with a dash signs. A comma or full stop before the closing
 * mark is left out of the span. Scare quotes and titles of works are read too, with `scare` set.
 * Speakers from a table's cells or a parent item have an empty span at the quotation's start.
 */
export function readQuotations(
  text: string,
  tokens: readonly Token[],
  names: readonly Reading<NameValue>[],
  context: QuotationContext,
): Reading<QuotationValue>[] {
  const quotes = pairQuoteMarks(text, tokens);
  if (quotes.length === 0) return context.quoted ? readUnmarked(text, tokens, context) : [];
  const { lastPerson = null, lastSpeaker = null } = context;
  const scene: Scene = { text, tokens, names, quotes, lastPerson, lastSpeaker };
  const readings: Reading<QuotationValue>[] = [];
  let before: Attribution | null = null;
  quotes.forEach((quoted, i) => {
    const found = findSpeaker(scene, i, before);
    before = found;
    const { start } = quoted.inner;
    const speaker = found.speaker ?? speakerOutside(start, context);
    const attributed = found.attributed || (found.speaker === null && speaker !== null);
    const scare = isScareQuote({ tokens, quoted, attributed, hasSpeaker: speaker !== null });
    readings.push(reading(text, quoted.inner, speaker, scare));
  });
  return readings;
}

function reading(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  speaker: QuotationValue['speaker'],
  scare: boolean,
): Reading<QuotationValue> {
  const words = text.slice(start, end);
  const span = { start, end };
  return { start, end, value: { kind: 'quotation', words, speaker, scare }, hedged: span };
}

/** The speaker whom a signature, the table's row or the parent item names. */
function speakerOutside(at: number, context: QuotationContext): QuotationValue['speaker'] {
  const place = (text: string): QuotationValue['speaker'] => ({ start: at, end: at, text });
  const signature = context.quoted ? signatureOf(context.nextText ?? '') : null;
  if (signature) return place(signature);
  const { cell, leadIn, lastPerson } = context;
  if (cell && !cell.isHeader) {
    const other = [cell.rowHeader, ...cell.otherCells].find(mayBeSpeaker);
    return other === undefined ? null : place(other);
  }
  const parent = leadIn?.[leadIn.length - 1];
  return lastPerson && parent?.includes(lastPerson) ? place(lastPerson) : null;
}

/** Whether a cell names a person or a body that can speak, and not a topic. */
function mayBeSpeaker(text: string): boolean {
  if (/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(text)) return true;
  return tokenise(text).some(({ lower }) => SPEAKING_BODIES.has(lower) || isRoleNoun(lower));
}

/** The signer in "— Ministry of Commerce, China"; null where the text does not start with a dash. */
function signatureOf(text: string): string | null {
  const match = SIGNATURE.exec(text);
  if (match?.index !== 0) return null;
  return text.slice(match[0].length).split(/[,;(]/)[0]?.trim() ?? null;
}

/** A block quotation without marks, signed in its last line or in the block behind it. */
function readUnmarked(
  text: string,
  tokens: readonly Token[],
  context: QuotationContext,
): Reading<QuotationValue>[] {
  const first = tokens[0];
  if (!first || SIGNATURE.exec(text)?.index === 0) return [];
  const line = text.lastIndexOf('\n');
  const own = line < 0 ? null : signatureOf(text.slice(line + 1));
  const signer = own ?? signatureOf(context.nextText ?? '');
  if (!signer) return [];
  const body = own === null ? text : text.slice(0, line);
  const end = body.replace(/[\s.,;:]+$/, '').length;
  if (end <= first.start) return [];
  const at = own === null ? first.start : text.indexOf(own, line);
  const speaker = { start: at, end: own === null ? at : at + own.length, text: signer };
  return [reading(text, { start: first.start, end }, speaker, false)];
}
