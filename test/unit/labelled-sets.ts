import { join } from 'node:path';

const EVAL = join(__dirname, '..', 'eval');

/** The folders of the labelled briefs that are open, one for each author. */
export const LABELLED_SETS: readonly string[] = [
  'gold',
  'own',
  'own2',
  'own3',
  'own4',
  'own5',
  'own6',
  'own7',
  'own8',
  'own9',
  'own10',
].map((set) => join(EVAL, set));
