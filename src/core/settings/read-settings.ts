import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import { lineStarts, placeAt } from '../text/line-starts';
import type { FolderSettings } from './folder-settings';
import { isSetting, SHAPES } from './setting-shapes';
import { saying, worded, type Said, type Wording } from '../wording';

/** Something wrong with a folder's settings. Lines and columns count from 1. */
export interface SettingsProblem extends Said {
  readonly code: 'broken-json' | 'not-settings' | 'unknown-setting' | 'wrong-setting';
  readonly line: number;
  readonly column: number;
}

/** What a folder's settings say, and what is wrong with them: a wrong setting is left out. */
export interface SettingsReading {
  readonly settings: FolderSettings;
  readonly problems: readonly SettingsProblem[];
}

/** Reads the text of a briefcheck.json (see schemas/briefcheck.schema.json). Never throws. */
export function readSettings(text: string): SettingsReading {
  const source = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const starts = lineStarts(source);
  const problem = (
    offset: number,
    code: SettingsProblem['code'],
    wording: Wording,
  ): SettingsProblem => ({ code, ...saying(wording), ...placeAt(starts, offset) });
  const errors: ParseError[] = [];
  const root = isShallow(source)
    ? parseTree(source, errors, { disallowComments: true })
    : undefined;
  const [error] = errors;
  if (error || !root) {
    const wording = worded`The settings are no valid JSON: none of them counts.`;
    return { settings: {}, problems: [problem(error?.offset ?? 0, 'broken-json', wording)] };
  }
  if (root.type !== 'object') {
    const wording = worded`The settings are an object with names such as "factTables".`;
    return { settings: {}, problems: [problem(root.offset, 'not-settings', wording)] };
  }
  return readObject(root, problem);
}

type MakeProblem = (
  offset: number,
  code: SettingsProblem['code'],
  wording: Wording,
) => SettingsProblem;

function readObject(root: Node, problem: MakeProblem): SettingsReading {
  const settings: Record<string, unknown> = {};
  const problems: SettingsProblem[] = [];
  for (const { children } of root.children ?? []) {
    const [key, value] = children ?? [];
    const name = String(key?.value);
    if (name === '$schema' || !key || !value) continue;
    if (!isSetting(name)) {
      const wording = worded`There is no setting "${name}"; there are ${Object.keys(SHAPES).join(', ')}.`;
      problems.push(problem(key.offset, 'unknown-setting', wording));
      continue;
    }
    const read = SHAPES[name](plainValue(value));
    if ('value' in read) settings[name] = read.value;
    else {
      const wording = worded`"${name}" must be ${read.mustBe}: it is left out.`;
      problems.push(problem(value.offset, 'wrong-setting', wording));
    }
  }
  // Each value was read by the shape of its setting.
  return { settings: settings as FolderSettings, problems };
}

/** Texts, numbers, truths and lists of them; anything deeper is no setting's value. */
function plainValue(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map((child) => child.value as unknown);
  return node.value as unknown;
}

/** The parser recurses, and settings do not nest. */
function isShallow(text: string): boolean {
  return (text.match(/[[{]/g)?.length ?? 0) < 1000;
}
