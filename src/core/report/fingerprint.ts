import { tidySpace } from '../ignores/ignore-comments';
import type { CheckedClaim } from '../result';

/** What a claim is known by when its lines have moved: kind, words and sentence. */
export function contentKey(kind: string, claim: string, sentence: string): string {
  return [kind, tidySpace(claim), tidySpace(sentence)].join('\n');
}

/** The content key as 16 hexadecimal digits. */
export function fingerprintOf({ kind, text, sentence }: CheckedClaim): string {
  return fnv1a(contentKey(kind, text, sentence));
}

const PRIME = 0x100000001b3n;
const BASIS = 0xcbf29ce484222325n;

/** The hash FNV-1a with 64 bits, over UTF-16 units (Fowler, Noll and Vo). */
function fnv1a(text: string): string {
  let hash = BASIS;
  for (let i = 0; i < text.length; i++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * PRIME);
  }
  return hash.toString(16).padStart(16, '0');
}
