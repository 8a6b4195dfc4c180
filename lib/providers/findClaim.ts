import { toAscii } from '../domains/punycode';
import { ownerLabel, registrableDomain } from '../domains/registrableDomain';
import { isService } from '../domains/services';
import { domainOf, senderMailbox } from '../message/mailbox';
import type { Mailbox, Message } from '../message/message';
import type { Claim } from './claim';
import type { Tactic } from '../lures/lure';
import { claimByBait, type BaitSender } from './claim/bait';
import { claimByAddress } from './claim/byAddress';
import { claimByFiles } from './claim/byFiles';
import { claimByLinks, type ReadLink } from './claim/byLinks';
import { claimByName } from './claim/byName';
import { claimByPictures } from './claim/byPictures';
import { claimBySubject, readsSubject } from './claim/bySubject';
import { claimByText, type OwnText } from './claim/byText';
import { businessPlaces } from './claim/business';
import { givesOwnName, hasOwnWord } from './claim/ownWord';
import { dropElsewhere } from './claim/elsewhere';
import { namesWords } from './claim/nameRow';
import { isPresentedBy, Tallies } from './claim/tallies';
import { yieldTo } from './claim/yieldTo';
import { ownerOf, providerById } from './directory';
import type { Provider } from './provider';

/**
 * Who a message presents itself as. A mention is not a claim: the name must stand where senders put their own, or
 * the message must speak of the reader's account there; quoted and forwarded text does not count. One file in `claim/`
 * for each place in which a name can stand. A sender's domain that nobody confirmed and no link leads to is forged where
 * the message presents another name.
 * In: the message, the words of its text up to where it quotes another (ownLength), its links with the wrappers taken off, what it
 * pushes with, and whether the sender's domain was confirmed. Pure;
 * linear in the message's length.
 */
export function findClaim(
  message: Message,
  own: OwnText,
  links: readonly ReadLink[],
  tactics: readonly Tactic[],
  confirmed: boolean,
): Claim | null {
  const tallies = new Tallies();
  const { subject, text } = message;
  const from = senderMailbox(message.from);
  let namesItself = false;
  let mailboxAt: string | null = null;
  if (from) {
    const host = toAscii(domainOf(from.address));
    const freeMail = isService('freeMail', host);
    const owner = ownerOf(registrableDomain(host));
    if (owner && owner.domain.identity_proof !== false && !isService('tenantMail', host)) {
      const { provider } = owner;
      const evidence = { field: 'from', text: from.address } as const;
      const hit = { provider, alias: provider.name, needsContext: false };
      tallies.add(hit, 'sender-domain', 'sender-domain', evidence);
      tallies.of(provider).doubtful =
        !confirmed && !links.some(({ target }) => ownerOf(target.owner)?.provider === provider);
    }
    if (owner?.domain.roles.includes('customer_mailboxes')) mailboxAt = owner.provider.id;
    // Where a page shows no address, the site that is linked to says whose name it is.
    const sites = host || message.origin !== 'page' ? [host] : links.map(({ target }) => target.host);
    namesItself = !owner && !freeMail && sites.some((site) => givesOwnName(from.name, ownerLabel(site)));
    claimByName(from.name, host, namesItself, tallies);
    if (!owner) claimByAddress(from.address, freeMail, tallies);
  }
  const quotes = message.reply !== false || own.length < text.length;
  const spoken = readsSubject(subject, quotes);
  if (spoken) claimBySubject(subject, tallies);
  claimByText(own, message, tallies);
  claimByPictures(message.images, tallies);
  claimByFiles(message.attachments ?? [], tallies);
  claimByLinks(links, tallies);
  const named = from && message.origin === 'page' && from.address === '' ? siteOfName(from.name, links) : '';
  claimByBait(message, baitSender(from, confirmed, named), tactics, spoken, links, tallies);
  businessPlaces(tallies, from?.address ?? '', subject, own.start.words);
  const name = from?.name ?? '';
  dropElsewhere(tallies, () => [namesWords(name), namesWords(subject), own.start.words]);
  const claim = tallies.best(namesItself, mailboxAt);
  const tally = claim && tallies.all.get(claim.provider ?? '');
  if (!claim || !tally) return claim;
  return yieldTo(claim, tally, { name, subject: spoken ? subject : '', text: own.start }, tactics, links);
}

/** Where a page shows no address: the host of a link that has a word of the name. */
function siteOfName(name: string, links: readonly ReadLink[]): string {
  return links.find(({ target }) => hasOwnWord(name, target.host))?.target.host ?? '';
}

/** @param named the host that stands for the sender's where the page shows none */
function baitSender(from: Mailbox | null, confirmed: boolean, named: string): BaitSender {
  const host = toAscii(domainOf(from?.address ?? '')) || named;
  return {
    name: from?.name ?? '',
    domain: registrableDomain(host),
    label: ownerLabel(host),
    freeMail: isService('freeMail', host),
    confirmed,
  };
}

/** The provider of a claim; null for no claim, and for an organisation that is not in the directory. */
export function claimedProvider(claim: Claim | null): Provider | null {
  return claim?.provider ? providerById(claim.provider) : null;
}

/** The message puts the name where senders put their own, and does not only speak of it and of an account there. */
export function isPresented(claim: Claim): boolean {
  return isPresentedBy(claim.by);
}
