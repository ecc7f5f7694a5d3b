import fc from 'fast-check';
import type { ClaimKind } from '../../../src/core/claims/claim';
import type { Span } from '../../../src/core/text/span';

/** A value as it is printed, and the kind that it must be read as. */
interface Planted {
  readonly kind: ClaimKind;
  readonly text: string;
}

const figure = fc.integer({ min: 11, max: 89 }).map(String);
const decimal = fc.tuple(figure, fc.integer({ min: 1, max: 9 })).map(([a, b]) => `${a}.${b}`);
const grouped = fc
  .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 100, max: 999 }))
  .map(([a, b]) => `${a},${b}`);
const number = fc.oneof(figure, decimal, grouped);

const from = (
  kind: ClaimKind,
  value: fc.Arbitrary<string>,
  ...shapes: readonly ((value: string) => string)[]
): fc.Arbitrary<Planted> =>
  fc.tuple(value, fc.constantFrom(...shapes)).map(([v, shape]) => ({ kind, text: shape(v) }));

const percentage = fc.oneof(
  from(
    'percentage',
    fc.oneof(figure, decimal),
    (n) => `${n}%`,
    (n) => `${n} percent`,
    (n) => `${n} per cent`,
    (n) => `${n} percentage points`,
    (n) => `−${n}%`,
  ),
  from(
    'percentage',
    fc.constantFrom('two-thirds', 'seven in ten', 'seventy percent', '11–15%'),
    (t) => t,
  ),
);
const money = fc.oneof(
  from(
    'money',
    number,
    (n) => `$${n}`,
    (n) => `€${n} million`,
    (n) => `${n} billion dollars`,
    (n) => `US$${n}bn`,
    (n) => `EUR ${n} million`,
    (n) => `${n} million Swiss francs`,
  ),
  from('money', fc.constantFrom('$2–3 billion', '30 cents', '¥2 trillion'), (t) => t),
);
const quantity = from(
  'quantity',
  number,
  (n) => `${n} metric tons`,
  (n) => `${n} MW`,
  (n) => `${n} km²`,
  (n) => `${n} million households`,
  (n) => `${n} hectares`,
);
const day = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1990, max: 2040 }));
const date = fc.oneof(
  day.map(([d, y]): Planted => ({ kind: 'date', text: `June ${d}, ${y}` })),
  day.map(([d, y]): Planted => ({ kind: 'date', text: `${d} February ${y}` })),
  day.map(([d, y]): Planted => ({ kind: 'date', text: `${d}th of October ${y}` })),
  day.map(([, y]): Planted => ({ kind: 'date', text: `Q3 ${y}` })),
  day.map(([, y]): Planted => ({ kind: 'date', text: `${y}-04-09` })),
  day.map(([, y]): Planted => ({ kind: 'date', text: `late August ${y}` })),
  day.map(([, y]): Planted => ({ kind: 'date', text: `FY${y}` })),
);
const planted = fc.oneof(percentage, money, quantity, date);

const LEADS = [
  'The council noted ',
  'It was, officials found, ',
  'Then **as before** came ',
  '“Yes” or no, ',
];
const TAILS = ['.', ' and so on.', ', the report says.', ' (see below).', '; nobody knew why.'];

/** Markdown around a sentence: what stands before it and after it. */
const FRAMES: readonly (readonly [string, string])[] = [
  ['', ''],
  ['- ', ''],
  ['3. ', ''],
  ['## ', ''],
  ['| Topic | Text |\n| --- | --- |\n| *this* | ', ' |'],
  ['Aside <!-- 12% of 40 ships --> ', ''],
  ['- one\n  - ', ''],
  ['`70% of it` aside, ', ''],
];
/** Markup right around the value. */
const MARKS: readonly string[] = ['', '', '*', '**', '***'];

const part = fc.record({
  frame: fc.constantFrom(...FRAMES),
  lead: fc.constantFrom(...LEADS),
  mark: fc.constantFrom(...MARKS),
  value: planted,
  tail: fc.constantFrom(...TAILS),
});

/** A Markdown text and the claims planted in it, in order. */
export interface PlantedBrief {
  readonly markdown: string;
  readonly claims: readonly (Span & { readonly kind: ClaimKind; readonly text: string })[];
}

/** Briefs of a few blocks, each with one value at a known offset. */
export const plantedBriefs: fc.Arbitrary<PlantedBrief> = fc
  .array(part, { minLength: 1, maxLength: 6 })
  .map((parts) => {
    const claims: PlantedBrief['claims'][number][] = [];
    let markdown = '';
    for (const { frame, lead, mark, value, tail } of parts) {
      markdown += frame[0] + lead + mark;
      const start = markdown.length;
      markdown += value.text;
      claims.push({ ...value, start, end: markdown.length });
      markdown += mark + tail + frame[1] + '\n\n';
    }
    return { markdown, claims };
  });
