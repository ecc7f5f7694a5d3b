import { version } from '../../package.json';

/** Briefcheck's version, as the package has it. */
export const VERSION: string = version;
