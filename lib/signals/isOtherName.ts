import { isNationalTwin } from '../domains/nationalSuffixes';
import { areSisters } from '../domains/popular/sisters';
import { isOwnSite, type CheckedLink, type Context } from './context';
import { isKnownSite } from './knownSite';
import { isMailServiceLink } from './mailServiceLink';
import { isSenderUnseen } from './unseenSender';

/**
 * Whether the sender's domain is another name of the claimed provider that the directory doesn't know: the same name under
 * the ending of another country (ticketmaster.nl), one of the owner's names, or one that the same state gives out
 * (gov.uk). Not where the receiving server says that the address is forged; and where nobody confirmed it, only if a link
 * leads there or to the provider, since anybody can write an address into a mail. Where a page shows no address, all
 * links must lead to such a domain or the provider.
 */
export function isOtherName(context: Context): boolean {
  if (isSenderUnseen(context)) return leadsToOtherName(context);
  const { sender, official, ownSites, links } = context;
  if (!sender || sender.domain === '' || sender.freeMail || sender.tenant) return false;
  if (sender.authentication === 'fail') return false;
  const { domain, host } = sender;
  let known = false;
  for (const own of official) known ||= isNationalTwin(own, domain) || areSisters(own, host);
  if (!known) return false;
  return (
    sender.authentication === 'pass' ||
    links.length === 0 ||
    links.some(
      (link) =>
        isOwnSite(ownSites, link) || link.target.owner === domain || areSisters(host, link.target.host),
    )
  );
}

function leadsToOtherName({ official, ownSites, links }: Context): boolean {
  const isOther = ({ target, partial, opaque }: CheckedLink): boolean =>
    !partial &&
    opaque === null &&
    [...official].some(
      (own) => isNationalTwin(own, target.owner) || areSisters(own, target.host, target.rest),
    );
  return (
    links.some(isOther) &&
    links.every(
      (link) => isOther(link) || isOwnSite(ownSites, link) || isMailServiceLink(link) || isKnownSite(link),
    )
  );
}
