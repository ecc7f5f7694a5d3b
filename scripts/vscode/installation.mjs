import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { npm } from '../processes.mjs';
import { step } from '../progress.mjs';
import { CACHE } from './builds.mjs';

const QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];

/**
 * VS Code's server build, installed where it is not there yet (a minute, some hundred megabytes).
 * Gives back the Node that must run it and its main script.
 */
export async function ensureServerBuild(build) {
  const home = path.join(CACHE, `server-${build.codeServer}`);
  if (!existsSync(path.join(home, 'complete'))) {
    await assemble(home, (folder) => installServer(folder, build));
  }
  return { node: await nodeFor(build), main: path.join(codeFolder(home), 'out', 'server-main.js') };
}

function codeFolder(home) {
  return path.join(home, 'node_modules', 'code-server', 'lib', 'vscode');
}

/** An installation appears whole or not at all, whoever else is installing the same at the time. */
async function assemble(home, install) {
  const folder = `${home}.${process.pid}.partial`;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
    await install(folder);
    await writeFile(path.join(folder, 'complete'), '');
    if (existsSync(path.join(home, 'complete'))) return;
    await rm(home, { recursive: true, force: true });
    await rename(folder, home);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function installServer(folder, build) {
  const node = await nodeFor(build);
  const code = codeFolder(folder);
  const env = {
    ...process.env,
    PATH: [path.dirname(node), process.env['PATH']].join(path.delimiter),
  };
  const name = `VS Code ${build.vscode}`;
  await step(`downloading ${name} (once, a few hundred megabytes)`, () =>
    npm(['install', `code-server@${build.codeServer}`, '--ignore-scripts', ...QUIET], {
      cwd: folder,
    }),
  );
  await step(`installing what ${name} depends on`, () =>
    npm(['install', ...build.replaced, '--omit=dev', '--ignore-scripts', ...QUIET], {
      cwd: code,
      node,
      env,
    }),
  );
  await step(`building the native parts of ${name}`, () =>
    npm(['rebuild', ...build.native, ...QUIET], { cwd: code, node, env }),
  );
}

/** This program's own Node where it is of the right major, else one from the npm package `node`. */
async function nodeFor(build) {
  if (Number(process.versions.node.split('.')[0]) === build.node) return process.execPath;
  const home = path.join(CACHE, `node-${build.node}`);
  if (!existsSync(path.join(home, 'complete'))) {
    await assemble(home, (folder) =>
      step(`downloading Node ${build.node} for VS Code ${build.vscode}`, () =>
        npm(['install', `node@${build.node}`, ...QUIET], { cwd: folder }),
      ),
    );
  }
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  return path.join(home, 'node_modules', 'node', 'bin', binary);
}
