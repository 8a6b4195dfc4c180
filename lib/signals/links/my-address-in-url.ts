import { linkEvidence, type CheckedLink } from '../context';
import { defineSignal } from '../signal';

/**
 * The reader's own address in a link, ready filled in for a false log-in.
 * False positives: unsubscribe links and tokens of bulk senders. Guards: words of unsubscribing; the sender's and the
 * claimed provider's own hosts; authenticated bulk mail.
 */
export default defineSignal({
  id: 'my-address-in-url',
  family: 'links',
  grade: 'B',
  check({ links, message, sender, official, bulk }) {
    const addresses = (message.to ?? [])
      .map(({ address }) => address.toLowerCase())
      .filter((address) => address.includes('@'));
    if (addresses.length === 0 || addresses.length > 3) return null;
    let silenced: string | null = null;
    for (const found of links) {
      const address = addresses.find((one) => holds(found, one));
      if (!address) continue;
      if (
        /unsub|optout|opt-out|preferences|abmeld|subscription|remove/i.test(
          found.target.rest + found.link.text,
        )
      )
        silenced = 'unsubscribe';
      else if (found.target.owner === sender?.domain || official.has(found.target.owner))
        silenced = 'own_domain';
      else if (bulk && sender?.authentication === 'pass') silenced = 'bulk';
      else
        return {
          evidence: [linkEvidence(found.link)],
          params: [address, found.target.host],
        };
    }
    return silenced ? { silenced } : null;
  },
});

/** Plain, percent-encoded or base64 in query or fragment. */
function holds({ target }: CheckedLink, address: string): boolean {
  const rest = target.rest.slice(0, 4000);
  const lower = rest.toLowerCase();
  if (lower.includes(address) || lower.includes(address.replace('@', '%40'))) return true;
  const encoded = btoa(unescapeUtf8(address)).replaceAll('=', '');
  return rest.includes(encoded);
}

/** btoa takes bytes only. */
function unescapeUtf8(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}
