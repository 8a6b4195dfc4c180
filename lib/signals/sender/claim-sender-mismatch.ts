import type { Provider } from '../../providers/provider';
import { claimGuard } from '../claimGuard';
import { luresOf, type Context } from '../context';
import { defineSignal } from '../signal';

/**
 * The message presents itself as a provider, and its address belongs to somebody else, is on no domain at all
 * (x@netflix), or isn't given though the source was read.
 * False positives: resellers, news, mail services, surveys sent for the provider. Guards: a claim is more than a
 * mention (findClaim); the family's domains; something to do; claimGuard; of an address without a domain, not the
 * reader's own, nor what a page doesn't show. (PiMRef; Sublime brand rules; RFC 5322 section 3.4.1.)
 */
export default defineSignal({
  id: 'claim-sender-mismatch',
  family: 'identity',
  grade: 'A',
  check(context) {
    const { claim, provider, sender, senderIsProvider } = context;
    if (!claim || !provider || !sender || senderIsProvider) return null;
    const variant = variantOf(context);
    if (variant === null) return null;
    const guard = claimGuard(context) ?? (asksSomething(context) ? null : 'asks_nothing');
    if (guard) return { silenced: guard };
    const { address, name } = sender.mailbox;
    return {
      ...(variant === '' ? {} : { variant }),
      evidence: [...claim.evidence.slice(0, 2), { field: 'from', text: address || name }],
      params: [claim.name, ...(address === '' ? [] : [sender.domain || address]), mailDomain(provider)],
    };
  },
});

/** CSS pixels of a picture that can hold what a letter says. */
const LARGE = 200;
/** UTF-16 units of a text that says nothing beside its picture. */
const LITTLE = 200;

/** A link, number, file or form; a call for an answer; or a picture that says it all. */
function asksSomething(context: Context): boolean {
  if (context.asks || luresOf(context, 'reply-ask', 'advance-fee').length > 0) return true;
  const { images, text } = context.message;
  if (text.trim().length > LITTLE) return false;
  return images.some(({ width, height }) => Math.max(width ?? 0, height ?? 0) >= LARGE);
}

/** '' for a domain of somebody else; null where nothing can be said. */
function variantOf({ sender, message, reader }: Context): '' | 'no-domain' | 'no-address' | null {
  if (!sender) return null;
  if (sender.domain !== '') return '';
  const { address, name } = sender.mailbox;
  if (address === '') return message.origin === 'raw' && name !== '' ? 'no-address' : null;
  return sender.host !== '' && !reader.addresses.includes(address.toLowerCase()) ? 'no-domain' : null;
}

function mailDomain({ domains }: Provider): string {
  const own = domains.find(({ evidence, roles }) => evidence === 'owner' && roles.includes('mail'));
  return (own ?? domains[0])?.domain ?? '';
}
