import { halvesOf } from './halves';
import { loosen, loosenedStart } from './loosen';
import { toUnicode } from './punycode';
import { icannDomain, registrableDomain } from './registrableDomain';
import { lettersOf, skeleton, skeletons } from './skeleton';

/** A domain that others imitate. */
export interface Target {
  /** As it was given, in lower case and without www. */
  domain: string;
  /** The owner's label and what follows it: name and co.uk. */
  label: string;
  suffix: string;
  skeleton: string;
  letters: string;
  /** Not a registrable domain but a host below one: only this very name is protected. */
  hostOnly: boolean;
}

type Index<Key = string> = ReadonlyMap<Key, readonly Target[]>;

/** Domains to protect, arranged so that a look-up takes about the same time for ten as for ten thousand. */
export interface Protected {
  /** Hosts and registrable domains that are themselves, and imitate nobody. */
  hosts: ReadonlySet<string>;
  /** By the owner's label, by its skeletons, and by its loose form (loosen.ts). */
  byLabel: Index;
  bySkeleton: Index;
  byLoose: Index;
  looseStarts: ReadonlySet<string>;
  /** By halves of label and skeleton: what is one edit away shares one (halves.ts). */
  byHalf: Index<number>;
  /** How long labels and skeletons are: what is not about as long is not one edit away. */
  lengths: ReadonlySet<number>;
  /** By the whole name, as it stands in another one: in labels (paypal.com), or run together (paypalcom). */
  byName: ReadonlyMap<string, Target>;
  byJoined: ReadonlyMap<string, Target>;
  /** The skeletons of the last labels of all targets: what no name in another one can do without. */
  endings: ReadonlySet<string>;
}

/**
 * In: registrable domains, with www. or without; Unicode or punycode as they are to be named. A platform is one by the
 * ICANN part of the public suffix list (blogspot.com), a tenant by the private part (maria.blogspot.com); any other host
 * below one (mail.name.example) is protected as that host alone. Out: the index; where several domains share a
 * label or skeleton all are kept, in their order.
 */
export function protect(domains: readonly string[]): Protected {
  const hosts = new Set<string>();
  const [byLabel, bySkeleton, byLoose] = [index<string>(), index<string>(), index<string>()];
  const byHalf = index<number>();
  const byName = new Map<string, Target>();
  const byJoined = new Map<string, Target>();
  const endings = new Set<string>();
  const lengths = new Set<number>();
  const looseStarts = new Set<string>();
  for (const given of domains) {
    const target = targetOf(given);
    const { domain, label, suffix } = target;
    if (hosts.has(domain) || suffix === '') continue;
    hosts.add(domain);
    hosts.add(toUnicode(domain));
    byName.set(nameOf(toUnicode(domain)), target);
    endings.add(skeleton(suffix.slice(suffix.lastIndexOf('.') + 1)));
    if (target.hostOnly) continue;
    add(byLabel, label, target);
    add(byLoose, loosen(target.skeleton), target);
    looseStarts.add(loosenedStart(target.skeleton));
    for (const each of skeletons(label)) add(bySkeleton, each, target);
    for (const text of new Set([target.letters, target.skeleton])) {
      lengths.add(text.length);
      for (const half of halvesOf(text)) add(byHalf, half, target);
    }
    if (!byJoined.has(label + suffix)) byJoined.set(label + suffix, target);
  }
  return { hosts, byLabel, bySkeleton, byLoose, looseStarts, byHalf, lengths, byName, byJoined, endings };
}

/** A name in the form in which it is looked up inside another: the skeletons of its words. */
export function nameOf(domain: string): string {
  return domain.split(/[.-]/).map(skeleton).join('.');
}

function targetOf(given: string): Target {
  const domain = given
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');
  const [label = '', ...rest] = toUnicode(domain).split('.');
  return {
    domain,
    label,
    suffix: rest.join('.'),
    skeleton: skeleton(label),
    letters: lettersOf(label),
    hostOnly: icannDomain(domain) !== domain && registrableDomain(domain) !== domain,
  };
}

const index = <Key>(): Map<Key, Target[]> => new Map();

function add<Key>(map: Map<Key, Target[]>, key: Key, target: Target): void {
  const known = map.get(key);
  if (known) known.push(target);
  else map.set(key, [target]);
}
