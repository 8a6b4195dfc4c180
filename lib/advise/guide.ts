import type { Verdict } from '../assess/assessment';
import { guides } from '../providers/guides';
import type { Provider, ProviderGuide } from '../providers/provider';
import type { Step } from './advise';
import { offered, openYourself, vouchingDomains } from './openYourself';

/** Amazon has twenty: more than this is a wall, not help. */
const MOST_DOMAINS = 6;

/** Whom a guide is for, and what it is about. */
export interface Asked {
  /** Who is claimed to have written or called; null for somebody that the directory doesn't know. */
  provider: Provider | null;
  /** Null where there is no message, such as after a phone call. */
  verdict: Verdict | null;
  /** Registrable domain that the message was sent from, as shown; null where none is known. */
  sender: string | null;
}

/**
 * How to check a message without believing any of it, in the order in which to do it. Without a provider, the
 * general way. What was not confirmed has `verified: false` and no page to open.
 */
export function verificationGuide({ provider, verdict }: Asked): Step[] {
  const calm = verdict === 'authentic' || verdict === 'unremarkable';
  const first: Step = { key: calm ? 'advise_prefer_own_way' : 'advise_leave_links', params: [] };
  if (provider === null) {
    return [
      first,
      ...['advise_own_way', 'advise_never_share', 'advise_ask_someone'].map((key) => ({ key, params: [] })),
    ];
  }
  const guide = guides[provider.id];
  return [
    first,
    openYourself(provider),
    ...(guide ? [lookInside(guide)] : []),
    ...officialSenders(provider),
    ...(guide ? [...neverAsks(guide), ...secondFactor(guide, provider), ...statusPage(guide, provider)] : []),
  ];
}

function lookInside({ check_directly }: ProviderGuide): Step {
  return { key: 'advise_look_inside', params: [check_directly.text], verified: check_directly.verified };
}

function officialSenders(provider: Provider): Step[] {
  const own = new Set(provider.domains);
  const senders = vouchingDomains(provider)
    .filter((domain) => own.has(domain) && domain.roles.includes('mail'))
    .map(({ domain }) => domain);
  if (senders.length === 0) return [];
  const key = senders.length > MOST_DOMAINS ? 'advise_official_senders_some' : 'advise_official_senders';
  const steps: Step[] = [
    { key, params: [provider.name, senders.slice(0, MOST_DOMAINS).join(', ')], verified: true },
  ];
  if (provider.sender_addresses.some(({ third_party_content }) => third_party_content)) {
    steps.push({ key: 'advise_strangers_words', params: [provider.name] });
  }
  return steps;
}

function neverAsks({ never_asks, checked }: ProviderGuide): Step[] {
  if (!never_asks) return [];
  const { text, source_url, verified } = never_asks;
  return [{ key: 'advise_never_asks', params: [text], verified, source: { url: source_url, checked } }];
}

function secondFactor({ mfa }: ProviderGuide, provider: Provider): Step[] {
  if (!mfa || mfa.methods.length === 0) return [];
  const url = mfa.verified ? offered(provider, mfa.url) : undefined;
  return [{ key: 'advise_mfa', params: [provider.name], url, verified: mfa.verified }];
}

function statusPage({ status_page: page }: ProviderGuide, provider: Provider): Step[] {
  if (!page) return [];
  const url = page.verified ? offered(provider, page.url) : undefined;
  return [
    {
      key: 'advise_status',
      params: [provider.name, new URL(page.url).hostname],
      url,
      verified: page.verified,
    },
  ];
}
