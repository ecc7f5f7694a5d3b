/** On which day a holiday falls: the same each year, a weekday of a month, or so far from Easter. */
export type HolidayRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  /** A weekday, 1 Monday … 7 Sunday; place 0 is the last of the month. */
  | {
      readonly kind: 'weekday';
      readonly month: number;
      readonly weekday: number;
      readonly place: number;
    }
  | { readonly kind: 'easter'; readonly offset: number };

/** A holiday by its words in lower case, without apostrophes. */
export interface Holiday {
  readonly words: readonly string[];
  readonly rule: HolidayRule;
}

const FIXED: readonly (readonly [name: string, month: number, day: number])[] = [
  ['new year s day', 1, 1],
  ['valentine s day', 2, 14],
  ['international women s day', 3, 8],
  ['st patrick s day', 3, 17],
  ['earth day', 4, 22],
  ['anzac day', 4, 25],
  ['may day', 5, 1],
  ['juneteenth', 6, 19],
  ['canada day', 7, 1],
  ['bastille day', 7, 14],
  ['halloween', 10, 31],
  ['all saints day', 11, 1],
  ['armistice day', 11, 11],
  ['veterans day', 11, 11],
  ['christmas eve', 12, 24],
  ['christmas day', 12, 25],
  ['boxing day', 12, 26],
  ['new year s eve', 12, 31],
];

const BY_WEEKDAY: readonly (readonly [
  name: string,
  month: number,
  weekday: number,
  place: number,
])[] = [
  ['martin luther king day', 1, 1, 3],
  ['presidents day', 2, 1, 3],
  ['memorial day', 5, 1, 0],
  ['labor day', 9, 1, 1],
  ['columbus day', 10, 1, 2],
  ['thanksgiving day', 11, 4, 4],
];

const BY_EASTER: readonly (readonly [name: string, offset: number])[] = [
  ['ash wednesday', -46],
  ['palm sunday', -7],
  ['maundy thursday', -3],
  ['good friday', -2],
  ['easter sunday', 0],
  ['easter day', 0],
  ['easter monday', 1],
  ['ascension day', 39],
  ['whit sunday', 49],
  ['whit monday', 50],
];

function holiday(name: string, rule: HolidayRule): Holiday {
  return { words: name.split(' '), rule };
}

/**
 * The holidays that have one day a year wherever English is written. "Christmas" and "Easter" alone
 * are seasons.
 */
export const HOLIDAYS: readonly Holiday[] = [
  ...FIXED.map(([name, month, day]) => holiday(name, { kind: 'fixed', month, day })),
  ...BY_WEEKDAY.map(([name, month, weekday, place]) =>
    holiday(name, { kind: 'weekday', month, weekday, place }),
  ),
  ...BY_EASTER.map(([name, offset]) => holiday(name, { kind: 'easter', offset })),
];
