import type { Provider, ProviderDomain } from '../providers/provider';
import { ownDomains, vouches } from '../providers/directory';
import { guides } from '../providers/guides';
import type { FactSource, Step } from './advise';

/** The provider's own domains that may be believed to be its, its own before its family's. */
export function vouchingDomains(provider: Provider): ProviderDomain[] {
  return ownDomains(provider).filter(vouches);
}

/** The page as it may be offered: only https, and only on a domain of the provider that vouches; else undefined. */
export function offered(provider: Provider, page: string | null): string | undefined {
  return page !== null && page.startsWith('https://') && domainOf(provider, page) ? page : undefined;
}

/** "Open the provider yourself": its confirmed sign-in host, or the name to type, or a general word. */
export function openYourself(provider: Provider): Step {
  const page = guides[provider.id]?.sign_in.find((url) => offered(provider, url));
  if (page) {
    // The host is what was confirmed; the path may not be.
    const url = `https://${new URL(page).hostname}/`;
    const domain = domainOf(provider, url);
    return {
      key: 'advise_open_yourself',
      params: [provider.name],
      url,
      verified: true,
      source: domain && sourceOf(provider, domain),
    };
  }
  const domain = vouchingDomains(provider).find(({ roles }) => roles.includes('web'));
  if (!domain) return { key: 'advise_own_way', params: [] };
  return {
    key: 'advise_type_address',
    params: [provider.name],
    copy: domain.domain,
    verified: true,
    source: sourceOf(provider, domain),
  };
}

function domainOf(provider: Provider, page: string): ProviderDomain | undefined {
  const { hostname } = new URL(page);
  return vouchingDomains(provider).find(
    ({ domain }) => hostname === domain || hostname.endsWith(`.${domain}`),
  );
}

function sourceOf(provider: Provider, domain: ProviderDomain): FactSource | undefined {
  const guide = guides[provider.id];
  const url = guide?.read_at[domain.domain];
  return guide && url ? { url, checked: guide.checked } : undefined;
}
