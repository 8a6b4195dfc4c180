import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Desk } from './desk';
import { packDesks } from './packedDesks.ts';

const here = import.meta.dirname;

/** Puts the packed desks in the place of their files: what the pages need of them, as JSON. */
export const packedDesks: Plugin = {
  name: 'packed-desks',
  enforce: 'pre',
  load(id) {
    const path = id.split('?', 1)[0] ?? id;
    if (path !== join(here, 'deskFiles.ts')) return null;
    const json = JSON.stringify(packDesks(files()));
    return `import { unpackDesks } from './packedDesks';\nexport const deskFiles = unpackDesks(${json});`;
  },
};

/** Every desk's file, in the order of their ids. */
function files(): Desk[] {
  const folder = join(here, 'desks');
  return readdirSync(folder)
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Desk)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
