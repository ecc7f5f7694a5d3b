/** Scales that are written in one style, the smallest first. */
export type ScaleFamily = readonly { readonly word: string; readonly factor: number }[];

const family = (
  thousand: string,
  million: string,
  billion: string,
  trillion: string,
): ScaleFamily =>
  [
    { word: thousand, factor: 1e3 },
    { word: million, factor: 1e6 },
    { word: billion, factor: 1e9 },
    { word: trillion, factor: 1e12 },
  ].filter(({ word }) => word !== '');

/** The styles of writing scales; the first is that of running prose. */
export const SCALE_FAMILIES: readonly ScaleFamily[] = [
  family('thousand', 'million', 'billion', 'trillion'),
  family('k', 'm', 'bn', 'tn'),
  family('k', 'mn', 'bn', 'trn'),
  family('k', 'mln', 'bln', 'trn'),
  family('K', 'M', 'B', 'T'),
  family('k', 'm', 'b', 't'),
  family('', 'Million', 'Billion', 'Trillion'),
];
