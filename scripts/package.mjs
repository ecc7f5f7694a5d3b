/** `npm run package`: builds the extension and packs it as a .vsix at the top of the project. */
import path from 'node:path';
import { buildBundles, packExtension } from './packaging.mjs';
import { say, step } from './progress.mjs';
import { ROOT } from './vscode/builds.mjs';

try {
  await step('building', buildBundles);
  const { file, size } = await step('packing the extension', () => packExtension(ROOT));
  say(`${path.basename(file)}: ${Math.round(size / 1024)} KB`);
} catch (error) {
  console.error(error.output ?? '');
  console.error(`No package was made: ${error.message}`);
  process.exit(1);
}
