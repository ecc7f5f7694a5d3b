/** The report formats of `briefcheck check`. */
export const FORMATS = ['text', 'json', 'sarif', 'github', 'markdown', 'html', 'sheet'] as const;

export type Format = (typeof FORMATS)[number];

/** A report to write: where `file` is null, to standard output. */
export interface FormatChoice {
  readonly format: Format;
  readonly file: string | null;
}

const BY_ENDING: Readonly<Record<string, Format>> = {
  txt: 'text',
  json: 'json',
  sarif: 'sarif',
  md: 'markdown',
  html: 'html',
  htm: 'html',
  csv: 'sheet',
};

/** The reports that the options ask for, or what is wrong with them in one line. */
export type FormatReading =
  | { readonly choices: readonly FormatChoice[]; readonly problem: null }
  | { readonly choices: null; readonly problem: string };

/**
 * Reads `--format NAME` or `--format NAME=FILE`, any number of them, and `--output FILE`, which is the
 * file of the one format that names none; without a format the file's ending tells it.
 */
export function readFormats(formats: readonly string[], output: string | undefined): FormatReading {
  const choices: FormatChoice[] = [];
  for (const text of formats) {
    const choice = readFormat(text);
    if (typeof choice === 'string') return { choices: null, problem: choice };
    choices.push(choice);
  }
  const toOutput = choices.filter(({ file }) => file === null);
  if (output === undefined) {
    if (toOutput.length > 1) return twoOnOne('standard output', toOutput);
    const all = choices.length > 0 ? choices : [{ format: 'text', file: null } as const];
    return sameFile(all) ?? { choices: all, problem: null };
  }
  if (output === '') return { choices: null, problem: '--output takes the name of a file' };
  if (toOutput.length > 1) return twoOnOne(output, toOutput);
  const format = toOutput[0]?.format ?? formatOfFile(output);
  const all = [...choices.filter(({ file }) => file !== null), { format, file: output }];
  return sameFile(all) ?? { choices: all, problem: null };
}

function readFormat(text: string): FormatChoice | string {
  const at = text.indexOf('=');
  const name = at < 0 ? text : text.slice(0, at);
  const file = at < 0 ? null : text.slice(at + 1);
  const format = FORMATS.find((known) => known === name);
  if (!format) {
    return `--format takes ${FORMATS.slice(0, -1).join(', ')} or ${FORMATS.at(-1) ?? ''}, not "${name}"`;
  }
  if (file === '') return `--format ${name}= takes the name of a file behind the "="`;
  return { format, file };
}

function formatOfFile(file: string): Format {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  return BY_ENDING[ending] ?? 'text';
}

function twoOnOne(place: string, [a, b]: readonly FormatChoice[]): FormatReading {
  const names = `${a?.format ?? ''} and ${b?.format ?? ''}`;
  return {
    choices: null,
    problem: `${names} can't both go to ${place}: give one a file, as in --format ${b?.format ?? ''}=FILE`,
  };
}

function sameFile(choices: readonly FormatChoice[]): FormatReading | null {
  const files = choices.flatMap(({ file }) => file ?? []);
  const twice = files.find((file, i) => files.indexOf(file) !== i);
  return twice === undefined
    ? null
    : { choices: null, problem: `two reports can't both go to ${twice}` };
}
