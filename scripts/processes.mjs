import { spawn } from 'node:child_process';

/** What is asked to end may take so long; `npm test` waits longer than its steps, which have to end their own. */
const GRACE_MS = process.env['BRIEFCHECK_RESULTS'] === undefined ? 6_000 : 3_000;
const POSIX = process.platform !== 'win32';
const running = new Set();
/** Whether a signal has come that ends this program. */
let isLeaving = false;

/** A child process ended otherwise than by exit code 0; `output` is the end of what it printed. */
export class CommandFailed extends Error {
  constructor(command, code, output) {
    super(`${command} ended with ${code}`);
    this.code = code;
    this.output = output;
  }
}

/**
 * Starts a process in a group of its own, so that whatever it starts ends with it.
 * It is ended with this program, however that ends.
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { ...options, detached: POSIX });
  running.add(child);
  // The group may outlive its first process: it is signalled once more when that one has gone.
  child.once('exit', () => {
    signal(child, 'SIGTERM');
    running.delete(child);
  });
  child.once('error', () => running.delete(child));
  return child;
}

/** Ends a process and its group: asked first, made to after some seconds. Settles when it is gone. */
export async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  signal(child, 'SIGTERM');
  const force = setTimeout(() => signal(child, 'SIGKILL'), GRACE_MS);
  await gone;
  clearTimeout(force);
}

/**
 * Ends this program, and so all that it started, when the one that started it has gone without a word.
 */
export function endWithParent() {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit(1);
  }, 1_000).unref();
}

/**
 * Runs a command to its end. With `show` its output goes to the terminal, else its last `keep` characters are
 * given back. Rejects with CommandFailed unless it exits with 0 or with a code in `accept`. After `limitMs` it
 * is stopped.
 */
export function run(
  command,
  args,
  { show = false, keep = 200_000, accept = [0], limitMs = 0, ...options } = {},
) {
  return new Promise((resolve, reject) => {
    const stdio = show ? 'inherit' : ['ignore', 'pipe', 'pipe'];
    const child = start(command, args, { ...options, stdio });
    let output = '';
    const add = (chunk) => {
      output = (output + chunk).slice(-keep);
    };
    child.stdout?.setEncoding('utf8').on('data', add);
    child.stderr?.setEncoding('utf8').on('data', add);
    child.once('error', reject);
    const limit = limitMs > 0 ? setTimeout(() => void stop(child), limitMs) : undefined;
    child.once('close', (code, signalName) => {
      clearTimeout(limit);
      // Who waits for the command must not go on to the next one.
      if (isLeaving) return;
      if (accept.includes(code)) resolve({ code, output });
      else reject(new CommandFailed([command, ...args].join(' '), code ?? signalName, output));
    });
  });
}

/** Runs npm with the Node that runs this program, or with another one given as `node`. */
export function npm(args, { node = process.execPath, ...options } = {}) {
  const script = process.env['npm_execpath'];
  return script !== undefined && /\.c?js$/.test(script)
    ? run(node, [script, ...args], options)
    : run(POSIX ? 'npm' : 'npm.cmd', args, { ...options, shell: !POSIX });
}

function signal(child, name) {
  if (child.pid === undefined) return;
  try {
    process.kill(POSIX ? -child.pid : child.pid, name);
  } catch {
    // Nothing of the group is left.
  }
}

function signalAll(name) {
  for (const child of running) signal(child, name);
}

/**
 * Ends this program when what it has started is gone, after some seconds at the latest: a process that is
 * killed at once leaves behind what it has started itself.
 */
function leave(code) {
  isLeaving = true;
  const ends = [...running].map((child) => new Promise((resolve) => child.once('exit', resolve)));
  setTimeout(() => process.exit(code), GRACE_MS);
  void Promise.all(ends).then(() => process.exit(code));
}

process.once('exit', () => signalAll('SIGKILL'));
for (const [name, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
]) {
  process.on(name, () => {
    signalAll('SIGTERM');
    // A program that ends by itself at this signal has registered a listener of its own.
    if (process.listenerCount(name) === 1) leave(code);
  });
}
