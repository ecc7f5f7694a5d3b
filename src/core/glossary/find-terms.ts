import type { Block } from '../markdown/block';
import type { TermMention } from '../result';
import { tokenise, type Token } from '../text/tokens';
import type { GlossaryTerm } from './glossary-term';
import { stemsOf } from './inflections';

/** One spelling of a term, as the stems of its words. */
interface Spelling {
  readonly stems: readonly string[];
  readonly term: GlossaryTerm;
  /** For an abbreviation in capitals: the word exactly as it must stand, a plural's "s" aside. */
  readonly capitals: string | null;
}

/** Glossaries made ready for finding their terms. */
export interface CompiledGlossary {
  readonly terms: readonly GlossaryTerm[];
  /** Spellings by their first stem, longest first. */
  readonly byFirstStem: ReadonlyMap<string, readonly Spelling[]>;
  readonly byTerm: ReadonlyMap<string, GlossaryTerm>;
}

/** What may stand between two words of one term: space, hyphens, an apostrophe. */
const JOINED = /^[\s\-‐‑–'’]*$/u;

/** Makes the terms of one or more glossaries ready. Of two entries for one term the first counts. */
export function compileGlossary(terms: readonly GlossaryTerm[]): CompiledGlossary {
  const byFirstStem = new Map<string, Spelling[]>();
  const byTerm = new Map<string, GlossaryTerm>();
  for (const term of terms) {
    if (byTerm.has(term.term)) continue;
    byTerm.set(term.term, term);
    for (const name of [term.term, ...term.aliases]) addSpelling(byFirstStem, name, term);
  }
  for (const spellings of byFirstStem.values()) {
    spellings.sort((a, b) => b.stems.length - a.stems.length);
  }
  return { terms: [...byTerm.values()], byFirstStem, byTerm };
}

/**
 * Finds the terms of a glossary in a brief's blocks, in order: every inflection of each word, the
 * longest term at a place, none inside another. Spans are those of the file.
 */
export function findTerms(blocks: readonly Block[], glossary: CompiledGlossary): TermMention[] {
  const mentions: TermMention[] = [];
  if (glossary.byFirstStem.size === 0) return mentions;
  for (const block of blocks) {
    const words = wordsOf(block.text);
    for (let i = 0; i < words.length;) {
      const spelling = spellingAt(block.text, words, i, glossary);
      const first = words[i];
      const last = words[i + (spelling?.stems.length ?? 1) - 1];
      if (spelling && first && last) {
        const span = block.map.toFile({ start: first.start, end: last.end });
        mentions.push({ ...span, term: spelling.term.term });
      }
      i += spelling?.stems.length ?? 1;
    }
  }
  return mentions;
}

function addSpelling(map: Map<string, Spelling[]>, name: string, term: GlossaryTerm): void {
  const words = wordsOf(name);
  const [only] = words;
  const capitals = words.length === 1 && only && /^\p{Lu}{2,}$/u.test(only.text) ? only.text : null;
  const stems = words.map((word) => stemsOf(word)[0]);
  const [first] = stems;
  if (first === undefined) return;
  const spelling = { stems, term, capitals };
  const known = map.get(first);
  if (known) known.push(spelling);
  else map.set(first, [spelling]);
}

function spellingAt(
  text: string,
  words: readonly Token[],
  at: number,
  glossary: CompiledGlossary,
): Spelling | null {
  const first = words[at];
  if (!first) return null;
  const fitting = stemsOf(first).flatMap((one) => {
    const spellings = glossary.byFirstStem.get(one);
    return spellings?.find((spelling) => fits(text, spelling, words, at)) ?? [];
  });
  return fitting.sort((a, b) => b.stems.length - a.stems.length)[0] ?? null;
}

function fits(text: string, spelling: Spelling, words: readonly Token[], at: number): boolean {
  const first = words[at];
  if (spelling.capitals !== null) {
    return first?.text === spelling.capitals || first?.text === `${spelling.capitals}s`;
  }
  return spelling.stems.every((stemmed, i) => {
    const word = words[at + i];
    if (word === undefined || !stemsOf(word).includes(stemmed)) return false;
    const before = i > 0 ? words[at + i - 1] : undefined;
    return before === undefined || JOINED.test(text.slice(before.end, word.start));
  });
}

function wordsOf(text: string): Token[] {
  return tokenise(text).filter((token) => token.kind !== 'symbol');
}
