import { domainOf } from '../../message/mailbox';
import { registrableDomain } from '../../domains/registrableDomain';
import { contextGuard } from '../contextGuard';
import { defineSignal } from '../signal';

/**
 * The message names somebody else as the one it is for.
 * False positives: Bcc, lists, aliases and mail passed on from another mailbox. Guards: the reader's mailbox must be
 * known to the extension; his own domain and his own name before the @ elsewhere; lists and bulk mail; counted only
 * beside wording that asks for something, or a claim.
 */
export default defineSignal({
  id: 'not-addressed-to-me',
  family: 'identity',
  grade: 'C',
  check(context) {
    const { message, reader, bulk } = context;
    if (reader.source !== 'user' || !message.to) return null;
    const named = [...message.to, ...(message.cc ?? [])].filter(({ address }) => domainOf(address) !== '');
    const [first] = named;
    if (!first || named.some(({ address }) => isMine(address.toLowerCase(), reader))) return null;
    const guard = bulk ? 'bulk' : contextGuard(context);
    if (guard) return { silenced: guard };
    return { evidence: [{ field: 'to', text: first.address }], params: [first.address] };
  },
});

function isMine(
  address: string,
  { addresses, domains }: { addresses: string[]; domains: string[] },
): boolean {
  const host = domainOf(address);
  const local = localPart(address);
  return (
    domains.includes(registrableDomain(host) || host) || addresses.some((mine) => localPart(mine) === local)
  );
}

/** Without what stands after a plus, and without dots, which many mail services don't count. */
function localPart(address: string): string {
  return (address.split('@', 1)[0] ?? '').split('+', 1)[0]?.replaceAll('.', '') ?? '';
}
