import { linkEvidence } from '../context';
import { isKnownSite } from '../knownSite';
import { isMailServiceLink } from '../mailServiceLink';
import { leadsToSender } from '../relatedLink';
import { defineSignal } from '../signal';

/**
 * The receiving server says that the address is not what it seems (DMARC fail, RFC 7489), and nothing in the message leads
 * to that address's owner: not a sender whose records are wrong, but one whose name was borrowed.
 * False positives: forwarders and lists, which break SPF and DKIM, around a mail with a link to anywhere. Guards: one link
 * to the sender, through a mail service, or that only its service knows; sites that everybody knows; marks of a list beside
 * a server that saw the mail pass before (ARC, RFC 8617); trusted senders. Needs a record of the receiving server.
 */
export default defineSignal({
  id: 'forged-sender',
  family: 'identity',
  grade: 'B',
  check({ sender, linkOwners, authentication, message }) {
    if (sender?.authentication !== 'fail' || sender.domain === '') return null;
    if (linkOwners.some((link) => leadsToSender(link, sender))) return null;
    const foreign = linkOwners.find(
      (link) => link.opaque === null && !isMailServiceLink(link) && !isKnownSite(link),
    );
    if (!foreign) return null;
    if (sender.trusted) return { silenced: 'trusted_sender' };
    if (authentication?.arc === 'pass') return { silenced: 'forwarded' };
    if (message.list?.id && message.reply) return { silenced: 'list' };
    const { owner, host } = foreign.target;
    return {
      evidence: [
        { field: 'from', text: sender.mailbox.address },
        linkEvidence({ ...foreign.link, text: foreign.link.text || host }),
      ],
      params: [sender.domain, owner || host],
    };
  },
});
