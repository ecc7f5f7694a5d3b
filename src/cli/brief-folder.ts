import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import {
  DECISIONS_PATH,
  NO_DECISIONS,
  readDecisions,
  type Decisions,
} from '../core/ignores/decisions';
import { SETTINGS_FILE, type FolderSettings } from '../core/settings/folder-settings';
import { sayCode } from './error-code';
import { readFactsFolder, type FactsFolder } from './facts-in-force';

/** The folder whose settings and decisions hold for a brief, as a workspace folder's do in the editor. */
export interface BriefFolder {
  readonly root: string;
  readonly decisions: Decisions;
  readonly settings: FolderSettings;
  /** The folder's files and settings, where a briefcheck.json stands at its root; else null. */
  readonly facts: FactsFolder | null;
  /** What is wrong with the folder's own files, a line each. */
  readonly problems: readonly string[];
}

const MARKS = [SETTINGS_FILE, DECISIONS_PATH];

/** Finds the folders of briefs and reads what stands in them, each once. */
export class BriefFolders {
  private readonly byRoot = new Map<string, BriefFolder>();
  private readonly roots = new Map<string, string>();

  /** The nearest folder above the brief that has settings or decisions, else the working folder. */
  of(path: string): BriefFolder {
    const root = this.rootOf(path === '-' ? resolve('.') : dirname(resolve(path)));
    const known = this.byRoot.get(root);
    if (known) return known;
    const folder = readFolder(root);
    this.byRoot.set(root, folder);
    return folder;
  }

  private rootOf(folder: string): string {
    const known = this.roots.get(folder);
    if (known !== undefined) return known;
    const above = dirname(folder);
    const isRoot = MARKS.some((mark) => existsSync(join(folder, mark)));
    const root = isRoot ? folder : above === folder ? resolve('.') : this.rootOf(above);
    this.roots.set(folder, root);
    return root;
  }
}

/** A brief's path as the decisions and settings of its folder write it. */
export function nameIn({ root }: Pick<BriefFolder, 'root'>, path: string): string {
  return relative(root, resolve(path)).split(sep).join('/');
}

function readFolder(root: string): BriefFolder {
  const { decisions, problem } = readDecisionsOf(root);
  const problems = problem === null ? [] : [problem];
  const file = join(root, SETTINGS_FILE);
  if (!existsSync(file)) return { root, decisions, settings: {}, facts: null, problems };
  const facts = readFactsFolder(root);
  const wrong = facts.settings.problems.map(
    ({ line, column, message }) => `${file}:${String(line)}:${String(column)}: ${message}`,
  );
  const { settings } = facts.settings;
  return { root, decisions, settings, facts, problems: [...problems, ...wrong] };
}

function readDecisionsOf(root: string): { decisions: Decisions; problem: string | null } {
  const file = join(root, DECISIONS_PATH);
  if (!existsSync(file)) return { decisions: NO_DECISIONS, problem: null };
  try {
    const { decisions, problem } = readDecisions(readFileSync(file, 'utf8'));
    return { decisions, problem: problem && `${file}: ${problem.message}` };
  } catch (error) {
    return { decisions: NO_DECISIONS, problem: `${file}: can't be read (${sayCode(error)})` };
  }
}
