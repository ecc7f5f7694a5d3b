import picomatch from 'picomatch';

/**
 * The files that a path or glob of a setting means, of those of a folder; behind "#" the sheet of a
 * workbook is kept. All are relative to the folder, with "/". A path out of the folder is itself.
 */
export function filesMeant(asked: string, files: readonly string[]): string[] {
  const [, pattern = asked, sheet = ''] = /^(.*\.xlsx)(#.*)$/is.exec(asked) ?? [];
  if (pattern === '..' || pattern.startsWith('../') || pattern.startsWith('/')) return [asked];
  if (files.includes(pattern)) return [pattern + sheet];
  const isMatch = picomatch(pattern, { dot: true });
  return files.filter((file) => isMatch(file)).map((file) => file + sheet);
}

/** A path or glob relative to a folder, relative to the root: "..", "." and "\" are worked out. */
export function resolvePath(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${path.replaceAll('\\', '/')}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
