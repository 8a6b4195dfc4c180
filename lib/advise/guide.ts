import type { Verdict } from '../assess/assessment';
import { guides } from '../providers/guides';
import type { Provider, ProviderGuide } from '../providers/provider';
import type { Step } from './advise';
import { kindOf } from './byCategory';
import { neverAsks } from './neverAsks';
import { officialSenders } from './officialSenders';
import { offered, openYourself } from './openYourself';
import { secondFactor } from './secondFactor';

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
export function verificationGuide({ provider, verdict, sender }: Asked): Step[] {
  const first = plain(firstOf(verdict));
  if (provider === null) {
    return [
      first,
      plain('advise_own_way'),
      { ...plain('advise_find_address'), items: FIND_ADDRESS },
      plain('advise_never_share'),
      plain('advise_ask_someone'),
    ];
  }
  const guide = guides[provider.id];
  const kind = kindOf(provider.category);
  return [
    first,
    openYourself(provider),
    guide?.check_directly ? inTheirWords(guide.check_directly) : plain(`inside_${kind.inside}`),
    ...officialSenders(provider, sender, verdict === 'authentic'),
    ...neverAsks(provider.name, guide),
    ...(guide ? secondFactor(provider, guide) : []),
    ...(guide && kind.status ? statusPage(provider, guide) : []),
    plain(`reach_${kind.reach}`),
  ];
}

/** How an address is found that no message gave: each is shown below the step. */
const FIND_ADDRESS = ['advise_address_paper', 'advise_address_app', 'advise_address_search'];

function firstOf(verdict: Verdict | null): string {
  if (verdict === null) return 'advise_no_call_back';
  return verdict === 'authentic' || verdict === 'unremarkable'
    ? 'advise_prefer_own_way'
    : 'advise_leave_links';
}

function plain(key: string): Step {
  return { key, params: [] };
}

function inTheirWords({ text, lang, verified }: NonNullable<ProviderGuide['check_directly']>): Step {
  return { key: 'advise_look_inside', params: [], quote: { text, lang }, verified };
}

/** Only on a domain that vouches: of any other nobody knows whose page it is. Opened only where the page itself was seen. */
function statusPage(provider: Provider, { status_page: page }: ProviderGuide): Step[] {
  const url = page ? offered(provider, page.url) : undefined;
  if (!page || !url) return [];
  return [
    {
      key: 'advise_status',
      params: [provider.name, new URL(url).hostname],
      ...(page.verified ? { url } : {}),
      verified: page.verified,
    },
  ];
}
