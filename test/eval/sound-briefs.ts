import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledBrief } from './labelled-briefs';

const FOLDER = join(__dirname, 'sound');
const DAY = '2025-06-15';

/** The briefs of which each sentence is sound: none of their claims is to be contradicted. They have no labels. */
export function readSoundBriefs(): LabelledBrief[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({
      name,
      text: readFileSync(join(FOLDER, name), 'utf8'),
      date: DAY,
      table: join(FOLDER, name.replace(/\.md$/, '.facts.csv')),
      labels: [],
    }));
}
