import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { knownCount, type DatedFile, type KnownCount, type KnownKind } from './knownCounts.ts';

const here = import.meta.dirname;

const FOLDERS: Record<KnownKind, string> = {
  companies: 'providers/directory',
  incidents: 'incidents/incidents',
  desks: 'report/desks',
  phrases: 'lures/phrases',
  services: 'domains/services',
};

/** Puts the numbers in the place of known.ts: the settings say how much is known, and need not carry it for that. */
export const knownNumbers: Plugin = {
  name: 'known-numbers',
  enforce: 'pre',
  load(id) {
    if ((id.split('?', 1)[0] ?? id) !== join(here, 'known.ts')) return null;
    return `export const known = ${JSON.stringify(countKnown())};`;
  },
};

/** The same as known.ts says, read from the disk. */
export function countKnown(): Record<string, KnownCount> {
  return Object.fromEntries(
    Object.entries(FOLDERS).map(([kind, folder]) => [
      kind,
      knownCount(files(join(here, '../../lib', folder))),
    ]),
  );
}

const files = (folder: string): DatedFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as DatedFile);
