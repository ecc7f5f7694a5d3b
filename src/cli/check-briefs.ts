import { sep } from 'node:path';
import { checkBrief, type CheckOptions } from '../core/check';
import { judgeClaims, type StaleDecision } from '../core/ignores/judge-claims';
import type { BriefReport, Report } from '../core/report/report';
import type { CheckedClaim } from '../core/result';
import { lineStarts, placeAt } from '../core/text/line-starts';
import type { Baseline } from './baseline';
import { BriefFolders, nameIn, type BriefFolder } from './brief-folder';
import { decodeBrief } from './decode-brief';
import { bundledPath, TableLoader, type LoadedTables } from './load-tables';
import { Progress } from './progress';
import { readBytes } from './read-bytes';
import { tell, type Streams } from './streams';
import { VERSION } from './version';

/** What the check of many briefs is told. */
export interface BriefCheckerOptions {
  readonly facts?: readonly string[];
  readonly bundled?: boolean;
  readonly date?: string;
}

/** Checks briefs one after another; what is wrong with one is told, and the others go on. */
export class BriefChecker {
  /** Whether every brief so far could be read as it should. */
  isWhole = true;
  private readonly folders = new BriefFolders();
  private readonly loader: TableLoader;
  private readonly tables = new Set<string>();

  constructor(
    private readonly options: BriefCheckerOptions,
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
      const folder = this.folderOf(path);
      const tables = this.tablesFor();
      if (!tables) return null;
      for (const name of tables.names) this.tables.add(name);
      const brief = this.checkOne(path, folder, tables);
      if (brief) briefs.push(brief);
    }
    progress.end();
    return { briefs, tables: [...this.tables], version: VERSION };
  }

  private checkOne(path: string, folder: BriefFolder, tables: LoadedTables): BriefReport | null {
    const name = path === '-' ? 'standard input' : path;
    const text = this.textOf(path, name);
    if (text === null) return null;
    try {
      const checked = checkBrief(text, tables.compiled, this.checkOptions());
      const claims = text.startsWith('\uFEFF') ? checked.claims.map(besideMark) : checked.claims;
      const judged = judgeClaims(text, claims, folder.decisions, nameIn(folder, path));
      this.tellStale(judged.stale, text, name);
      const { baseline } = this;
      return {
        path: sep === '\\' ? path.replaceAll('\\', '/') : path,
        stale: judged.stale,
        claims: baseline
          ? judged.claims.map((one) => ({ ...one, inBaseline: baseline.holds(one.claim) }))
          : judged.claims,
      };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.fail(`${name}: the check failed by a bug in Briefcheck: ${message}`);
      return null;
    }
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

  private folderOf(path: string): BriefFolder {
    const known = this.folders.all().length;
    const folder = this.folders.of(path);
    const isNew = this.folders.all().length > known;
    if (isNew && folder.problem !== null) this.fail(folder.problem);
    return folder;
  }

  private tablesFor(): LoadedTables | null {
    const own = this.options.facts ?? [];
    return this.loader.load(
      own.length === 0 || this.options.bundled ? [...own, bundledPath()] : own,
    );
  }

  private checkOptions(): CheckOptions {
    return this.options.date === undefined ? {} : { date: this.options.date };
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
