import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Where copies of VS Code for tests are kept between runs. */
export const CACHE = path.join(ROOT, '.vscode-test');

/**
 * The VS Codes that the tests run in. `codeServer` is the version of the npm package that carries the
 * server build of that VS Code, `node` the Node major that must run it, `native` the native modules
 * without which it starts no extension host, `replaced` the packages whose own version downloads its binary
 * from elsewhere when it is installed (file search in the window does nothing without it).
 */
export const BUILDS = {
  floor: {
    vscode: '1.100',
    desktop: '1.100.3',
    codeServer: '4.100.3',
    node: 20,
    native: ['@vscode/spdlog', 'native-watchdog'],
    replaced: ['@vscode/ripgrep@1.18.0'],
  },
  newest: {
    vscode: '1.139',
    desktop: 'stable',
    codeServer: '4.139.1',
    node: 24,
    native: ['@vscode/spdlog', '@vscode/native-watchdog'],
    replaced: [],
  },
};
