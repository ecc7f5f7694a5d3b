import { sep } from 'node:path';
import { checkBrief, type CheckOptions } from '../core/check';
import { ignoreWords } from '../core/ignores/ignored-words';
import { judgeClaims, type StaleDecision } from '../core/ignores/judge-claims';
import type { BriefReport, Report } from '../core/report/report';
import type { CheckedClaim } from '../core/result';
import { lineStarts, placeAt } from '../core/text/line-starts';
import type { Baseline } from './baseline';
import { nameIn, type BriefFolder, type BriefFolders } from './brief-folder';
import { decodeBrief } from './decode-brief';
import { TableLoader, type LoadedTables } from './load-tables';
import { Progress } from './progress';
import { readBytes } from './read-bytes';
import { tell, type Streams } from './streams';
import { tablesForBrief, type TableOptions } from './tables-for-brief';
import { VERSION } from './version';

/** What the check of many briefs is told. */
export interface BriefCheckerOptions extends TableOptions {
  readonly date?: string;
}

/** Checks briefs one after another; what is wrong with one is told, and the others go on. */
export class BriefChecker {
  /** Whether every brief so far could be read as it should. */
  isWhole = true;
  private readonly told = new Set<string>();
  private readonly loader: TableLoader;
  private readonly tables = new Set<string>();

  constructor(
    private readonly options: BriefCheckerOptions,
    private readonly folders: BriefFolders,
    private readonly baseline: Baseline | null,
    private readonly streams: Streams,
  ) {
    this.loader = new TableLoader(streams);
  }

  /** The report on the briefs; null where a table can't be used. */
  check(paths: readonly string[]): Report | null {
    const briefs: BriefReport[] = [];
    const progress = new Progress(this.streams, paths.length);
    for (const [i, path] of paths.entries()) {
      progress.at(i, path);
      const brief = this.checkOne(path);
      if (brief === 'no-table') return null;
      if (brief) briefs.push(brief);
    }
    progress.end();
    return { briefs, tables: [...this.tables], version: VERSION };
  }

  private checkOne(path: string): BriefReport | 'no-table' | null {
    const name = path === '-' ? 'standard input' : path;
    const folder = this.folders.of(path);
    for (const problem of folder.problems) this.failOnce(problem);
    const text = this.textOf(path, name);
    if (text === null) return null;
    const tables = this.tablesFor(path, name, text, folder);
    if (!tables) return 'no-table';
    try {
      return this.judge(path, text, folder, tables);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.fail(`${name}: the check failed by a bug in Briefcheck: ${message}`);
      return null;
    }
  }

  private judge(
    path: string,
    text: string,
    folder: BriefFolder,
    tables: LoadedTables,
  ): BriefReport {
    const checked = checkBrief(text, tables.compiled, this.checkOptions(folder));
    const found = text.startsWith('\uFEFF') ? checked.claims.map(besideMark) : checked.claims;
    const judged = judgeClaims(text, found, folder.decisions, nameIn(folder, path));
    this.tellStale(judged.stale, text, path === '-' ? 'standard input' : path);
    const claims = ignoreWords(judged.claims, folder.settings.ignore ?? []);
    const { baseline } = this;
    return {
      path: sep === '\\' ? path.replaceAll('\\', '/') : path,
      stale: judged.stale,
      claims: baseline
        ? claims.map((one) => ({ ...one, inBaseline: baseline.holds(one.claim) }))
        : claims,
    };
  }

  private textOf(path: string, name: string): string | null {
    const read = readBytes(path);
    if (read.problem !== null) {
      this.fail(`${name}: ${read.problem}`);
      return null;
    }
    const { text, problem } = decodeBrief(read.bytes);
    if (problem !== null) this.fail(`${name}: ${problem}`);
    return text;
  }

  private tablesFor(
    path: string,
    name: string,
    text: string,
    folder: BriefFolder,
  ): LoadedTables | null {
    const { paths, problems } = tablesForBrief(path, text, folder, this.options);
    for (const problem of problems) this.failOnce(`${name}: ${problem}`);
    const loaded = this.loader.load(paths);
    for (const table of loaded?.names ?? []) this.tables.add(table);
    return loaded;
  }

  private checkOptions({ settings }: BriefFolder): CheckOptions {
    const order = settings.dateOrder ?? 'auto';
    return {
      ...(this.options.date === undefined ? {} : { date: this.options.date }),
      staleAfter: settings.staleAfter ?? '',
      ...(order === 'auto' ? {} : { dayFirst: order === 'dayFirst' }),
    };
  }

  private tellStale(stale: readonly StaleDecision[], text: string, name: string): void {
    if (stale.length === 0) return;
    const starts = lineStarts(text);
    for (const { words, span } of stale) {
      const which = words === null ? '' : ` for "${words}"`;
      const message = span
        ? `${name}:${String(placeAt(starts, span.start).line)}: the ignore comment${which} meets no claim`
        : `${name}: the entry${which} in the decisions file meets no claim any more`;
      tell(this.streams, `note: ${message}`);
    }
  }

  /** Tells what holds for many briefs but once. */
  private failOnce(message: string): void {
    if (!this.told.has(message)) this.fail(message);
    this.told.add(message);
  }

  private fail(message: string): void {
    this.isWhole = false;
    tell(this.streams, message);
  }
}

/** A claim of a text with a byte-order mark: editors count no column for the mark. */
function besideMark(claim: CheckedClaim): CheckedClaim {
  const column = claim.line === 1 ? claim.column - 1 : claim.column;
  const endColumn = claim.endLine === 1 ? claim.endColumn - 1 : claim.endColumn;
  return { ...claim, column, endColumn };
}
