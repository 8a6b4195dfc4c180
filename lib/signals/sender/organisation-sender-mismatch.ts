import { isService } from '../../domains/services';
import { domainOf } from '../../message/mailbox';
import { isOfState, relates } from '../../providers/organisation/relates';
import type { Organisation } from '../../providers/organisation/organisationIn';
import type { CheckedLink, Context } from '../context';
import { asksFor } from '../hostGuard';
import { isKnownSite } from '../knownSite';
import { isMailServiceLink } from '../mailServiceLink';
import { defineSignal } from '../signal';

/**
 * The message presents itself as an organisation that is not in the directory, and its address has nothing to do with the
 * name (PiMRef, for identities without a list).
 * False positives: products sold under another name than the firm's, mail services and agencies, small firms and clubs
 * with a free mailbox, lists. Guards: a shared word, label, acronym or initials (relates); a link to a host that bears the
 * name, and of banks and authorities none that doesn't; the sender's own links, but for banks and authorities, whose mail doesn't come from strangers' domains; confirmed
 * bulk mail; services that write for others; a firm's free mailbox; something to do, and of firms wording that pushes.
 */
export default defineSignal({
  id: 'organisation-sender-mismatch',
  family: 'identity',
  grade: 'B',
  check(context) {
    const { organisation, sender, claim, message } = context;
    if (!organisation || !sender || claim) return null;
    const { address } = sender.mailbox;
    if (address === '' && message.origin !== 'raw') return null;
    const { own, words, kind, name, evidence } = organisation;
    if (relates(own, words, sender.freeMail ? localPart(address) : sender.host)) return null;
    if (kind === 'authority' && isOfState(sender.host)) return null;
    const silenced = guardOf(context, organisation);
    if (silenced) return { silenced };
    return {
      ...(address === '' ? { variant: 'no-address' } : {}),
      evidence: [
        ...evidence.slice(0, 3),
        ...(address === '' ? [] : [{ field: 'from', text: address } as const]),
      ],
      params: address === '' ? [name] : [name, sender.domain || address],
    };
  },
});

function localPart(address: string): string {
  return address.slice(0, Math.max(0, address.lastIndexOf('@')));
}

function guardOf(context: Context, { own, words, kind }: Organisation): string | null {
  const { sender, message, bulk, links, reader, asks } = context;
  if (!sender) return null;
  if (sender.trusted) return 'trusted_sender';
  if (message.reply && !asksFor(context)) return 'reply';
  if (!asks) return 'asks_nothing';
  if (
    (['billing', 'bulkMailers', 'mailForwarding', 'replyToServices'] as const).some((one) =>
      isService(one, sender.host),
    )
  )
    return 'writes_for_others';
  if (sender.owner && sender.owner.domain.identity_proof !== false) return 'writes_for_others';
  if (reader.domains.includes(domainOf(sender.mailbox.address)) && sender.authentication !== 'fail')
    return 'own_organisation';
  const passed = sender.authentication === 'pass';
  if (bulk && passed) return 'bulk';
  const bears = ({ target }: CheckedLink): boolean => relates(own, words, target.owner || target.host);
  // One real link beside the bait is quickly added, and whoever pretends to be a bank adds it.
  const others = kind === 'firm' ? [] : links.filter((link) => !bears(link) && !isMailServiceLink(link));
  if (links.some(bears) && others.every(isKnownSite)) return 'links_bear_name';
  if (kind !== 'firm') return null;
  if (sender.freeMail) return 'free_mailbox';
  if (!asksFor(context)) return 'no_lure';
  const ownLinks = links.some(({ target }) => target.owner !== '' && target.owner === sender.domain);
  if (ownLinks && sender.authentication !== 'fail') return 'own_links';
  // Where only a mail service's tracker leads, nobody knows whether the name's own site is behind it.
  return links.length > 0 && links.every(isMailServiceLink) && passed ? 'mail_service' : null;
}
