import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { factsOf, guideOf, type SourcePages } from './fromFile.ts';
import { pack } from './packed.ts';
import { packGuides } from './packedGuides.ts';
import type { ProviderFile } from './provider';
import { regionTable } from './searchRegionTable.ts';

const providers = import.meta.dirname;

/**
 * Puts the packed directory in the place of its files: what judging needs as text (lib/providers/facts.ts), what the
 * pages tell the reader as JSON (lib/providers/guides.ts). Nobody at run time reads the rest of it, such as sources.
 */
export const packedDirectory: Plugin = {
  name: 'packed-directory',
  enforce: 'pre',
  load(id) {
    const path = id.split('?', 1)[0] ?? id;
    if (path === join(providers, 'facts.ts')) {
      const text = JSON.stringify(pack(files().map(factsOf)));
      return `import { unpack } from './packed';\nexport const facts = unpack(${text});`;
    }
    if (path === join(providers, 'guides.ts')) {
      const pages = read(join(providers, 'sources.json')) as SourcePages;
      const guides = Object.fromEntries(files().map((file) => [file.id, guideOf(file, pages)]));
      const json = JSON.stringify(packGuides(guides));
      return `import { unpackGuides } from './packedGuides';\nexport const guides = unpackGuides(${json});`;
    }
    if (path === join(providers, 'searchRegions.ts')) {
      return `export const searchRegions = ${JSON.stringify(regionTable(files()))};`;
    }
    return null;
  },
};

/** Every provider's file, in the order of their ids. */
function files(): ProviderFile[] {
  const folder = join(providers, 'directory');
  return readdirSync(folder)
    .map((name) => read(join(folder, name)) as ProviderFile)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
