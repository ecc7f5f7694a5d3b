import * as fc from 'fast-check';
import { BRIEFS, HOSTILE, SENTENCES, TABLES } from './sources';

/** A brief and a table to check it against. */
export interface Input {
  readonly brief: string;
  readonly table: string;
  /** The table's name, whose ending tells its format. */
  readonly name: string;
  readonly date: string | undefined;
}

const MARKUP = [
  '**',
  '_',
  '`',
  '\n\n',
  '\n',
  '\r\n',
  '\r',
  '> ',
  '- ',
  '# ',
  '|',
  '[^1]',
  '](',
  '<b>',
];
const ODD = [
  '\0',
  '\uFEFF',
  '\uD800',
  '\uDC00',
  '\u200D',
  '\u202E',
  '\u2028',
  '\u00A0',
  '𝟕𝟎%',
  '７０％',
];

const piece: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.constantFrom(...MARKUP),
  fc.constantFrom(...ODD),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.integer().map(String),
  fc.double().map(String),
);

/** One change of a text at a place, told as a share of its length. */
interface Change {
  readonly at: number;
  readonly length: number;
  readonly insert: string;
  readonly repeat: number;
  /** Where what is inserted comes from elsewhere in the text, the place; else null. */
  readonly from: number | null;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(
    fc.constant(0),
    fc.integer({ min: 0, max: 6 }),
    fc.integer({ min: 0, max: 400 }),
  ),
  insert: piece,
  repeat: fc.oneof(fc.constant(1), fc.constant(1), fc.integer({ min: 0, max: 30 })),
  from: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
});

function mutate(text: string, changes: readonly Change[]): string {
  return changes.reduce((changed, { at, length, insert, repeat, from }) => {
    const place = Math.floor(at * changed.length);
    const source = from === null ? -1 : Math.floor(from * changed.length);
    const added = source < 0 ? insert.repeat(repeat) : changed.slice(source, source + length);
    return changed.slice(0, place) + added + changed.slice(place + (source < 0 ? length : 0));
  }, text);
}

function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  const part = fc.tuple(fc.constantFrom(...texts), fc.double({ min: 0, max: 1, noNaN: true }));
  // A whole brief is slow to shrink: a stretch of it holds as many traps for its length.
  const stretch = part.map(([text, at]) => {
    const start = Math.floor(at * text.length);
    return text.slice(start, start + 1500);
  });
  return fc
    .tuple(fc.oneof(stretch, fc.constantFrom(...texts)), fc.array(change, { maxLength: 8 }))
    .map(([text, changes]) => mutate(text, changes));
}

/** One change of a sentence's words: the word at a place is dropped, said twice, moved, or gets another case. */
interface WordChange {
  readonly at: number;
  readonly to: number;
  readonly way: 'drop' | 'repeat' | 'move' | 'capital' | 'small' | 'loud';
}

const wordChange: fc.Arbitrary<WordChange> = fc.record({
  at: fc.nat({ max: 40 }),
  to: fc.nat({ max: 40 }),
  way: fc.constantFrom('drop', 'repeat', 'move', 'capital', 'small', 'loud'),
});

function changeWords(sentence: string, changes: readonly WordChange[]): string {
  const words = sentence.split(' ');
  for (const { at, to, way } of changes) {
    const place = at % Math.max(1, words.length);
    const word = words[place] ?? '';
    if (way === 'drop') words.splice(place, 1);
    else if (way === 'repeat') words.splice(to % words.length, 0, word);
    else if (way === 'move') words.splice(to % words.length, 0, ...words.splice(place, 1));
    else words[place] = inCase(word, way);
  }
  return words.join(' ');
}

function inCase(word: string, way: 'capital' | 'small' | 'loud'): string {
  if (way === 'loud') return word.toUpperCase();
  return way === 'small' ? word.toLowerCase() : word.slice(0, 1).toUpperCase() + word.slice(1);
}

const sentence: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...SENTENCES), fc.array(wordChange, { maxLength: 4 }))
  .map(([text, changes]) => changeWords(text, changes));

const brief: fc.Arbitrary<string> = fc.oneof(
  mutated(BRIEFS),
  fc.array(sentence, { maxLength: 30 }).map((sentences) => sentences.join(' ')),
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
);

const table: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...TABLES),
  mutated(TABLES),
  fc.array(piece, { maxLength: 20 }).map((cells) => `subject,value,source\n${cells.join(',')}`),
);

/** Briefs and tables: real ones with changes, sentences of the fixtures likewise, and hostile pieces put together. */
export const input: fc.Arbitrary<Input> = fc.record({
  brief,
  table,
  name: fc.constantFrom('t.csv', 't.csv', 't.csv', 't.tsv', 't.json', 't.yaml', 't.facts.md'),
  date: fc.option(fc.constantFrom('2025-06-08', '2024-02-29', '0001-01-01', '9999-12-31'), {
    nil: undefined,
  }),
});
