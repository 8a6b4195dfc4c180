import { isWordCode } from './edges';
import type { Hit } from './hit';

/** How often a name stands in a text as a word of its own, outside the hits. Linear. */
export function localNames(text: string, names: readonly string[], hits: readonly Hit[]): number[] {
  const lower = names.length === 0 ? '' : text.toLowerCase();
  const found: number[] = [];
  for (const name of names) {
    let next = 0;
    for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + name.length)) {
      while (next < hits.length && (hits[next]?.end ?? 0) <= at) next++;
      if ((hits[next]?.start ?? Infinity) <= at) continue;
      if (!isWordCode(lower.charCodeAt(at - 1)) && !isWordCode(lower.charCodeAt(at + name.length)))
        found.push(at);
    }
  }
  return found;
}
