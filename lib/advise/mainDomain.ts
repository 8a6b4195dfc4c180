import type { Provider, ProviderDomain } from '../providers/provider';

/**
 * The domain that a provider is known by: its name where that is an address (WordPress.com), the first in its file, else
 * one that bears its name. Only where a list names it for this owner; customers may write or host there too (yahoo.com),
 * since nobody is sent astray who types it. Undefined where none is sure: a sister's name would only confuse, and one that
 * is not confirmed is as good as opened once somebody has typed it.
 */
export function mainDomain(provider: Provider): ProviderDomain | undefined {
  const [first] = provider.domains;
  const names = provider.name.toLowerCase().split(' / ');
  const named = provider.domains.find((domain) => isKnown(domain) && names.includes(domain.domain));
  if (named) return named;
  if (first && isSite(first)) return first;
  return provider.domains.find((domain) => isSite(domain) && bearsName(provider, domain.domain));
}

/** Whether a list that knows the owner names the domain. */
export function isKnown({ verified, evidence }: ProviderDomain): boolean {
  return verified && evidence === 'owner';
}

/**
 * Whether a host that the provider's file has for signing in may stand for the provider: a group's file has those of its
 * other brands, too (safeway.com for Albertsons). In: the provider, and the known domain that the host stands on.
 */
export function standsFor(provider: Provider, at: ProviderDomain): boolean {
  const main = mainDomain(provider);
  if (!main || at === main || firstLabel(at.domain) === firstLabel(main.domain)) return true;
  // A parent's host is in the file because it is the place to sign in for this one (accounts.google.com for YouTube).
  return !provider.domains.includes(at) || bearsName(provider, at.domain);
}

export const firstLabel = (domain: string): string => domain.split('.', 1)[0] ?? '';

function isSite(domain: ProviderDomain): boolean {
  return isKnown(domain) && domain.roles.includes('web');
}

function bearsName({ id, name }: Provider, domain: string): boolean {
  const names = [id, name].map(plain);
  return names.includes(plain(domain)) || names.includes(plain(firstLabel(domain)));
}

/** Letters and digits alone: "T-Mobile" as tmobile. */
const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
