import { once } from 'node:events';
import { createServer } from 'node:net';
import { run, start, stop } from '../processes.mjs';

const HOST = '127.0.0.1';
const START_MS = 60_000;

/** A port that nothing listens on. */
async function freePort() {
  const probe = createServer().listen(0, HOST);
  await once(probe, 'listening');
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/**
 * Starts VS Code's server build and waits until it answers. `installed` is what `ensureServerBuild` gave,
 * `dataFolder` its profile, `args` more arguments, `log` is called with each piece of what it prints.
 * Gives back its authority ("127.0.0.1:4711"), a promise of its end, and what stops it.
 */
export async function startServer({
  installed,
  dataFolder,
  args = [],
  env = process.env,
  log = () => {},
}) {
  const port = await freePort();
  const authority = `${HOST}:${port}`;
  const child = start(
    installed.node,
    [
      installed.main,
      '--host',
      HOST,
      '--port',
      String(port),
      '--without-connection-token',
      '--accept-server-license-terms',
      '--server-data-dir',
      dataFolder,
      '--disable-telemetry',
      '--disable-workspace-trust',
      ...args,
    ],
    { env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', log);
  const ended = once(child, 'exit').then(([code, signal]) => code ?? signal);
  try {
    await answering(`http://${authority}/version`, ended);
  } catch (error) {
    await stop(child);
    throw error;
  }
  return { authority, url: `http://${authority}/`, ended, stop: () => stop(child) };
}

async function answering(url, ended) {
  const deadline = Date.now() + START_MS;
  let end;
  void ended.then((code) => (end = code));
  while (Date.now() < deadline) {
    if (end !== undefined)
      throw new Error(`VS Code's server ended with ${end} while it was starting`);
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
      if (response.ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`VS Code's server did not answer at ${url} within ${START_MS / 1000} s`);
}

/** Installs a packaged extension into a server's profile; it must not be running. */
export function installExtension({ installed, dataFolder, file, args = [] }) {
  return run(installed.node, [
    installed.main,
    '--accept-server-license-terms',
    '--server-data-dir',
    dataFolder,
    ...args,
    '--install-extension',
    file,
    '--force',
  ]);
}
