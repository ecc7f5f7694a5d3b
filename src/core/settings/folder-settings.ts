/** When the bundled table counts beside a folder's own. */
export type BundledUse = 'whenNoOther' | 'always' | 'never';

/** How 06/09/2025 reads where the brief's other dates do not tell. */
export type DateOrder = 'auto' | 'dayFirst' | 'monthFirst';

/** What a folder's briefcheck.json says; a setting that it leaves out is undefined. */
export interface FolderSettings {
  /** Fact tables and glossaries in force, as paths or globs relative to the folder. */
  readonly factTables?: readonly string[];
  readonly glossaries?: readonly string[];
  readonly bundled?: BundledUse;
  /** Which Markdown files are briefs, as globs; `exclude` wins. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly dateOrder?: DateOrder;
  /** How old a fact may be on the brief's date, "18 months"; '' sets no limit. */
  readonly staleAfter?: string;
  /** Words of claims that are never reported. */
  readonly ignore?: readonly string[];
}

/** The name of the settings' file, at a folder's root. */
export const SETTINGS_FILE = 'briefcheck.json';
