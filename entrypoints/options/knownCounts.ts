/** How much of one kind is known, and the newest day (YYYY-MM-DD) on which any of it was checked. */
export interface KnownCount {
  count: number;
  checked: string;
}

/** What each kind of file is called in the settings. */
export type KnownKind = 'companies' | 'incidents' | 'desks' | 'phrases' | 'services';

/** A data file, of which only this is read. */
export interface DatedFile {
  checked: string;
  /** Of the files of phrases. */
  tactics?: unknown;
}

/** One file is one thing known, except that of phrases each counts. */
export function knownCount(files: readonly DatedFile[]): KnownCount {
  return {
    count: files.reduce((sum, { tactics }) => sum + (tactics === undefined ? 1 : textsIn(tactics)), 0),
    checked: files.reduce((newest, { checked }) => (checked > newest ? checked : newest), ''),
  };
}

function textsIn(value: unknown): number {
  if (typeof value === 'string') return 1;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, one) => sum + textsIn(one), 0);
}
