import { existsSync } from 'node:fs';
import path from 'node:path';

/** The full path of the first of these commands that a folder of the PATH has; undefined where none has. */
export function findOnPath(names) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file));
}
