import type { Context } from './context';

/**
 * Whether a provider's own, confirmed mail may hold a stranger's words: it comes from an address through which strangers
 * send their text (invoices, notes, invitations), and says that it passes something on. Then the provider's name excuses
 * nothing that no provider would write.
 */
export function mayPassOn({ sender, provider, strangersWords }: Context): boolean {
  if (!strangersWords || !sender || !provider) return false;
  const address = sender.mailbox.address.toLowerCase();
  return provider.sender_addresses.some(
    (known) => known.address === address && known.third_party_content === true,
  );
}
