import { ownerLabel } from '../domains/registrableDomain';
import { dissect, isWeb, type Anatomy } from './anatomy';
import table from './wrappers.json';

export interface Unwrapped {
  /** Where the link leads in the end, as far as it says so itself. */
  target: Anatomy;
  /** Ids of the wrappers around it, outermost first. */
  wrappers: string[];
}

interface Wrapper {
  id: string;
  hosts: string[];
  path: string;
  param: string[];
}

/** Deepest nesting that is followed; SafeLinks in Proofpoint in a tracker is three. */
const DEEPEST = 8;

/** Follows the links that a link carries. Nothing is opened or fetched: only what stands in the address counts. */
export function unwrap(href: string): Unwrapped {
  let target = dissect(href);
  const wrappers: string[] = [];
  while (wrappers.length < DEEPEST) {
    const wrapper = wrapperOf(target);
    const inner = wrapper && carried(target, wrapper.param);
    if (!wrapper || !inner) break;
    wrappers.push(wrapper.id);
    target = inner;
  }
  return { target, wrappers };
}

function wrapperOf(link: Anatomy): Wrapper | undefined {
  if (!isWeb(link)) return undefined;
  return (table.wrappers as Wrapper[]).find(
    ({ hosts, path }) => link.rest.startsWith(path) && hosts.some((host) => isHost(link.host, host)),
  );
}

/** The three forms of a host in wrappers.json: google.* (with www or not), *.example.com, example.com. */
function isHost(host: string, pattern: string): boolean {
  if (pattern.endsWith('.*'))
    return ownerLabel(host) === pattern.slice(0, -2) && /^(?:www\.)?[^.]+\.[^.]+(?:\.[a-z]{2})?$/.test(host);
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}

function carried(link: Anatomy, params: readonly string[]): Anatomy | null {
  const query = new URL(link.url).searchParams;
  for (const param of params) {
    const value = query.get(param);
    const inner = value ? dissect(value) : null;
    if (inner && isWeb(inner)) return inner;
  }
  return null;
}
