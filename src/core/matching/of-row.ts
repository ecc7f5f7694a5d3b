import type { Row } from './compile-tables';

/** Makes a question about rows: each row's answer is found once, however many claims have the row among theirs. */
export function ofRow<T>(find: (row: Row) => T): (row: Row) => T {
  const known = new WeakMap<Row, { readonly answer: T }>();
  return (row) => {
    let found = known.get(row);
    if (!found) known.set(row, (found = { answer: find(row) }));
    return found.answer;
  };
}
