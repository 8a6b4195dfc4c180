import { fieldPlace } from './fieldPlace';
import type { Hit } from './hit';
import type { Where } from './place';

/** A hit in a header, and the field that it stands in. */
export interface HeaderHit extends Hit {
  where: Where;
  /** Field name in lower case; '' for a line that is no field. */
  field: string;
}

/** For each hit, in their order, the field that it stands in. Linear. */
export function headerPlaces(header: string, hits: readonly Hit[]): HeaderHit[] {
  let line = 0;
  let field = '';
  let next = 0;
  return hits.map((hit) => {
    while (next <= hit.start) {
      line = next;
      const feed = header.indexOf('\n', line);
      next = feed < 0 ? header.length + 1 : feed + 1;
      if (header[line] !== ' ' && header[line] !== '\t') field = nameAt(header, line);
    }
    return { ...hit, field, where: fieldPlace(field) };
  });
}

function nameAt(header: string, line: number): string {
  const start = header.slice(line, line + 80);
  const colon = start.indexOf(':');
  const name = start.slice(0, Math.max(colon, 0)).trim().toLowerCase();
  return /^[!-~]{1,80}$/.test(name) ? name : '';
}
