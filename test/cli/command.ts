import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The user without rights on Linux. */
const NOBODY = 65534;

const COMMAND = join(__dirname, '..', '..', 'dist', 'cli.js');

/** What a run of the built command gave. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for one test, in which the built command runs. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'briefcheck-'));

  /** Writes files by their paths in the folder; bytes as they are. */
  write(files: Readonly<Record<string, string | Uint8Array>>): this {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.path, name)), { recursive: true });
      writeFileSync(join(this.path, name), content);
    }
    return this;
  }

  /** Runs `briefcheck` with these arguments; `input` goes to its standard input. */
  run(
    args: readonly string[],
    input: string | Uint8Array = '',
    env: Readonly<Record<string, string>> = {},
  ): Outcome {
    const run = spawnSync(process.execPath, [COMMAND, ...args], {
      cwd: this.path,
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, FORCE_COLOR: '', NO_COLOR: '', ...env },
    });
    return { code: run.status, out: run.stdout, err: run.stderr };
  }

  /** Runs a line of the shell, which finds node and the command in $NODE and $COMMAND. */
  shell(line: string): Outcome {
    const env = { ...process.env, NODE: process.execPath, COMMAND };
    const run = spawnSync('sh', ['-c', line], { cwd: this.path, encoding: 'utf8', env });
    return { code: run.status, out: run.stdout, err: run.stderr };
  }

  /** Runs a copy of the command as somebody who may not do everything, where the tests' user may. */
  runWithoutRights(args: readonly string[]): Outcome {
    if (process.getuid?.() !== 0) return this.run(args);
    const copy = join(this.path, 'cli.js');
    copyFileSync(COMMAND, copy);
    chmodSync(this.path, 0o755);
    const run = spawnSync(process.execPath, [copy, ...args], {
      cwd: this.path,
      encoding: 'utf8',
      uid: NOBODY,
      gid: NOBODY,
    });
    return { code: run.status, out: run.stdout, err: run.stderr };
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** A table of three facts. */
export const FACTS = [
  'id,subject,value,source,locator,url',
  'mining,China’s share of rare earth mining,70%,Yearbook,page 3,https://example.org/yearbook',
  'talks,day on which the trade talks resume,"June 9, 2025",Wire,paragraph 1,',
  'lead,Treasury Secretary of the United States,Scott Bessent,Wire,paragraph 2,',
  '',
].join('\n');

export const SOUND = 'China’s share of rare earth mining is 70%.\n';
export const WRONG = 'China’s share of rare earth mining is 60%.\n';
export const UNSOURCED = 'The harbour has 41 cranes.\n';
