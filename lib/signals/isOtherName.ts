import { isNationalTwin } from '../domains/nationalSuffixes';
import { areSisters } from '../domains/popular/sisters';
import { isOwnSite, type Context } from './context';

/**
 * Whether the sender's domain is another name of the claimed provider that the directory doesn't know: the same name under
 * the ending of another country (ticketmaster.nl), one of the owner's names, or one that the same state gives out
 * (gov.uk). Not where the receiving server says that the address is forged; and where nobody confirmed it, only if a link
 * leads there or to the provider, since anybody can write an address into a mail.
 */
export function isOtherName({ sender, official, ownSites, links }: Context): boolean {
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
