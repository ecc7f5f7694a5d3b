import { tokenAt, type Token } from '../../text/tokens';
import type { Bound } from '../claim';
import { WordList } from '../../text/word-list';

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

/** The phrases as a tree of words, to be read forwards or, from a value on, backwards. */
export function phraseTree(
  phrases: Readonly<Partial<Record<Bound, readonly string[]>>>,
  backwards: boolean,
): PhraseNode {
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
  return root;
}

/** Longest phrase of the tree that ends before (or, with step 1, begins at) the token `at`. */
export function phraseAt(
  tree: PhraseNode,
  tokens: readonly Token[],
  at: number,
  step: 1 | -1,
): BoundWords | null {
  let node: PhraseNode | undefined = tree;
  let found: BoundWords | null = null;
  for (let i = at; ; i += step) {
    const token = tokenAt(tokens, i);
    if (token === undefined) return found;
    // The point of "approx." and the apostrophe of "can't" belong to the word before.
    if (isLoosePoint(token, tokens, i) && (step === -1 ? i > 0 : i > at)) continue;
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
