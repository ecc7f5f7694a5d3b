import type { Row } from './compile-tables';

let questions = 0;

/**
 * Makes a question about rows: each row's answer is found once, however many claims have the row among
 * theirs. Questions are made while modules load, never later, and an answer is never `undefined`.
 */
export function ofRow<T extends NonNullable<unknown> | null>(
  find: (row: Row) => T,
): (row: Row) => T {
  const question = questions++;
  return (row) => {
    const answers = (row.answers ??= []);
    // What stands in a question's place is what that very question has found.
    const known = answers[question] as T | undefined;
    return known === undefined ? (answers[question] = find(row)) : known;
  };
}
