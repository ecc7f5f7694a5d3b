import { tokenAt, type Token } from '../../text/tokens';
import { WordList } from '../../text/word-list';
import type { Bound } from '../claim';

/** A bound, and how far its words reach from the value: a token index. */
export interface BoundWords {
  readonly bound: Bound;
  /** First token of the words before a value, or the token after the words behind it. */
  readonly edge: number;
}

/** A node of a tree of phrases; words lead to children. */
export interface PhraseNode {
  bound: Bound | null;
  readonly children: Map<string, PhraseNode>;
}

/** Phrases as a tree of words. */
export interface PhraseTree {
  readonly root: PhraseNode;
  /** The words with which a phrase may begin, in lower case: beside most values stands another. */
  readonly firstWords: WordList;
}

/** The phrases as a tree of words, to be read forwards or, from a value on, backwards. */
export function phraseTree(
  phrases: Readonly<Partial<Record<Bound, readonly string[]>>>,
  backwards: boolean,
): PhraseTree {
  const root: PhraseNode = { bound: null, children: new Map() };
  for (const [bound, list] of Object.entries(phrases)) {
    for (const phrase of list) {
      const words = phrase.split(' ');
      let node = root;
      for (const word of backwards ? words.reverse() : words) {
        const child = node.children.get(word) ?? { bound: null, children: new Map() };
        node.children.set(word, child);
        node = child;
      }
      // Object.entries widens the keys of a record to string.
      node.bound = bound as Bound;
    }
  }
  const firstWords = [...root.children.keys()].map((word) => word.toLowerCase());
  return { root, firstWords: new WordList(firstWords) };
}

/** Longest phrase of the tree that ends before (or, with step 1, begins at) the token `at`. */
export function phraseAt(
  tree: PhraseTree,
  tokens: readonly Token[],
  at: number,
  step: 1 | -1,
): BoundWords | null {
  let node: PhraseNode | undefined = tree.root;
  let found: BoundWords | null = null;
  for (let i = at; ; i += step) {
    const token = tokenAt(tokens, i);
    if (token === undefined) return found;
    // The point of "approx." and the apostrophe of "can't" belong to the word before.
    if (isLoosePoint(token, tokens, i) && (step === -1 ? i > 0 : i > at)) continue;
    if (node === tree.root && !tree.firstWords.holds(token)) return null;
    // "c." is circa and "C." an initial.
    node = node.children.get(token.text.length === 1 ? token.text : token.lower);
    if (node === undefined) return found;
    if (node.bound !== null) found = { bound: node.bound, edge: step === -1 ? i : i + 1 };
  }
}

const ABBREVIATED = new WordList(['approx', 'ca', 'c', 'abt', 'est', 'max', 'min']);

function isLoosePoint(token: Token, tokens: readonly Token[], at: number): boolean {
  if (token.spaceBefore) return false;
  if (token.text === '.') return ABBREVIATED.holds(tokenAt(tokens, at - 1));
  return token.text === "'" || token.text === '’';
}
