/**
 * The part of `node:assert/strict` that suites use, for the browser's extension host, where there is no Node.
 * The bundler puts it in that module's place.
 */

function fail(message: string | undefined, otherwise: string): never {
  throw new Error(message ?? otherwise);
}

function show(value: unknown): string {
  return JSON.stringify(value, undefined, 2) ?? String(value);
}

/** Values that print the same as sorted JSON count as equal: suites compare plain data. */
function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = Object.entries(a);
  const right = new Map<string, unknown>(Object.entries(b));
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && sameData(value, right.get(key)))
  );
}

export function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message, `expected something true, got ${show(value)}`);
}

export function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) {
    fail(message, `expected ${show(expected)}, got ${show(actual)}`);
  }
}

export function notEqual(actual: unknown, expected: unknown, message?: string): void {
  if (Object.is(actual, expected)) fail(message, `expected anything but ${show(expected)}`);
}

export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (!sameData(actual, expected)) fail(message, `expected ${show(expected)}, got ${show(actual)}`);
}

export function match(text: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(text))
    fail(message, `expected a match of ${String(pattern)}, got ${show(text)}`);
}

export function doesNotMatch(text: string, pattern: RegExp, message?: string): void {
  if (pattern.test(text)) fail(message, `expected no match of ${String(pattern)} in ${show(text)}`);
}

export async function rejects(work: Promise<unknown>, message?: string): Promise<void> {
  try {
    await work;
  } catch {
    return;
  }
  fail(message, 'expected a rejection');
}

export const strictEqual = equal;
export const notStrictEqual = notEqual;
export const deepStrictEqual = deepEqual;

/** `assert(value)` with the rest as its members, as Node's module has it. */
const assert = Object.assign((value: unknown, message?: string) => ok(value, message), {
  ok,
  equal,
  notEqual,
  deepEqual,
  match,
  doesNotMatch,
  rejects,
  strictEqual,
  notStrictEqual,
  deepStrictEqual,
});
export default assert;
