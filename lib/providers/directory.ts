import { facts } from './facts';
import type { Provider, ProviderDomain } from './provider';

export { vouches } from './vouches';

/** Every known provider, by id. A provider is added by adding its file. */
export const directory: readonly Provider[] = facts;

const byId = new Map(directory.map((provider) => [provider.id, provider]));

/** Children of a provider, by the parent's id. */
const childrenOf = new Map<string, Provider[]>();
for (const provider of directory) {
  if (provider.parent === null) continue;
  childrenOf.set(provider.parent, [...(childrenOf.get(provider.parent) ?? []), provider]);
}

/** What a registrable domain is in the directory, and whose. */
export interface Ownership {
  provider: Provider;
  domain: ProviderDomain;
}

const byDomain = new Map<string, Ownership>();
for (const provider of directory) {
  for (const domain of provider.domains) {
    // A parent and its child may both name a domain: the child says more about it.
    const earlier = byDomain.get(domain.domain);
    if (earlier === undefined || provider.parent === earlier.provider.id) {
      byDomain.set(domain.domain, { provider, domain });
    }
  }
}

/** The provider of that id, or null. */
export function providerById(id: string): Provider | null {
  return byId.get(id) ?? null;
}

/** Who owns a registrable domain (lower case, A-label form); null when the directory does not know it. O(1). */
export function ownerOf(registrableDomain: string): Ownership | null {
  return byDomain.get(registrableDomain) ?? null;
}

/**
 * The domains that count as a provider's own: its own, those of the providers above it, and those of the
 * providers below it. An owner not in the directory adds nothing. Most of them do not vouch: see `vouches`.
 */
export function ownDomains(provider: Provider): ProviderDomain[] {
  const family = new Set<Provider>();
  let above: Provider | undefined = provider;
  while (above !== undefined && !family.has(above)) {
    family.add(above);
    above = above.parent === null ? undefined : byId.get(above.parent);
  }
  const queue = [...(childrenOf.get(provider.id) ?? [])];
  for (let child = queue.pop(); child !== undefined; child = queue.pop()) {
    if (family.has(child)) continue;
    family.add(child);
    queue.push(...(childrenOf.get(child.id) ?? []));
  }
  return [...family].flatMap((member) => member.domains);
}
