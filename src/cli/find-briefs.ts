import { readdirSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join, sep } from 'node:path';
import picomatch from 'picomatch';
import { codeOf } from './error-code';

/** The briefs that the arguments name, in order and each once, and what could not be looked into. */
export interface FoundBriefs {
  readonly paths: readonly string[];
  readonly problems: readonly string[];
  /** Files that were named but are tables or glossaries by their name. */
  readonly passedOver: readonly string[];
}

/** Whether a path found in a folder or by a pattern does not count. */
export type LeaveOut = (path: string, isFolder: boolean) => boolean;

const BRIEF = /\.(?:md|markdown)$/i;
const DATA = /\.(?:facts|glossary)\.(?:md|markdown)$/i;
/** Folders that hold no one's briefs. */
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', '.git', 'bower_components']);

/**
 * Finds the briefs for the arguments of the command: files as they are, folders with all below them,
 * patterns, `-`.
 */
export function findBriefs(args: readonly string[], leaveOut: LeaveOut): FoundBriefs {
  const found = new Finder(leaveOut);
  for (const arg of args) found.add(arg);
  return found;
}

class Finder implements FoundBriefs {
  readonly paths: string[] = [];
  readonly problems: string[] = [];
  readonly passedOver: string[] = [];
  private readonly seen = new Set<string>();

  constructor(private readonly leaveOut: LeaveOut) {}

  add(arg: string): void {
    if (arg === '-') {
      this.take(arg, arg);
      return;
    }
    const stats = lookAt(arg);
    if (typeof stats !== 'string') {
      if (stats.isDirectory()) this.addFolder(arg, () => true);
      else if (DATA.test(arg)) this.passedOver.push(arg);
      else this.takeFile(arg);
    } else if (stats === 'ENOENT' && picomatch.scan(arg).isGlob) this.addPattern(arg);
    else if (stats === 'ENOENT') this.problems.push(`${arg}: no such file or folder`);
    else this.problems.push(`${arg}: can't be read (${stats})`);
  }

  private addPattern(pattern: string): void {
    const slashed = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
    const { base, glob } = picomatch.scan(slashed.replace(/^\.\//, ''));
    const fits = picomatch(glob, { dot: true });
    const before = this.paths.length;
    const from = base === '' ? '.' : base;
    if (typeof lookAt(from) !== 'string') this.addFolder(from, (path) => fits(path));
    if (this.paths.length === before) this.problems.push(`${pattern}: no brief matches this`);
  }

  /** Takes the briefs below a folder; `fits` is asked with each path relative to it. */
  private addFolder(root: string, fits: (relative: string) => boolean): void {
    const folders = [''];
    const entered = new Set<string>();
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      const below: string[] = [];
      for (const entry of this.entriesOf(join(root, folder), entered)) {
        const relative = folder === '' ? entry.name : `${folder}/${entry.name}`;
        const path = join(root, relative);
        const kind = this.kindOf(entry, path);
        if (kind === 'folder' && !SKIPPED.has(entry.name) && !this.leaveOut(path, true)) {
          below.push(relative);
        } else if (kind === 'file' && isBrief(entry.name) && fits(relative)) {
          if (!this.leaveOut(path, false)) this.takeFile(path);
        }
      }
      folders.push(...below.reverse());
    }
  }

  /** What stands in a folder, by name; nothing where it was entered before by another way. */
  private entriesOf(path: string, entered: Set<string>): Dirent[] {
    try {
      const real = realpathSync(path);
      if (entered.has(real)) return [];
      entered.add(real);
      return readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      this.problems.push(`${path}: can't look into this folder (${codeOf(error)})`);
      return [];
    }
  }

  private kindOf(entry: Dirent, path: string): 'folder' | 'file' | null {
    if (!entry.isSymbolicLink()) {
      return entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : null;
    }
    const stats = lookAt(path);
    if (typeof stats === 'string') {
      if (isBrief(entry.name)) this.problems.push(`${path}: a link that leads nowhere (${stats})`);
      return null;
    }
    return stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : null;
  }

  private takeFile(path: string): void {
    try {
      this.take(path, realpathSync(path));
    } catch {
      // It vanished meanwhile: reading it will say so.
      this.take(path, path);
    }
  }

  private take(path: string, real: string): void {
    if (this.seen.has(real)) return;
    this.seen.add(real);
    this.paths.push(path);
  }
}

function isBrief(name: string): boolean {
  return BRIEF.test(name) && !DATA.test(name);
}

function lookAt(path: string): Stats | string {
  try {
    return statSync(path);
  } catch (error) {
    return codeOf(error);
  }
}
