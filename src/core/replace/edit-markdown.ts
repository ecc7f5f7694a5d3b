import type { Replacement } from '../result';
import type { Block } from '../markdown/block';
import { keptMarkup } from './kept-markup';
import { charAt } from './passage';
import type { PlainEdit } from './plain-edit';

/** Words, numbers with their marks, spaces and single signs: an edit never cuts one in two. */
const PIECES =
  /\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)|[\p{L}\p{M}\p{N}]+(?:[.,'’][\p{L}\p{M}\p{N}]+)*|\s+|./gsu;

/**
 * The change of the file that makes an edit of a block's plain text: markup that belongs to other
 * words stays, line breaks are never written. Gives the ways to do so in order of preference, none
 * where unknown markup stands in the way; the caller has to see that the text reads as wanted.
 */
export function editMarkdown(
  markdown: string,
  block: Block,
  edit: PlainEdit,
): readonly Replacement[] {
  const { start, end } = block.map.toFile(edit);
  const plain = block.text.slice(edit.start, edit.end);
  if (markdown.slice(start, end) === plain) {
    return [{ start, end, text: escape(edit.text, block) }];
  }
  const narrow = narrowed(plain, edit);
  if (narrow.end <= narrow.start) return [];
  const kept = keptMarkup(gapsIn(markdown, block, narrow));
  if (!kept) return [];
  const text = withSpacesOf(spacesIn(markdown, block, narrow), escape(narrow.text, block));
  const { closing, opening } = kept;
  const place = block.map.toFile(narrow);
  // A leftover run of asterisks may be an end as well as a start.
  const ways = new Set([`${text}${closing}${opening}`, `${closing}${opening}${text}`]);
  return [...(opening === '' ? ways : [...ways].reverse())].map((way) => ({ ...place, text: way }));
}

/** The edit without what stays the same at its two ends. */
function narrowed(plain: string, edit: PlainEdit): PlainEdit {
  const before = plain.match(PIECES) ?? [];
  const after = edit.text.match(PIECES) ?? [];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most - 1 && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - 1 - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const length = (pieces: readonly string[]): number => pieces.join('').length;
  return {
    start: edit.start + length(before.slice(0, head)),
    end: edit.end - length(before.slice(before.length - tail)),
    text: after.slice(head, after.length - tail).join(''),
  };
}

/** The stretches of the file between the characters of a span: markup and indentation. */
function gapsIn(markdown: string, block: Block, { start, end }: PlainEdit): string[] {
  const gaps: string[] = [];
  let reached = charAt(block, start).end;
  for (let at = start + 1; at < end; at++) {
    const own = charAt(block, at);
    if (own.start > reached) gaps.push(markdown.slice(reached, own.start));
    reached = Math.max(reached, own.end);
  }
  return gaps;
}

/** Characters of tables' values that Markdown would take for markup. */
function escape(text: string, block: Block): string {
  const line = text.replace(/\s*[\r\n]+\s*/g, ' ');
  const plain = line.replace(/[\\`*_[\]<]|&(?=#?\w+;)|~(?=~)/g, '\\$&');
  return block.cell ? plain.replace(/\|/g, '\\|') : plain;
}

/** How a file writes its spaces: among digits ("1&#8239;870"), behind them ("7&nbsp;%"), elsewhere. */
interface SpaceStyle {
  among: string;
  behind: string;
  elsewhere: string;
}

function spacesIn(markdown: string, block: Block, { start, end }: PlainEdit): SpaceStyle {
  const style: SpaceStyle = { among: ' ', behind: ' ', elsewhere: ' ' };
  for (let at = start; at < end; at++) {
    if (block.text.charAt(at) !== ' ') continue;
    const place = charAt(block, at);
    const raw = markdown.slice(place.start, place.end);
    if (/[\r\n]/.test(raw)) continue;
    const isBehind = /\d/.test(block.text.charAt(at - 1));
    const isAmong = isBehind && /\d/.test(block.text.charAt(at + 1));
    style[isAmong ? 'among' : isBehind ? 'behind' : 'elsewhere'] = raw;
  }
  return style;
}

function withSpacesOf({ among, behind, elsewhere }: SpaceStyle, text: string): string {
  return text.replace(/ /g, (_, at: number) => {
    if (!/\d/.test(text.charAt(at - 1))) return elsewhere;
    return /\d/.test(text.charAt(at + 1)) ? among : behind;
  });
}
