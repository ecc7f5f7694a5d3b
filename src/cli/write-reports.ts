import { writeFileSync } from 'node:fs';
import type { Report } from '../core/report/report';
import { toGithub } from '../core/report/to-github';
import { toHtml } from '../core/report/to-html';
import { toJson } from '../core/report/to-json';
import { toMarkdown } from '../core/report/to-markdown';
import { toSarif } from '../core/report/to-sarif';
import { toSheet } from '../core/report/to-sheet';
import { wantsColour } from './colour';
import { sayCode } from './error-code';
import type { Format, FormatChoice } from './format-choice';
import { toText, type TextOptions } from './report-text';
import { tell, type Streams } from './streams';

const RENDERERS: Readonly<Record<Exclude<Format, 'text'>, (report: Report) => string>> = {
  json: toJson,
  sarif: toSarif,
  github: toGithub,
  markdown: toMarkdown,
  html: toHtml,
  sheet: toSheet,
};

/** Writes the reports asked for; false where one could not be written, which has then been told. */
export function writeReports(
  report: Report,
  choices: readonly FormatChoice[],
  options: Omit<TextOptions, 'colour'>,
  streams: Streams,
): boolean {
  let done = true;
  for (const { format, file } of choices) {
    const colour = file === null && wantsColour(streams);
    const text =
      format === 'text' ? toText(report, { ...options, colour }) : RENDERERS[format](report);
    if (file === null) streams.out(text);
    else done = writeTo(file, text, streams) && done;
  }
  return done;
}

function writeTo(file: string, text: string, streams: Streams): boolean {
  try {
    writeFileSync(file, text);
    return true;
  } catch (error) {
    tell(streams, `${file}: the report can't be written (${sayCode(error)})`);
    return false;
  }
}
