import { ofRow } from './of-row';

/** Whether something is told as of the time before an event, or after it. */
export type Stage = 'before' | 'after';

const BEFORE_OR_AFTER = /\b(?:before|after)\b/gi;

/** The stage that a row's subject names once ("pay before the reform"); null where it names none. */
export const stageOf = ofRow(({ fact }): Stage | null => {
  const [stage, ...more] = fact.subject.match(BEFORE_OR_AFTER) ?? [];
  if (stage === undefined || more.length > 0) return null;
  return stage.toLowerCase() === 'before' ? 'before' : 'after';
});

/** A subject without the words that name its stage. */
export function withoutStage(subject: string): string {
  return subject.replace(BEFORE_OR_AFTER, ' ');
}
