import type { NamedTerms } from './named-terms';

/** How the named things of a row stand to those of a claim's context. */
export interface EntityFit {
  /**
   * Where a tell-tale name of the row stands: in the clause, further off, nowhere; `none` where the
   * row has no name of its own. Names that most rows share tell nothing and are left out.
   */
  readonly own: 'near' | 'far' | 'absent' | 'none';
  /** Whether the clause names something that the row does not. */
  readonly foreign: boolean;
}

const NEAR = 0.7;
const FAR = 0.3;

/** Tells where the tell-tale names of a row's subject stand, by how strongly the context names them. */
export function entityOf(names: Int32Array, named: NamedTerms, foreign: boolean): EntityFit {
  let strength = 0;
  for (const term of names) strength = Math.max(strength, named.strengthOf(term));
  const fits = foreign ? BESIDE_FOREIGN : ALONE;
  if (strength >= NEAR) return fits.near;
  if (strength >= FAR) return fits.far;
  return names.length > 0 ? fits.absent : fits.none;
}

/** The fits that there are, each made once. */
type Fits = Readonly<Record<EntityFit['own'], EntityFit>>;

const ALONE = fitsWith(false);

/** The fit of a row and a context neither of which names anything. */
export const NOTHING_NAMED: EntityFit = ALONE.none;
const BESIDE_FOREIGN = fitsWith(true);

function fitsWith(foreign: boolean): Fits {
  return {
    near: { own: 'near', foreign },
    far: { own: 'far', foreign },
    absent: { own: 'absent', foreign },
    none: { own: 'none', foreign },
  };
}
