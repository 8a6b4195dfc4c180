import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Demand } from './demand';
import type { Incident } from './incident';
import { judgedOf } from './judgedIncident.ts';
import { packDemands, packJudged } from './packed.ts';

const room = import.meta.dirname;

/**
 * Puts what judging needs of the incidents in the place of lib/incidents/judged.ts, and the demands as text in the place of
 * demands.ts, so that the background script does not carry what only the pages tell.
 */
export const packedIncidents: Plugin = {
  name: 'packed-incidents',
  enforce: 'pre',
  load(id) {
    const path = id.split('?', 1)[0] ?? id;
    if (path === join(room, 'judged.ts')) {
      const text = JSON.stringify(packJudged(files<Incident>('incidents').map(judgedOf)));
      return `import { unpackJudged } from './packed';\nexport const judgedIncidents = unpackJudged(${text});`;
    }
    if (path === join(room, 'demands.ts')) {
      const text = JSON.stringify(packDemands(files<Demand>('demands')));
      return `import { unpackDemands } from './packed';\nexport const demands = unpackDemands(${text});`;
    }
    return null;
  },
};

/** What the files of a folder hold, in the order of their names. */
function files<T>(folder: string): T[] {
  const path = join(room, folder);
  return readdirSync(path)
    .toSorted()
    .map((name) => JSON.parse(readFileSync(join(path, name), 'utf8')) as T);
}
