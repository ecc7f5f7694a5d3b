import { deepStrictEqual, ok } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface MenuItem {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly icon?: string }[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly submenus: readonly { readonly id: string }[];
    readonly keybindings: readonly { readonly command: string; readonly when?: string }[];
    readonly viewsWelcome: readonly { readonly when?: string; readonly contents: string }[];
    readonly configuration: readonly {
      readonly title: string;
      readonly order: number;
      readonly properties: Readonly<
        Record<string, { readonly default: unknown; readonly order: number }>
      >;
    }[];
    readonly snippets: readonly { readonly path: string }[];
    readonly jsonValidation: readonly { readonly url: string }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly description: string;
        readonly media: { readonly markdown: string };
        readonly completionEvents?: readonly string[];
      }[];
    }[];
    readonly 'markdown.previewStyles': readonly string[];
  };
}

/** Keys that VS Code itself sets, of those that the manifest may use. */
const KEYS_OF_VSCODE = [
  'editorHasSelection',
  'editorLangId',
  'editorTextFocus',
  'view',
  'viewItem',
  'workspaceFolderCount',
  'resourceScheme',
  'isWeb',
];

const manifestText = readFileSync('package.json', 'utf8');
const strings = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;
// The text is the project's own manifest, whose shape the tests are about.
const { contributes } = JSON.parse(
  manifestText.replace(/"%([\w.]+)%"/g, (_, key: string) => JSON.stringify(strings[key] ?? '')),
) as Manifest;
const code = readdirSync('src/vscode', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(path.join('src/vscode', name), 'utf8'))
  .join('\n');

const declaredCommands = contributes.commands.map(({ command }) => command).sort();
const registeredCommands = [
  ...code.matchAll(/(?:registerCommand|\bcommand)\(\s*'(briefcheck\.\w+)'/g),
]
  .map(([, command = '']) => command)
  .sort();
const menuItems = Object.values(contributes.menus).flat();
const conditions = [...menuItems, ...contributes.keybindings, ...contributes.viewsWelcome].flatMap(
  ({ when }) => when ?? [],
);

describe('the manifest', () => {
  it('declares the commands that the code registers, and no other', () => {
    deepStrictEqual(declaredCommands, registeredCommands);
  });

  it('uses declared commands and submenus in its menus, keys, welcome texts and walkthrough', () => {
    const texts = [
      ...contributes.viewsWelcome.map(({ contents }) => contents),
      ...contributes.walkthroughs.flatMap(({ steps }) =>
        steps.flatMap((step) => [step.description, ...(step.completionEvents ?? [])]),
      ),
    ].join('\n');
    const used = [
      ...menuItems.flatMap(({ command }) => command ?? []),
      ...contributes.keybindings.map(({ command }) => command),
      ...[...texts.matchAll(/[cC]ommand:(briefcheck\.\w+)/g)].map(([, command = '']) => command),
    ];
    deepStrictEqual(
      used.filter((command) => !declaredCommands.includes(command)),
      [],
    );
    const submenus = contributes.submenus.map(({ id }) => id);
    deepStrictEqual(
      menuItems.flatMap(({ submenu }) => submenu ?? []).filter((id) => !submenus.includes(id)),
      [],
    );
  });

  it('hides the commands that make no sense in the palette', () => {
    const hidden = (contributes.menus['commandPalette'] ?? [])
      .filter(({ when }) => when === 'false')
      .map(({ command }) => command);
    for (const command of ['goToClaim', 'showClaim', 'groupByKind', 'removeDecision']) {
      ok(hidden.includes(`briefcheck.${command}`), command);
    }
  });

  it('declares the settings that the code reads, and no other', () => {
    const declared = contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
    const settings = readFileSync('src/vscode/settings.ts', 'utf8');
    const read = [...settings.matchAll(/\.get(?:<[^(]*>)?\('([\w.]+)'\)/g)].map(
      ([, key = '']) => `briefcheck.${key}`,
    );
    deepStrictEqual(declared.sort(), [...new Set(read)].sort());
    ok(
      !code.replace(settings, '').includes('getConfiguration('),
      'only settings.ts reads settings',
    );
  });

  it('gives each setting a default', () => {
    for (const { properties } of contributes.configuration) {
      for (const [key, { default: value }] of Object.entries(properties))
        ok(value !== undefined, key);
    }
  });

  it('shows its settings in titled groups, and in the order in which they are written', () => {
    const { configuration } = contributes;
    ok(configuration.length >= 4);
    const isRising = (orders: readonly number[]): boolean =>
      orders.every((order, i) => Number.isInteger(order) && order > (orders[i - 1] ?? -1));
    ok(configuration.every(({ title }) => title !== ''));
    ok(isRising(configuration.map(({ order }) => order)));
    for (const { title, properties } of configuration) {
      ok(isRising(Object.values(properties).map(({ order }) => order)), title);
    }
  });

  it('asks in its conditions only for keys that VS Code, its settings or the code set', () => {
    const own = [...code.matchAll(/set\('(briefcheck\.\w+)'/g)].map(([, key = '']) => key);
    const settings = contributes.configuration
      .flatMap(({ properties }) => Object.keys(properties))
      .map((key) => `config.${key}`);
    const known = new Set([...KEYS_OF_VSCODE, ...own, ...settings]);
    const asked = conditions
      .filter((when) => when !== 'false')
      .flatMap((when) => when.split(/&&|\|\|/))
      .map((part) => /^\s*!?\s*([\w.]+)/.exec(part)?.[1] ?? part);
    deepStrictEqual(
      asked.filter((key) => !known.has(key)),
      [],
    );
    const states = [...code.matchAll(/'(noBrief|notChecked|noTable|noClaims|claims)'/g)].map(
      ([, state = '']) => state,
    );
    for (const when of conditions) {
      const state = /briefcheck\.state == (\w+)/.exec(when)?.[1];
      if (state) ok(states.includes(state), state);
    }
  });

  it('has every string of it in package.nls.json, and no string too many', () => {
    const used = [...manifestText.matchAll(/"%([\w.]+)%"/g)].map(([, key = '']) => key);
    deepStrictEqual([...new Set(used)].sort(), Object.keys(strings).sort());
    const plain = /"(?:title|description|markdownDescription|contents|label)": "(?!%)([^"]+)"/g;
    deepStrictEqual(
      [...manifestText.matchAll(plain)].map(([, text]) => text),
      ['Briefcheck'],
    );
  });

  it('names only files that are there', () => {
    const files = [
      ...contributes.snippets.map(({ path: file }) => file),
      ...contributes.jsonValidation.map(({ url }) => url),
      ...contributes['markdown.previewStyles'],
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.markdown)),
    ];
    deepStrictEqual(
      files.filter((file) => !existsSync(file)),
      [],
    );
  });
});
