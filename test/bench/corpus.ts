import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** The open labelled briefs, one after another, their front matter left out, up to a size in bytes. */
export function briefsOfSize(bytes: number): string {
  const folder = join(ROOT, 'test', 'eval', 'gold');
  const briefs = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
  const once = briefs.join('\n\n');
  const times = Math.max(1, Math.ceil(bytes / once.length));
  return Array.from({ length: times }, () => once)
    .join('\n\n')
    .slice(0, bytes);
}

/** The bundled table's text. */
export function bundledTable(): string {
  return readFileSync(join(ROOT, 'data', 'us-china-rare-earths-2025.facts.csv'), 'utf8');
}

const COUNTRIES = Array.from({ length: 200 }, (_, i) => {
  const syllables = ['ka', 'lo', 'mi', 'ru', 'se', 'tan', 'vor', 'zel', 'bri', 'dun'];
  const a = syllables[i % 10] ?? '';
  const b = syllables[Math.floor(i / 10) % 10] ?? '';
  const c = syllables[(Math.floor(i / 100) * 5 + i * 7 + 3) % 10] ?? '';
  const name = `${a}${b}${c}ia`;
  return name.charAt(0).toUpperCase() + name.slice(1);
});
const INDICATORS = [
  'unemployment rate',
  'share of renewable electricity',
  'growth of output',
  'public debt as a share of output',
  'share of households with broadband',
];

/** One row of the families: an indicator by country and year, with its value in percent. */
function familyRow(i: number): { subject: string; value: string } {
  const country = COUNTRIES[i % COUNTRIES.length] ?? '';
  const year = 1925 + (Math.floor(i / COUNTRIES.length) % 100);
  const indicator = INDICATORS[Math.floor(i / (COUNTRIES.length * 100)) % INDICATORS.length] ?? '';
  const value = `${(((i * 37) % 900) / 10).toFixed(1)}%`;
  return { subject: `${indicator} of ${country} in ${String(year)}`, value };
}

/** A CSV table of near-identical families: one indicator by country and year. */
export function familyTable(rows: number): string {
  const lines = Array.from({ length: rows }, (_, i) => {
    const { subject, value } = familyRow(i);
    return `r${String(i)},${subject},${value},Yearbook`;
  });
  return ['id,subject,value,source', ...lines].join('\n');
}

const GIVEN = ['Amna', 'Bogdan', 'Carys', 'Dorte', 'Emeka', 'Farid', 'Greta', 'Hana'];
const FAMILY = ['Adeyemi', 'Brannagh', 'Czerny', 'Dahlgren', 'Eskola', 'Ferreira', 'Grabowski'];

/**
 * A CSV table with every column filled, as a team keeps it: figures, dates, persons and what they said,
 * with aliases, locators and quotations.
 */
export function richTable(rows: number): string {
  const lines = Array.from({ length: rows }, (_, i) => {
    const { subject, value } = familyRow(i);
    const country = COUNTRIES[i % COUNTRIES.length] ?? '';
    const person = `${GIVEN[i % GIVEN.length] ?? ''} ${FAMILY[Math.floor(i / 8) % FAMILY.length] ?? ''}`;
    const said = `We count ${String(i)} homes again before the winter and publish what we find`;
    const [kind, about, states, alias] = [
      ['percentage', subject, value, `${value.slice(0, -1)} percent`],
      ['date', `Signing of treaty ${String(i)} with ${country}`, '12 March 2024', '2024-03-12'],
      ['name', `Chair of board ${String(i)} of ${country}`, person, `Dr ${person}`],
      ['quotation', `What ${person} said of ${country}`, said, ''],
    ][i % 4] ?? ['', '', '', ''];
    const quote = `The ${about ?? ''} was given in the annual report as ${states ?? ''}.`;
    return [
      `r${String(i)},${kind ?? ''},${about ?? ''},${states ?? ''},${alias ?? ''},2024-11-30`,
      `"Yearbook of ${country}, volume 2",p. ${String(1 + (i % 300))},"${quote}"`,
      `https://example.org/${String(i)},checked twice`,
    ].join(',');
  });
  const head = 'id,kind,subject,value,aliases,as_of,source,locator,quote,url,note';
  return [head, ...lines].join('\n');
}

/** A brief of a size in bytes that states values of the first fifty rows of the families. */
export function familyBrief(bytes: number): string {
  const sentences = Array.from({ length: 50 }, (_, i) => {
    const { subject, value } = familyRow(i);
    const end = i % 5 === 4 ? '.\n\n' : '. ';
    return `The yearbook puts the ${subject} at ${value}, which surprised some readers${end}`;
  }).join('');
  return sentences.repeat(Math.ceil(bytes / sentences.length)).slice(0, bytes);
}
