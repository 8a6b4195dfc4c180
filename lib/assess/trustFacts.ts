import type { Context } from '../signals/context';
import { vouches } from '../providers/directory';
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
  else if (sender.authentication === 'pass' && !sender.freeMail) add('sender_confirmed', [sender.domain]);
  if (message.list?.id && context.claim === null) add('list');
  return facts;
}

/** The strict rule of `authentic`: the claimed provider's own domain, confirmed, and its own words. */
export function isConfirmedProvider(context: Context): boolean {
  const { sender, provider, senderIsProvider, message } = context;
  if (!sender?.owner || !provider || !senderIsProvider || sender.authentication !== 'pass') return false;
  return message.from.length === 1 && vouches(sender.owner.domain) && !carriesStrangersWords(context);
}

/** Invitations, shared documents, invoices, notes: the provider sends them, and strangers write in them. */
function carriesStrangersWords({ sender, provider, links, strangersWords }: Context): boolean {
  const address = sender?.mailbox.address.toLowerCase();
  const known = sender?.owner?.provider.sender_addresses.find((one) => one.address === address);
  const hosts = provider?.user_content_hosts ?? [];
  return (
    Boolean(known?.third_party_content) ||
    strangersWords ||
    links.some(({ target }) => hosts.includes(target.host))
  );
}
