import { beginsHere, domainEndsHere } from './edges';
import type { Hit } from './hit';
import type { Needles } from './needles';
import { separatorBefore } from './separators';
import { STAND_IN_DOMAIN, STAND_IN_LOCAL, standInWith } from './standIn';
import { Tags } from './tags';

/** Forms of "@" that stand in longer names made of joined pieces: bounces-alice=example.com. */
const HIDDEN = new Set(['=', '=3d', '%3d', '_at_', '-at-']);

/**
 * Addresses that can be read in a text: as written, in whatever letter case, percent-encoded, as HTML or JSON escape them,
 * with a "+tag", and as return paths hold them: alice=example.com (VERP) and example.com=alice (SRS). Linear.
 * @param text a character a byte
 * @param lower the same in lower case
 */
export function readableHits(text: string, lower: string, { readable }: Needles): Hit[] {
  const hits: Hit[] = [];
  for (const { domain, names } of readable) {
    const where = { text, lower, names, tags: new Tags(lower, names) };
    for (let at = lower.indexOf(domain); at >= 0; at = lower.indexOf(domain, at + 1)) {
      const end = at + domain.length;
      const hit = before(where, at, end) ?? after(where, at, end);
      if (hit) hits.push(hit);
    }
  }
  return hits;
}

interface Searched {
  text: string;
  lower: string;
  names: readonly string[];
  tags: Tags;
}

function before({ text, lower, names, tags }: Searched, at: number, end: number): Hit | null {
  const separator = separatorBefore(lower, at);
  if (separator === null) return null;
  const middle = at - separator.length;
  const joints = HIDDEN.has(separator);
  const start = nameBefore(lower, middle, names) ?? tags.before(middle);
  if (start === null) return null;
  const strict = beginsHere(lower, start, joints) && domainEndsHere(text, lower, end, false);
  if (!strict && !(beginsHere(lower, start, true) && domainEndsHere(text, lower, end, true))) return null;
  return { start, end, by: standInWith(separator), joined: !strict };
}

/** Where the name that ends here begins. */
function nameBefore(lower: string, end: number, names: readonly string[]): number | null {
  for (const name of names) {
    const start = end - name.length;
    if (start >= 0 && lower.startsWith(name, start) && beginsHere(lower, start, true)) return start;
  }
  return null;
}

/** Sender Rewriting Scheme: SRS0=hash=time=example.com=alice@forwarder. */
function after({ lower, names }: Searched, start: number, at: number): Hit | null {
  const separator = ['=', '%3d', '=3d'].findLast((one) => lower.startsWith(one, at));
  if (separator === undefined || !beginsHere(lower, start, false)) return null;
  const name = names.find((one) => {
    const end = at + separator.length + one.length;
    return (
      lower.startsWith(one, at + separator.length) &&
      /^(?:@|%40|=40|[^a-z0-9._-]|$)/.test(lower.slice(end, end + 3))
    );
  });
  if (name === undefined) return null;
  return {
    start,
    end: at + separator.length + name.length,
    by: STAND_IN_DOMAIN + separator + STAND_IN_LOCAL,
  };
}
