import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dissect } from '../../../lib/links/anatomy';
import { unwrap } from '../../../lib/links/unwrap';
import type { Share } from '../evaluation';

interface Vector {
  wrapper?: string;
  kind?: string;
  wrapped: string;
  /** Null or empty: nothing is to be taken off. */
  target: string | null;
  /** The target is given with its percent-encoding taken off, as for reading. */
  unquoted?: boolean;
}

export interface UnwrapFigures {
  right: Share;
  misses: { wrapper: string; wrapped: string; expected: string | null; got: string }[];
}

/** Unwraps the vectors of every JSON file in a folder. */
export function unwrapVectors(folder: string): UnwrapFigures {
  const figures: UnwrapFigures = { right: { count: 0, of: 0 }, misses: [] };
  for (const name of readdirSync(folder).toSorted()) {
    if (!name.endsWith('.json')) continue;
    for (const vector of JSON.parse(readFileSync(join(folder, name), 'utf8')) as Vector[]) {
      const { target, wrappers } = unwrap(vector.wrapped);
      const right = vector.target
        ? isSame(target.url, vector.target, vector.unquoted)
        : wrappers.length === 0;
      figures.right.of++;
      if (right) figures.right.count++;
      else {
        const { wrapper, kind, wrapped } = vector;
        figures.misses.push({
          wrapper: wrapper ?? kind ?? '',
          wrapped,
          expected: vector.target,
          got: target.url,
        });
      }
    }
  }
  return figures;
}

/** The same address, where a target that is wrapped itself may be unwrapped too. */
function isSame(url: string, target: string, unquoted = false): boolean {
  const expected = [dissect(target).url || target, unwrap(target).target.url];
  return expected.includes(url) || (unquoted && decoded(url) === decoded(dissect(target).url));
}

/** Leaves a percent sign that begins no code as it is. */
function decoded(url: string): string {
  return url.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
