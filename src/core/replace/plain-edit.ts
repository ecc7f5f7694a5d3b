import type { Span } from '../text/span';

/** New words for a stretch of a block's plain text. */
export interface PlainEdit extends Span {
  readonly text: string;
}
