import type { Piece } from './capitalised-runs';
import type { KnownName } from './known-names';

/** A name found: its pieces and what ties it to a person. */
export interface Found {
  readonly pieces: readonly Piece[];
  readonly known: KnownName | null;
  readonly fuller: string | null;
  /** "Karsten, Peter": the first piece is the family name. */
  readonly turned: boolean;
}
