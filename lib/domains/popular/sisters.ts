import data from './sisters.json';

/** The group of an entry; its key is the entry: a host, or `host/path`. */
const groupOf = new Map<string, number>();
for (const [group, entries] of data.groups.entries()) for (const entry of entries) groupOf.set(entry, group);

/** Labels of a host that are looked at, from the right. */
const MOST_LABELS = 8;

/**
 * Whether two hosts are one owner's under several names (facebook.com and fb.me). In: host names in lower case as
 * browsers contact them, and of the second its path with query, for names of which one side only is meant (goo.gl/maps).
 * Nothing is said of two hosts under one name: that is for `sameOwner`. Linear, never throws.
 */
export function areSisters(host: string, other: string, path = ''): boolean {
  const group = find(host, '');
  return group !== null && group === find(other, path);
}

function find(host: string, path: string): number | null {
  const first = path.split(/[/?#]/, 2)[1] ?? '';
  let start = host.length;
  for (let labels = 0; labels < MOST_LABELS && start > 0; labels += 1) {
    start = host.lastIndexOf('.', start - 1);
    const name = host.slice(start + 1);
    const group = groupOf.get(name) ?? groupOf.get(`${name}/${first}`);
    if (group !== undefined) return group;
  }
  return null;
}
