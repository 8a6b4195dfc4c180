import { isRecord, isTexts } from './checks';
import { storedItem } from './storedItem';

export interface TrustList {
  /** Addresses in lower case. */
  senders: string[];
  /** Registrable domains in lower case. */
  domains: string[];
}

/** Whom the user has chosen to trust. */
export const trust = storedItem<TrustList>({
  key: 'trust',
  version: 1,
  fallback: { senders: [], domains: [] },
  migrations: {},
  isValid: (value): value is TrustList => isRecord(value) && isTexts(value.senders) && isTexts(value.domains),
});

/** Adds an address; twice is once. */
export const trustSender = (address: string) =>
  trust.update((now) => ({ ...now, senders: [...new Set([...now.senders, address.trim().toLowerCase()])] }));

/** Adds a registrable domain; twice is once. */
export const trustDomain = (domain: string) =>
  trust.update((now) => ({ ...now, domains: [...new Set([...now.domains, domain.trim().toLowerCase()])] }));

/** Takes an address or a domain off the list again. */
export const distrust = (entry: string) =>
  trust.update((now) => ({
    senders: now.senders.filter((one) => one !== entry.trim().toLowerCase()),
    domains: now.domains.filter((one) => one !== entry.trim().toLowerCase()),
  }));
