import { isService, type Service } from '../../domains/services';
import { linkEvidence, type CheckedLink, type Context } from '../context';
import { claimsFalsely } from '../hostGuard';
import { isMailServiceLink } from '../mailServiceLink';
import { isThread } from '../isThread';
import { actionLinks } from '../onlyWay';
import { defineSignal } from '../signal';

/** Visible characters beside the pictures: an imprint's line, no letter. */
const HARDLY_A_TEXT = 120;

/**
 * The message is one picture, or some, and each click on it leads to one place: nothing in it can be read by a program,
 * and nothing can be checked by its reader.
 * False positives: advertisements of shops, invitations, greetings. Guards: counted only beside a claim that does not
 * hold, wording that pushes (the subject), an address that the receiving server says is not the sender's, a free
 * mailbox, or a target that anybody can have (free hosts, short links, odd endings); the sender's own site; mail services; confirmed mail to many readers; replies; trusted senders. (Sublime:
 * image as content.)
 */
export default defineSignal({
  id: 'link-image-only',
  family: 'links',
  grade: 'C',
  check(context) {
    const { message, sender, providerItself, bulk } = context;
    if (message.images.length === 0 || message.text.trim().length > HARDLY_A_TEXT) return null;
    const links = actionLinks(context);
    const [first] = links;
    if (!first || !links.some(({ link }) => link.image)) return null;
    if (links.some(({ target }) => target.host !== first.target.host)) return null;
    if (sender?.trusted) return { silenced: 'trusted_sender' };
    if (providerItself) return { silenced: 'provider_itself' };
    if (isThread(message)) return { silenced: 'reply' };
    if (bulk && sender?.authentication === 'pass') return { silenced: 'bulk' };
    if (sender && first.target.owner === sender.domain && sender.authentication !== 'fail')
      return { silenced: 'own_domain' };
    if (isMailServiceLink(first)) return { silenced: 'mail_service' };
    if (!isOdd(context, first)) return { silenced: 'no_lure' };
    return { evidence: [linkEvidence(first.link)], params: [first.target.host] };
  },
});

/** Where a picture leads that nobody signs for. */
const NOBODYS: readonly Service[] = ['freeHosts', 'fileHosts', 'shorteners', 'ipfsGateways', 'oddTlds'];

function isOdd(context: Context, { target, opaque }: CheckedLink): boolean {
  const { lures, sender } = context;
  return (
    lures.length > 0 ||
    claimsFalsely(context) ||
    sender?.authentication === 'fail' ||
    sender?.freeMail === true ||
    (opaque === null && NOBODYS.some((kind) => isService(kind, target.host, target.rest)))
  );
}
