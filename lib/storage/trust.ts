import { toAscii } from '../domains/punycode';
import { isRecord, isTexts } from './checks';
import { storedItem, type WriteResult } from './storedItem';

export interface TrustList {
  /** Addresses in lower case. */
  senders: string[];
  /** Registrable domains in lower case. */
  domains: string[];
}

/** Of both kinds together: each check looks the sender up in them, and a person has to be able to look them through. */
export const MOST_TRUSTED = 5000;

/** `full`: one has to be taken off the list first. */
export type TrustResult = WriteResult | { ok: false; reason: 'full' };

/** Whom the user has chosen to trust. */
export const trust = storedItem<TrustList>({
  key: 'trust',
  version: 1,
  fallback: { senders: [], domains: [] },
  migrations: {},
  isValid: (value): value is TrustList => isRecord(value) && isTexts(value.senders) && isTexts(value.domains),
});

let cached: Promise<TrustList> | null = null;

/** Whom the user trusts, for looking up: domains in A-labels. Read once, until it changes. */
export function trusted(): Promise<TrustList> {
  if (!cached) {
    const forget = () => {
      cached = null;
      stop();
    };
    const stop = trust.subscribe(forget);
    cached = trust.get().then(({ senders, domains }) => ({ senders, domains: domains.map(toAscii) }));
    cached.catch(forget);
  }
  return cached;
}

/** Adds an address; twice is once. */
export const trustSender = (address: string) =>
  trustAll({ senders: [address.trim().toLowerCase()], domains: [] });

/** Adds a registrable domain; twice is once. */
export const trustDomain = (domain: string) =>
  trustAll({ senders: [], domains: [domain.trim().toLowerCase()] });

/** Adds several at once, each in lower case; all of them or, where there is no room, none. */
export async function trustAll({ senders, domains }: TrustList): Promise<TrustResult> {
  let full = false;
  const written = await trust.update((now) => {
    const next = {
      senders: [...new Set([...now.senders, ...senders])],
      domains: [...new Set([...now.domains, ...domains])],
    };
    const grown = next.senders.length + next.domains.length - now.senders.length - now.domains.length;
    full = grown > 0 && next.senders.length + next.domains.length > MOST_TRUSTED;
    return full ? now : next;
  });
  return full ? { ok: false, reason: 'full' } : written;
}

/** Takes an address or a domain off the list again. */
export const distrust = (entry: string) => {
  const one = entry.trim().toLowerCase();
  return distrustAll({ senders: [one], domains: [one] });
};

/** Takes several off the list again. */
export function distrustAll({ senders, domains }: TrustList): Promise<WriteResult> {
  const [goneSenders, goneDomains] = [new Set(senders), new Set(domains)];
  return trust.update((now) => ({
    senders: now.senders.filter((one) => !goneSenders.has(one)),
    domains: now.domains.filter((one) => !goneDomains.has(one)),
  }));
}
