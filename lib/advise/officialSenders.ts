import { toAscii, toUnicode } from '../domains/punycode';
import { isService } from '../domains/services';
import { visible } from '../links/visible';
import { ownDomains, vouches } from '../providers/directory';
import type { Provider } from '../providers/provider';
import type { Step } from './advise';
import { vouchingDomains } from './openYourself';

/** Amazon has twenty: more than this is a wall, not help. */
const MOST_DOMAINS = 6;
/** RFC 1035 section 2.3.4: no name is longer. UTF-16 units. */
const LONGEST = 253;
/** What punycode is written in. */
const A_LABELS = /^[\x21-\x7e]*$/;

/** The message's own domain has nothing to do with the provider. */
const ELSEWHERE: ReadonlySet<string> = new Set(['advise_sender_not_one', 'advise_sender_anybody']);

/**
 * Where real mail of the provider comes from, and whether the message's own domain is among it. In: the registrable
 * domain the message was sent from, null where none is known; whether the receiving server confirmed it.
 * Out: nothing where no sending domain is confirmed.
 */
export function officialSenders(provider: Provider, sender: string | null, confirmed: boolean): Step[] {
  const own = new Set(provider.domains);
  const domains = vouchingDomains(provider)
    .filter((domain) => own.has(domain) && domain.roles.includes('mail'))
    .map(({ domain }) => domain);
  if (domains.length === 0) return [];
  const sent = sender === null ? '' : toAscii(sender);
  // The one that is spoken of next is among those that are named.
  const named = domains.toSorted((a, b) => Number(b === sent) - Number(a === sent)).slice(0, MOST_DOMAINS);
  const steps: Step[] = [
    {
      key: named.length < domains.length ? 'advise_official_senders_some' : 'advise_official_senders',
      params: [provider.name],
      names: named.map(toUnicode),
      verified: true,
    },
  ];
  const ownStep = sent === '' ? null : ownSender(provider, sent, domains, confirmed);
  if (ownStep) steps.push(ownStep);
  // Of a message that came from somewhere else, what could be in a real one doesn't matter.
  const elsewhere = ownStep !== null && ELSEWHERE.has(ownStep.key);
  if (!elsewhere && provider.sender_addresses.some(({ third_party_content }) => third_party_content)) {
    steps.push({ key: 'advise_strangers_words', params: [provider.name] });
  }
  return steps;
}

/** What the message's own domain is to the provider. An address alone proves nothing: anybody can write one (RFC 5321, 7.1). */
function ownSender(provider: Provider, sent: string, official: string[], confirmed: boolean): Step {
  const shown = visible(toUnicode(sent).slice(0, LONGEST));
  if (official.includes(sent)) {
    return { key: confirmed ? 'advise_sender_is_one' : 'advise_sender_names_one', params: [shown] };
  }
  const known = ownDomains(provider).filter(({ domain }) => domain === sent);
  const open = known.some(({ identity_proof }) => identity_proof === false);
  if (open || isService('freeMail', sent)) return { key: 'advise_sender_anybody', params: [shown] };
  if (known.some(vouches)) return { key: 'advise_sender_family', params: [shown] };
  if (known.length > 0) return { key: 'advise_sender_unsure', params: [shown, provider.name] };
  return {
    key: 'advise_sender_not_one',
    params: [shown],
    compare: { sent: shown, punycode: shown !== sent && A_LABELS.test(sent) ? sent : '', official },
  };
}
