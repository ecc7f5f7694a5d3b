import picomatch from 'picomatch';
import { figuresOf, sayFigures } from '../core/report/figures';
import type { Report } from '../core/report/report';
import { Baseline } from './baseline';
import { BriefFolders, nameIn } from './brief-folder';
import { BriefChecker } from './check-briefs';
import { countFailing, failing, type FailOn } from './failing';
import { findBriefs, type LeaveOut } from './find-briefs';
import { readFormats, type FormatChoice } from './format-choice';
import { EXIT, tell, type Streams } from './streams';
import { writeReports } from './write-reports';

/** The options of `briefcheck check`, as parsed. */
export interface CheckCommandOptions {
  readonly facts?: readonly string[];
  readonly bundled?: boolean;
  readonly date?: string;
  readonly exclude?: readonly string[];
  readonly format?: readonly string[];
  readonly output?: string;
  readonly all?: boolean;
  readonly explain?: boolean;
  readonly failOn: FailOn;
  readonly max: number;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
}

/** Runs `briefcheck check` and gives its exit code. What can't be read is one line on `err`. */
export function check(
  args: readonly string[],
  options: CheckCommandOptions,
  streams: Streams,
): number {
  const formats = readFormats(options.format ?? [], options.output);
  if (formats.problem !== null) return fail(formats.problem, streams);
  const baseline = readBaseline(options);
  if (typeof baseline === 'string') return fail(baseline, streams);
  const folders = new BriefFolders();
  const found = findBriefs(args, leaveOut(options.exclude ?? [], folders));
  for (const problem of found.problems) tell(streams, problem);
  for (const path of found.passedOver) tell(streams, `note: ${path} is no brief by its name`);
  if (found.paths.length === 0) {
    return found.problems.length > 0 ? EXIT.failure : fail('no brief to check', streams);
  }
  const checker = new BriefChecker(options, folders, baseline, streams);
  const report = checker.check(found.paths);
  if (!report) return EXIT.failure;
  const isWhole = found.problems.length === 0 && checker.isWhole;
  return finish({ report, baseline, isWhole, choices: formats.choices, options, streams });
}

interface Run {
  readonly report: Report;
  readonly baseline: Baseline | null;
  readonly isWhole: boolean;
  readonly choices: readonly FormatChoice[];
  readonly options: CheckCommandOptions;
  readonly streams: Streams;
}

/** Writes reports and baseline, and decides the exit code. */
function finish({ report, baseline, isWhole, choices, options, streams }: Run): number {
  const isWritten = writeReports(
    report,
    choices,
    {
      all: (options.all ?? false) || (options.explain ?? false),
      explain: options.explain ?? false,
    },
    streams,
  );
  if (choices.every(({ file }) => file !== null)) {
    tell(streams, sayFigures(figuresOf(report.briefs.flatMap(({ claims }) => claims))));
  }
  const isUpdated = !baseline || keepBaseline(report, baseline, options, streams);
  if (!isWritten || !isWhole || !isUpdated) return EXIT.failure;
  if (options.updateBaseline) return EXIT.clean;
  const count = countFailing(report, options.failOn);
  if (count > 0 && options.max > 0) {
    tell(streams, `${String(count)} claims fail, of which --max lets ${String(options.max)} pass`);
  }
  return count > options.max ? EXIT.findings : EXIT.clean;
}

function keepBaseline(
  report: Report,
  baseline: Baseline,
  { updateBaseline, failOn, baseline: file }: CheckCommandOptions,
  streams: Streams,
): boolean {
  const paths = report.briefs.map(({ path }) => path);
  if (updateBaseline) {
    const claims = failing(report, failOn);
    const problem = baseline.write(claims, paths);
    const written = claims.length === 1 ? '1 claim' : `${String(claims.length)} claims`;
    tell(streams, problem ?? `${file ?? ''}: ${written} written`);
    return problem === null;
  }
  for (const entry of baseline.stale(paths)) {
    const where = `${file ?? ''}: "${entry.claim}" of ${entry.file}`;
    tell(streams, `note: ${where} is found no longer; --update-baseline takes it out`);
  }
  return true;
}

function readBaseline({ baseline, updateBaseline }: CheckCommandOptions): Baseline | string | null {
  if (baseline !== undefined) return Baseline.read(baseline, updateBaseline ?? false);
  return updateBaseline ? '--update-baseline needs --baseline FILE' : null;
}

/** Tells what does not count of what stands in folders: by `--exclude`, or by the folder's settings. */
function leaveOut(patterns: readonly string[], folders: BriefFolders): LeaveOut {
  const isExcluded = picomatch([...patterns], { dot: true });
  return (path, isFolder) => {
    const slashed = path.replaceAll('\\', '/');
    const isNamed = isExcluded(slashed) || isExcluded(slashed.replace(/^.*\//, ''));
    return isNamed || (!isFolder && isNoBrief(path, folders));
  };
}

/** Whether the settings `include` and `exclude` of its folder say that a file is no brief. */
function isNoBrief(path: string, folders: BriefFolders): boolean {
  const folder = folders.of(path);
  const { include = [], exclude = [] } = folder.settings;
  const name = nameIn(folder, path);
  const fits = (globs: readonly string[]): boolean => picomatch([...globs], { dot: true })(name);
  return (include.length > 0 && !fits(include)) || fits(exclude);
}

function fail(message: string, streams: Streams): number {
  tell(streams, message);
  return EXIT.failure;
}
