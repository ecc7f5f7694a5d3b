import { checkBrief, type CheckOptions, type CompiledTables } from '../check';
import { readBlocks } from '../markdown/read-blocks';
import type { CheckedClaim, Replacement } from '../result';
import { editMarkdown } from './edit-markdown';
import { findPassage, type Passage } from './passage';
import type { PlainEdit } from './plain-edit';
import { proposeEdits } from './propose-edits';
import {
  agreesAndChangesNoOther,
  readsAs,
  repeatsNeighbour,
  type CheckedText,
} from './same-elsewhere';

/** A replacement together with the text that it leads to. */
export interface TriedReplacement {
  readonly replacement: Replacement;
  readonly after: CheckedText;
}

/**
 * The change of a brief's text that makes a contradicted claim agree with its source, in the claim's
 * own notation; null where there is none that is sure.
 *
 * Every proposal is tried: it is offered only where the edited text is supported at that place and
 * nothing else of it has changed, neither words nor verdicts. This costs a check of the whole text
 * and more, so ask for one claim at a time. `markdown`, `tables` and `options` are those of the check
 * that gave the claim. The new text holds no line break.
 */
export function offerReplacement(
  markdown: string,
  claim: CheckedClaim,
  tables: CompiledTables,
  options: CheckOptions = {},
): Replacement | null {
  if (!isReplaceable(claim)) return null;
  const before = checkText(markdown, tables, options);
  const at = before.claims.findIndex((one) => one.start === claim.start && one.end === claim.end);
  return tryReplacements(before, at, tables, options)?.replacement ?? null;
}

/** Whether a replacement can be looked for at all; costs nothing. */
export function isReplaceable({ verdict, fact, reason }: CheckedClaim): boolean {
  return verdict === 'contradicted' && fact !== null && !WITHOUT_REPLACEMENT.has(reason.code);
}

/** Contradictions that no other value mends: a denial, a wrong direction, words of somebody else, another time. */
const WITHOUT_REPLACEMENT: ReadonlySet<string> = new Set([
  'denies-source',
  'denies-office',
  'other-direction',
  'wrong-speaker',
  'value-of-other-time',
]);

/** Reads and checks a text. */
export function checkText(
  markdown: string,
  tables: CompiledTables,
  options: CheckOptions,
): CheckedText {
  const { claims } = checkBrief(markdown, tables, options);
  return { markdown, blocks: readBlocks(markdown), claims };
}

/** The first proposal for the claim with that position that mends it and nothing else. */
export function tryReplacements(
  before: CheckedText,
  at: number,
  tables: CompiledTables,
  options: CheckOptions,
): TriedReplacement | null {
  const claim = before.claims[at];
  if (!claim || !isReplaceable(claim) || isSetAgainstDenial(before, claim)) return null;
  const passage = findPassage(before.blocks, claim);
  if (!passage) return null;
  for (const edit of proposeEdits(before.markdown, claim, passage)) {
    for (const replacement of editMarkdown(before.markdown, passage.block, edit)) {
      const after = tryOne(before, passage, edit, replacement, tables, options);
      if (
        after &&
        agreesAndChangesNoOther(before, after, at, replacement) &&
        !repeatsNeighbour(after, at)
      ) {
        return { replacement, after };
      }
    }
  }
  return null;
}

/** The "2%" of "is not 1% but 2%" where the source has 1%: the denial has to go, which no value does. */
function isSetAgainstDenial({ blocks, claims }: CheckedText, claim: CheckedClaim): boolean {
  const denials = claims.filter(
    ({ reason, fact }) => reason.code === 'denies-source' && fact === claim.fact,
  );
  if (denials.length === 0) return false;
  const block = findPassage(blocks, claim)?.block;
  return denials.some((denial) => findPassage(blocks, denial)?.block === block);
}

function tryOne(
  before: CheckedText,
  { block }: Passage,
  edit: PlainEdit,
  replacement: Replacement,
  tables: CompiledTables,
  options: CheckOptions,
): CheckedText | null {
  const { start, end, text } = replacement;
  const markdown = before.markdown.slice(0, start) + text + before.markdown.slice(end);
  const blocks = readBlocks(markdown);
  const wanted = block.text.slice(0, edit.start) + edit.text + block.text.slice(edit.end);
  if (!readsAs(before.blocks, blocks, block.index, wanted)) return null;
  return { markdown, blocks, claims: checkBrief(markdown, tables, options).claims };
}
