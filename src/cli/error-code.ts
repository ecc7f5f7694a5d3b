const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'ENOENT, it is not there',
  EACCES: 'EACCES, no permission',
  EPERM: 'EPERM, no permission',
  EISDIR: 'EISDIR, it is a folder',
  ELOOP: 'ELOOP, links in a circle',
};

/** The system's code of an error, such as ENOENT. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}

/** The code with a word on what it means. */
export function sayCode(error: unknown): string {
  const code = codeOf(error);
  return WORDS[code] ?? code;
}
