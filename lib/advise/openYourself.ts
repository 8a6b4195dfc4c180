import { ownDomains, vouches } from '../providers/directory';
import { guides } from '../providers/guides';
import type { Provider, ProviderDomain } from '../providers/provider';
import type { FactSource, Step } from './advise';
import { firstLabel, isKnown, mainDomain, standsFor } from './mainDomain';

/** The provider's own domains that may be believed to be its, its own before its family's. */
export function vouchingDomains(provider: Provider): ProviderDomain[] {
  return ownDomains(provider).filter(vouches);
}

/** The page as it may be offered: only https, and only on a domain of the provider that vouches; else undefined. */
export function offered(provider: Provider, page: string | null): string | undefined {
  return page !== null && page.startsWith('https://') && domainOf(vouchingDomains(provider), page)
    ? page
    : undefined;
}

/**
 * "Open the provider yourself": the address to type, and a page to open where a confirmed sign-in host stands on a domain
 * that vouches, its own before its family's. Both are on the same domain: a button that leads elsewhere than the words
 * beside it say would teach not to look (dhl.com is typed, and asks for the country; its only confirmed host is dhl.de).
 * Without an address, a general word.
 */
export function openYourself(provider: Provider): Step {
  const pages = signInPages(provider);
  const confirmed = pages.find((url) => offered(provider, url));
  const copy = toType(provider, confirmed ?? pages[0]);
  if (!copy) return { key: 'advise_own_way', params: [] };
  const known = knownDomains(provider);
  const domain = domainOf(known, `https://${copy}/`);
  // The host is what was confirmed; the path may not be.
  const url =
    confirmed && domainOf(known, confirmed) === domain
      ? `https://${new URL(confirmed).hostname}/`
      : undefined;
  return {
    key: url ? 'advise_open_yourself' : 'advise_type_address',
    params: [provider.name],
    copy,
    ...(url ? { url } : {}),
    verified: true,
    source: domain && sourceOf(provider, domain),
  };
}

function knownDomains(provider: Provider): ProviderDomain[] {
  return ownDomains(provider).filter(isKnown);
}

/** Confirmed sign-in pages of the provider itself, on its or its family's domains, its main domain first. */
function signInPages(provider: Provider): string[] {
  const domains = knownDomains(provider);
  const place = (page: string): number => {
    const domain = domainOf(domains, page);
    return domain && standsFor(provider, domain) ? domains.indexOf(domain) : -1;
  };
  return (guides[provider.id]?.sign_in ?? [])
    .filter((page) => page.startsWith('https://') && place(page) >= 0)
    .toSorted((one, other) => place(one) - place(other));
}

/** The host to type: of the sign-in page, but dhl.com and not the dhl.de of one country; else the main domain. */
function toType(provider: Provider, page: string | undefined): string | undefined {
  const known = knownDomains(provider);
  const main = mainDomain(provider)?.domain;
  const at = page && domainOf(known, page)?.domain;
  if (!page || !at) return main;
  if (main && main !== at && firstLabel(main) === firstLabel(at)) return main;
  const { hostname } = new URL(page);
  const short = hostname.replace(/^www\./, '');
  // Of gov.uk only what is below it is anybody's.
  return domainOf(known, `https://${short}/`) ? short : hostname;
}

function domainOf(domains: readonly ProviderDomain[], page: string): ProviderDomain | undefined {
  const { hostname } = new URL(page);
  return domains.find(({ domain }) => hostname === domain || hostname.endsWith(`.${domain}`));
}

function sourceOf(provider: Provider, domain: ProviderDomain): FactSource | undefined {
  const guide = guides[provider.id];
  const url = guide?.read_at[domain.domain];
  return guide && url ? { url, checked: guide.checked } : undefined;
}
