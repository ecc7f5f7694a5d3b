import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compileTables, type CompiledTables } from '../../src/core/check';
import { readTable } from '../../src/core/facts/read-table';
import type { Span } from '../../src/core/text/span';

const BUNDLED = join(__dirname, '..', '..', 'data', 'us-china-rare-earths-2025.facts.csv');

/** The sets of labelled briefs that are open, one for each author. */
const OPEN_SETS = 'gold own own2 own3 own4 own5 own6 own7 own8 own9 own10 own11 own12 own13 own14 own15 own16 own17 own18 own19 own20 own21 own22 own23 own24 own25 own26 own27 own28 own29 own30 own31'.split(' ');

/** What a labelled brief says of one claim (see GUIDE.md). */
export interface Label {
  readonly anchor: string;
  readonly text: string;
  readonly kind: string;
  readonly verdict: string;
  /** Where its words begin; where this is not told, its anchor tells it. */
  readonly start?: number;
  readonly optional?: boolean;
  /** Why, for a person; most name the row that is meant by its id. */
  readonly why?: string;
}

/** A brief with its labels and the path of the table that it is about. */
export interface LabelledBrief {
  readonly name: string;
  readonly text: string;
  /** The day on which it was written, YYYY-MM-DD. */
  readonly date: string | undefined;
  readonly table: string;
  readonly labels: readonly Label[];
}

/** The briefs of some sets, of all open ones where none is named; a set that a clone lacks is left out. */
export function readLabelledBriefs(sets: readonly string[] = OPEN_SETS): LabelledBrief[] {
  return sets
    .map((set) => join(__dirname, set))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.gold.json'))
        .map((name) => readLabelled(folder, name)),
    );
}

function readLabelled(folder: string, name: string): LabelledBrief {
  // The gold files follow GUIDE.md, which check-gold.mjs enforces.
  const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
    readonly brief: string;
    readonly facts?: string;
    readonly written?: string;
    readonly claims: readonly Label[];
  };
  return {
    name: gold.brief,
    text: readFileSync(join(folder, gold.brief), 'utf8'),
    date: gold.written,
    table: gold.facts === undefined ? BUNDLED : join(folder, gold.facts),
    labels: gold.claims,
  };
}

/** Where the words of a label stand in its brief, in UTF-16 units. */
export function spanOf({ text }: LabelledBrief, label: Label): Span {
  const start = label.start ?? text.indexOf(label.anchor) + label.anchor.indexOf(label.text);
  return { start, end: start + label.text.length };
}

const compiled = new Map<string, CompiledTables>();

/** A table, compiled once. */
export function tablesOf(path: string): CompiledTables {
  let tables = compiled.get(path);
  if (!tables) {
    const { table } = readTable(basename(path), readFileSync(path, 'utf8'));
    compiled.set(path, (tables = compileTables([table])));
  }
  return tables;
}
