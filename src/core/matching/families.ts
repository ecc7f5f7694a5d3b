import type { Row } from './compile-tables';

/** Rows that say the same of different named things. */
export interface Families {
  /** Whether another row of the kind says the same of another name, so that the name decides. */
  tellsByName(row: Row): boolean;
}

/** Groups rows by the words of their subjects that are no names, told by the first two of them. */
export function groupFamilies(rows: readonly Row[]): Families {
  const names = new Map<string, Set<string>>();
  const keys = rows.map((row) => {
    const words = row.terms.filter(({ inSubject, proper }) => inSubject && !proper);
    const key = `${row.fact.kind} ${words
      .slice(0, 2)
      .map(({ term }) => term)
      .join(' ')}`;
    const own = row.terms.flatMap(({ term, proper }) => (proper ? [term] : []));
    const known = names.get(key);
    if (known) known.add(own.join(' '));
    else names.set(key, new Set([own.join(' ')]));
    return key;
  });
  return { tellsByName: (row) => (names.get(keys[row.index] ?? '')?.size ?? 0) > 1 };
}
