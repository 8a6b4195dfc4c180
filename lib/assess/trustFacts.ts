import { icannDomain } from '../domains/registrableDomain';
import type { Tactic } from '../lures/lure';
import { luresOf, type CheckedLink, type Context } from '../signals/context';
import { ownerOf, vouches } from '../providers/directory';
import { phoneNumbers } from '../signals/phoneNumbers';
import type { TrustFact } from './assessment';
import type { Weights } from './knowledge';

/**
 * What speaks for a message. Authentication alone says little (42% of phishing passes DMARC): it counts when the
 * domain it confirms is the claimed provider's, by a list that knows the owner, and strangers can't write through
 * the address.
 */
export function trustFacts(context: Context, weights: Weights): TrustFact[] {
  const { sender, message } = context;
  if (!sender || sender.authentication === 'fail') return [];
  const facts: TrustFact[] = [];
  const add = (id: string, params: string[] = []): void => {
    facts.push({ id, weight: weights.trust[id] ?? 0, params });
  };
  if (sender.trusted) add('trusted_sender', [sender.mailbox.address]);
  if (isConfirmedProvider(context)) add('provider_confirmed', [context.claim?.name ?? '', sender.domain]);
  // Anybody can write a list's mark into a mail.
  if (message.list?.id && context.claim === null && sender.authentication === 'pass') add('list');
  return facts;
}

/**
 * What stolen mail accounts of real firms were used for (Trezor through Brevo, Booking.com's chats): a genuine sender is no
 * all-clear for it. Such mail is not called a scam for the wording, but nobody vouches for it either.
 */
const BAIT: readonly Tactic[] = [
  'seed-phrase',
  'investment',
  'crypto-demand',
  'prize',
  'survey-gift',
  'gift-card',
  'advance-fee',
  'fortune',
  'extortion',
  'code-ask',
];

/**
 * The strict rule of `authentic`: the claimed provider's own mail domain, confirmed, and its own words. Not a sister's,
 * not its parent's: what is shown is "Sent by" that one name.
 */
export function isConfirmedProvider(context: Context): boolean {
  const { sender, provider, message } = context;
  if (!provider || !sender?.owner || sender.owner.provider.id !== provider.id) return false;
  const { domain } = sender.owner;
  if (sender.authentication !== 'pass' || message.from.length !== 1) return false;
  if (luresOf(context, ...BAIT).length > 0) return false;
  return vouches(domain) && domain.roles.includes('mail') && !carriesStrangersWords(context);
}

/**
 * Invitations, shared documents, invoices, notes: the provider sends them, and strangers write in them. Where a provider
 * has one such address, only addresses that are known not to be one count; and nowhere a telephone number, or a link to
 * what customers put up.
 */
function carriesStrangersWords({ sender, provider, links, strangersWords, message }: Context): boolean {
  const address = sender?.mailbox.address.toLowerCase();
  const known = provider?.sender_addresses ?? [];
  const open = known.some((one) => one.third_party_content);
  const own = known.some((one) => one.address === address && one.verified && !one.third_party_content);
  return (
    (open && !own) ||
    strangersWords ||
    phoneNumbers(message.text).length > 0 ||
    links.some(({ target }) => provider?.user_content_hosts.includes(target.host) || isCustomers(target))
  );
}

/** What customers put up is at a domain of the provider's, or a name of their own below it (files.oaiusercontent.com). */
function isCustomers({ owner, host }: CheckedLink['target']): boolean {
  const known = ownerOf(owner) ?? ownerOf(icannDomain(host));
  return known?.domain.identity_proof === false;
}
