import { ownerLabel, registrableDomain } from '../domains/registrableDomain';
import { isService } from '../domains/services';
import { domainOf } from '../message/mailbox';
import type { Correspondent, UserTrust } from './context';
import { comparable } from './mailboxRoles';

/** Who wrote before, arranged for look-ups. */
export interface Known {
  byAddress: ReadonlyMap<string, Correspondent>;
  /** By the name as it is compared. */
  byName: ReadonlyMap<string, readonly Correspondent[]>;
  /** By registrable domain, free mail left out: nobody is known by it. */
  byDomain: ReadonlyMap<string, readonly Correspondent[]>;
}

const known = new WeakMap<readonly Correspondent[], Known>();
const NOBODY: readonly Correspondent[] = [];

/** The user's history; empty where none is kept. Arranged once a list. */
export function knownTo({ correspondents = NOBODY }: UserTrust): Known {
  let found = known.get(correspondents);
  if (!found) {
    found = arrange(correspondents);
    known.set(correspondents, found);
  }
  return found;
}

function arrange(correspondents: readonly Correspondent[]): Known {
  const byName = new Map<string, Correspondent[]>();
  const byDomain = new Map<string, Correspondent[]>();
  for (const one of correspondents) {
    add(byName, comparable(one.name), one);
    const host = domainOf(one.address);
    if (!isService('freeMail', host)) add(byDomain, registrableDomain(host) || host, one);
  }
  return { byAddress: new Map(correspondents.map((one) => [one.address, one])), byName, byDomain };
}

function add(map: Map<string, Correspondent[]>, key: string, one: Correspondent): void {
  const others = map.get(key);
  if (others) others.push(one);
  else map.set(key, [one]);
}

/** Shorter words of a name (de, la, J.) say nobody's name. */
const SHORTEST_WORD = 3;

/**
 * Whether an entry looks like a person's: a word of the name stands before the @, and the domain isn't called so
 * as well, as that of a shop is.
 */
export function isPerson({ name, address }: Correspondent): boolean {
  const words = comparable(name)
    .split(' ')
    .filter((word) => word.length >= SHORTEST_WORD);
  const local = comparable(address.split('@', 1)[0] ?? '').replaceAll(' ', '');
  const label = ownerLabel(domainOf(address));
  return words.some((word) => local.includes(word)) && !words.every((word) => label.includes(word));
}
