import type { Lists } from '../../../lib/domains/inspectHost';
import type { ProviderFile } from '../../../lib/providers/provider';
import { namesOf } from './names';

/** The directory that a file is checked in, with what rules look up in it. */
export interface Whole {
  byId: ReadonlyMap<string, ProviderFile>;
  /** Who has a domain in its file. */
  byDomain: ReadonlyMap<string, readonly ProviderFile[]>;
  /** Who has a name, by the name in lower case. */
  byName: ReadonlyMap<string, readonly ProviderFile[]>;
  /** Codes of sources.json. */
  sources: ReadonlySet<string>;
  /** Domains that many people know, and those of the files that are not being checked. */
  wellKnown: Lists;
  /** YYYY-MM-DD. */
  today: string;
}

/** In: every file of the directory, each in the right form, and the rest as a Whole has it. Linear. */
export function wholeOf(
  files: readonly ProviderFile[],
  known: Pick<Whole, 'sources' | 'wellKnown' | 'today'>,
): Whole {
  const byDomain = new Map<string, ProviderFile[]>();
  const byName = new Map<string, ProviderFile[]>();
  for (const file of files) {
    for (const domain of new Set(file.domains.map((each) => each.domain))) add(byDomain, domain, file);
    for (const name of new Set(namesOf(file).map((each) => each.name.toLowerCase()))) add(byName, name, file);
  }
  return {
    byId: new Map(files.map((file) => [file.id, file])),
    byDomain,
    byName,
    ...known,
  };
}

function add(table: Map<string, ProviderFile[]>, key: string, file: ProviderFile): void {
  const files = table.get(key);
  if (files) files.push(file);
  else table.set(key, [file]);
}

/** The file, those above it and those below it: their domains count as one another's. */
export function familyOf(file: ProviderFile, { byId }: Whole): ProviderFile[] {
  const above = ancestors(file, byId);
  const below = [...byId.values()].filter((each) => ancestors(each, byId).includes(file.id));
  return [file, ...above.flatMap((id) => byId.get(id) ?? []), ...below];
}

/** Ids of the providers above one, the nearest first; each once, even in a ring. */
function ancestors({ id, parent }: ProviderFile, byId: Whole['byId']): string[] {
  const seen: string[] = [];
  for (let next = parent; next !== null && next !== id && !seen.includes(next);) {
    seen.push(next);
    next = byId.get(next)?.parent ?? null;
  }
  return seen;
}

/** Whether one of two is the other's direct parent. */
export function isKin(a: ProviderFile, b: ProviderFile): boolean {
  return a.id === b.id || a.parent === b.id || b.parent === a.id;
}
