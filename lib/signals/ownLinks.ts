import { isService } from '../domains/services';
import { ownDomains } from '../providers/directory';
import { isOwnSite, type CheckedLink, type Context, type Sender } from './context';
import { everybody } from './findLookalike';
import { claimsFalsely } from './hostGuard';
import { isMailServiceLink } from './mailServiceLink';

/** Services on which anybody puts up pages or passes on to them: a link there leads anywhere. */
const OF_ANYBODY = [
  'selfService',
  'freeHosts',
  'fileHosts',
  'socialLanding',
  'ipfsGateways',
  'shorteners',
] as const;

const known = new WeakMap<Context, boolean>();

/**
 * Whether a message speaks for its sender alone: every link leads to the sender's own site, through mail services, or to
 * sites that everybody knows, at least one of them to the sender's own or a mail service; nothing is asked for in the mail itself; and it
 * presents itself as nobody else. Then what it asks is what that sender asks of its customers, as genuine notices do. A
 * receiving server that says the address is forged speaks against it; one that is not visible (a webmail page) doesn't:
 * what a forger gains by leading to the forged one's own site is nothing. Worked out once a message.
 */
export function hasOwnLinks(context: Context): boolean {
  let own = known.get(context);
  if (own === undefined) {
    own = areOwn(context);
    known.set(context, own);
  }
  return own;
}

function areOwn(context: Context): boolean {
  const { sender, links, message } = context;
  if (!sender || sender.domain === '' || sender.freeMail || sender.authentication === 'fail') return false;
  if (links.length === 0 || message.forms.length > 0) return false;
  const sites = sitesOf(sender);
  const isSenders = (link: CheckedLink): boolean => isOwnSite(sites, link);
  // A mail service's link proves nothing by itself: it counts where the receiving server knows the sender.
  const confirmed = sender.authentication === 'pass';
  if (!links.some((link) => isSenders(link) || (confirmed && isMailServiceLink(link)))) return false;
  return (
    links.every((link) => isSenders(link) || isMailServiceLink(link) || isKnown(link)) &&
    !claimsFalsely(context)
  );
}

/** The sender's domain, and of a known provider its others: wikimedia.org writes about wikipedia.org. */
function sitesOf({ domain, owner }: Sender): Set<string> {
  const others = owner ? ownDomains(owner.provider) : [];
  return new Set([
    domain,
    ...others.filter(({ roles }) => !roles.includes('user_content')).map((other) => other.domain),
  ]);
}

function isKnown({ target }: CheckedLink): boolean {
  return (
    everybody().hosts.has(target.owner) &&
    !OF_ANYBODY.some((kind) => isService(kind, target.host, target.rest))
  );
}
