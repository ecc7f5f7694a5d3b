/** What may stand at the end of a subject once its value is gone: what joins the two. */
const JOINING =
  /(?:^|\s)(?:is|are|was|were|be|been|has|have|had|at|of|to|by|on|in|for|from|with|the|an?|and|or|that|about|around|some|as|than|stood|stands|reached|reaches|totalled|amounts?|amounted|equals|comes|came|will|would|it|they)$/i;
const LEADING = /^(?:and|but|so|yet|the|an?|that|however|moreover|then|also|in fact)(?:,?\s+)/i;

/** More of a sentence no subject needs. */
const LONGEST = 1000;

/**
 * What a value is of, proposed from the sentence that states it: the sentence without the value and
 * without the words that join the two. "The share of pupils who walk to school is 45%." gives
 * "Share of pupils who walk to school". A person edits it.
 */
export function proposeSubject(sentence: string, value: string): string {
  const said = sentence.slice(0, LONGEST);
  const at = said.indexOf(value);
  if (at < 0) return capital(trimEnds(said));
  const before = trimEnds(said.slice(0, at));
  const after = trimEnds(said.slice(at + value.length)).replace(/^of\s+/i, '');
  const head = stripLeading(stripJoining(before));
  // A sentence that begins with its value says what it is of behind it.
  if (head === '') return capital(stripLeading(after));
  if (after === '') return capital(head);
  return capital(/^[,;:]/.test(after) ? head : `${stripLeading(before)} ${after}`);
}

function stripJoining(text: string): string {
  let rest = text;
  for (let match = JOINING.exec(rest); match; match = JOINING.exec(rest)) {
    rest = trimEnds(rest.slice(0, match.index));
  }
  return rest;
}

function stripLeading(text: string): string {
  let rest = text;
  for (let match = LEADING.exec(rest); match; match = LEADING.exec(rest)) {
    rest = rest.slice(match[0].length);
  }
  return rest;
}

function trimEnds(text: string): string {
  return text
    .replace(/^[\s.:;!?"“”«»()[\]–—-]+|[\s.:;,!?"“”«»()[\]–—-]+$/gu, '')
    .replace(/\s+/gu, ' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
