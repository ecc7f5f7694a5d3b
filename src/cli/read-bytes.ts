import { closeSync, openSync, readSync } from 'node:fs';
import { sayCode } from './error-code';

/** Bytes of a file, or why there are none, in words behind the file's name. */
export type BytesReading =
  | { readonly bytes: Uint8Array; readonly problem: null }
  | { readonly bytes: null; readonly problem: string };

/** Larger files are not read: nobody writes such a brief, and an editor would not open it as Markdown. */
export const LARGEST_MB = 20;
const LARGEST = LARGEST_MB * 1024 * 1024;
const PIECE = 1 << 20;
const STANDARD_INPUT = 0;

/** Reads a file, a pipe, or for `-` standard input, up to the largest size. */
export function readBytes(path: string): BytesReading {
  let file: number | null = null;
  try {
    file = path === '-' ? STANDARD_INPUT : openSync(path, 'r');
    return readAll(file);
  } catch (error) {
    return { bytes: null, problem: `can't be read (${sayCode(error)})` };
  } finally {
    if (file !== null && file !== STANDARD_INPUT) closeSync(file);
  }
}

function readAll(file: number): BytesReading {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const piece = new Uint8Array(PIECE);
    const count = readPiece(file, piece);
    if (count === 0) return { bytes: Buffer.concat(pieces), problem: null };
    pieces.push(piece.subarray(0, count));
    size += count;
    if (size > LARGEST) {
      return { bytes: null, problem: `larger than ${String(LARGEST_MB)} MB, so not read` };
    }
  }
}

function readPiece(file: number, piece: Uint8Array): number {
  for (;;) {
    try {
      return readSync(file, piece);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      // Windows ends a closed pipe so; a terminal or pipe without data yet says "again".
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}
