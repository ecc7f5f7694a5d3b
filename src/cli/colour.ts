import type { Streams } from './streams';

/**
 * Whether what is written to standard output is coloured: at a terminal that shows colours, and in a
 * pipe where FORCE_COLOR asks for it; never where NO_COLOR is set (no-color.org, force-color.org: a
 * variable that is set and empty counts as not set).
 */
export function wantsColour(streams: Streams, env: NodeJS.ProcessEnv = process.env): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return streams.outIsTerminal && env['TERM'] !== 'dumb';
}
