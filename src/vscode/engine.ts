/** What the extension uses of the engine. */
export { checkBrief, compileTables, type CheckOptions, type CompiledTables } from '../core/check';
export { readTable } from '../core/facts/read-table';
export { offerAll } from '../core/replace/offer-all';
export { isReplaceable, offerReplacement } from '../core/replace/offer-replacement';
export { readBlocks } from '../core/markdown/read-blocks';
