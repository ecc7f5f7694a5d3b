/**
 * What the extension uses of the core and does not need to start: the bundle `dist/engine.js`, which
 * `loadEngine` loads. Only that bundle imports this file; others import its types.
 */
export { checkBrief, compileTables } from '../../core/check';
export { columnName } from '../../core/facts/columns';
export { decodeText } from '../../core/facts/decode-text';
export { lintTable } from '../../core/facts/lint-table';
export { personOf } from '../../core/facts/persons/person-of-fact';
export { proposeFact, proposeFromWords } from '../../core/facts/proposing/propose-fact';
export { readSheet, readTable } from '../../core/facts/read-table';
export { addRow, isEdit } from '../../core/facts/writing/add-row';
export { compileGlossary, findTerms } from '../../core/glossary/find-terms';
export { readGlossary } from '../../core/glossary/read-glossary';
export { frontMatterEnd, readFrontMatter } from '../../core/markdown/front-matter';
export { readBlocks } from '../../core/markdown/read-blocks';
export { offerAll } from '../../core/replace/offer-all';
export { offerReplacement } from '../../core/replace/offer-replacement';
export { sharedWords } from '../../core/report/shared-words';
export { toHtml } from '../../core/report/to-html';
export { toMarkdown } from '../../core/report/to-markdown';
export { toSheet } from '../../core/report/to-sheet';
export { readSettings } from '../../core/settings/read-settings';
