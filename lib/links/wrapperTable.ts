import { isUnder } from '../domains/isUnder';
import { icannDomain } from '../domains/registrableDomain';
import type { Anatomy } from './anatomy';
import type { Form, Wrapper } from './wrapper';

const files = import.meta.glob<Wrapper>('./wrappers/*.json', { eager: true, import: 'default' });

/** Every known wrapper, by id. A wrapper is added by adding its file. */
export const wrappers: readonly Wrapper[] = Object.values(files).toSorted((a, b) => (a.id < b.id ? -1 : 1));

export interface Entry {
  wrapper: Wrapper;
  form: Form;
}

/** By registrable domain; `google.*` by its name; what is known by its path alone, by its first segment. */
const byDomain = new Map<string, (Entry & { host: string })[]>();
const byName = new Map<string, (Entry & { host: string })[]>();
const byShape = new Map<string, Entry[]>();

for (const wrapper of wrappers) {
  for (const form of wrapper.forms) {
    for (const host of form.hosts) {
      if (host === '*') for (const path of form.paths) add(byShape, firstSegment(path), { wrapper, form });
      else if (host.endsWith('.*')) {
        const known = host.slice(0, -2);
        add(byName, known.slice(known.lastIndexOf('.') + 1), { wrapper, form, host: known });
      } else add(byDomain, icannDomain(host), { wrapper, form, host });
    }
  }
}

const byId = new Map(wrappers.map((wrapper) => [wrapper.id, wrapper]));

/** The wrapper of that id, or null. */
export function wrapperById(id: string): Wrapper | null {
  return byId.get(id) ?? null;
}

/** Whether a link stands on the wrapper's own host; on a customer's it is only known by the form of its path. */
export function isOnOwnHost(id: string, link: Anatomy): boolean {
  return formsOf(link).some(({ wrapper, form }) => wrapper.id === id && !form.hosts.includes('*'));
}

/** RFC 1035 section 2.3.4, without the root's dot. */
const LONGEST_HOST = 253;

/**
 * Registries in which a well-known name is its owner's: com, net, cat, countries. Not the new ones, where anybody buys,
 * nor those that gave names away (Freenom's).
 */
const NATIONAL = /^(?:com|net|cat|(?:com?\.)?(?!tk|ml|ga|cf|gq)[a-z]{2})$/;

/** The forms whose host and path a link has; those that only its path suggests come last. A look-up, no search. */
export function formsOf(link: Anatomy): Entry[] {
  if (link.host === '' || link.host.length > LONGEST_HOST) return [];
  const path = pathOf(link);
  const domain = icannDomain(link.host);
  const dot = domain.indexOf('.');
  const name = NATIONAL.test(domain.slice(dot + 1)) ? domain.slice(0, dot) : '';
  const named = `${link.host.slice(0, link.host.length - domain.length)}${name}`;
  return [
    ...(byDomain.get(domain) ?? []).filter(({ host }) => isUnder(link.host, host)),
    ...(byName.get(name) ?? []).filter(({ host }) => isUnder(named, host)),
    ...(byShape.get(firstSegment(path)) ?? []),
  ].filter(({ form }) => form.paths.some((one) => hasPath(path, one)));
}

/** The path without query and fragment. */
export function pathOf({ rest }: Anatomy): string {
  const end = rest.search(/[?#]/);
  return end < 0 ? rest : rest.slice(0, end);
}

/** As much of a path as the form's prefix takes; '' when it has none. */
export function prefixOf(path: string, form: Form): string {
  return path.slice(0, Math.max(0, ...form.paths.map((one) => lengthOf(path, one))));
}

/**
 * Whether a path starts with a prefix that ends in a slash, or is another one. Several slashes in a row are one, as
 * servers read them.
 */
export function hasPath(path: string, wanted: string): boolean {
  return lengthOf(path, wanted) > 0;
}

/** UTF-16 units of the path that a prefix takes, all that a whole path does; 0 for another path. */
function lengthOf(path: string, wanted: string): number {
  let at = 0;
  for (const character of wanted) {
    if (path[at] !== character) return 0;
    at++;
    if (character === '/') at = behindSlashes(path, at);
  }
  return wanted.endsWith('/') || behindSlashes(path, at) === path.length ? at : 0;
}

function behindSlashes(path: string, from: number): number {
  let at = from;
  while (path[at] === '/') at++;
  return at;
}

function firstSegment(path: string): string {
  return /^\/+([^/]*)/.exec(path)?.[1] ?? '';
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
