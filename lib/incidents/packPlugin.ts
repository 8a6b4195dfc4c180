import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Incident } from './incident';
import { judgedOf } from './judgedIncident.ts';

const room = import.meta.dirname;

/**
 * Puts what judging needs of the incidents in the place of lib/incidents/judged.ts, so that the background script does
 * not carry what only the pages tell.
 */
export const packedIncidents: Plugin = {
  name: 'packed-incidents',
  enforce: 'pre',
  load(id) {
    if ((id.split('?', 1)[0] ?? id) !== join(room, 'judged.ts')) return null;
    const folder = join(room, 'incidents');
    const judged = readdirSync(folder)
      .toSorted()
      .map((name) => judgedOf(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Incident));
    // A string that is parsed at the start is read faster than an object in the program (v8.dev/blog/cost-of-javascript-2019).
    return `export const judgedIncidents = JSON.parse(${JSON.stringify(JSON.stringify(judged))});`;
  },
};
