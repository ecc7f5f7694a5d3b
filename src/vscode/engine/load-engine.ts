import { loadBundle } from './load-bundle';

/** What `engine.ts` exports. */
export type Engine = typeof import('./engine');

let loading: Promise<Engine> | undefined;

/**
 * The engine, loaded when it is first needed: it is nine tenths of the code, and a window in which
 * nobody checks anything starts without it. Where it cannot be read, the next call tries again.
 */
export function loadEngine(): Promise<Engine> {
  // The bundle is made of the module that the type names.
  loading ??= (loadBundle('engine.js') as Promise<Engine>).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
