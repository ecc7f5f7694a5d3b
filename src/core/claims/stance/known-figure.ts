/** What a figure may be that a text takes as given: "the 275 km in the plan", "the €12 million promised". */
const GIVEN: ReadonlySet<string> = new Set(
  (
    'in of that which planned promised pledged foreseen forecast budgeted written originally initially first agreed ' +
    'announced proposed targeted needed required expected once hoped'
  ).split(' '),
);

/**
 * Whether "not the 275 km in the plan" sets a value beside a figure of its own, which is thereby taken as
 * given and not denied: `before` is the word before the value and its bound, `after` the one behind it.
 */
export function isKnownFigure(before: string | undefined, after: string | undefined): boolean {
  return before === 'the' && after !== undefined && GIVEN.has(after);
}
