import { areSisters } from '../domains/popular/sisters';
import { ownerLabel } from '../domains/registrableDomain';
import { givesOwnName, hasOwnWord } from '../providers/claim/ownWord';
import { ownDomains } from '../providers/directory';
import { isOwnSite, type CheckedLink, type Context, type Sender } from './context';
import { claimsFalsely } from './hostGuard';
import { isOtherName } from './isOtherName';
import { isKnownSite } from './knownSite';
import { isMailServiceLink } from './mailServiceLink';
import { isSenderUnseen } from './unseenSender';

const known = new WeakMap<Context, boolean>();

/**
 * Whether a message speaks for its sender alone: every link leads to the sender's own site, another of the same owner's
 * or name, through mail services, or to sites that everybody knows, at least one of them to the sender's own or a mail service; nothing is asked for in the mail itself; and it
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
  if (isSenderUnseen(context)) return leadWhereNameSays(context);
  if (!sender || sender.domain === '' || sender.freeMail || sender.authentication === 'fail') return false;
  if (links.length === 0 || message.forms.length > 0) return false;
  const sites = sitesOf(sender);
  // A mail service's link proves nothing by itself, nor does a name like the sender's: they count where the receiving
  // server knows the sender.
  const confirmed = sender.authentication === 'pass';
  const isSenders = (link: CheckedLink): boolean =>
    isOwnSite(sites, link) ||
    areSisters(sender.host, link.target.host, link.target.rest) ||
    (confirmed && hasName(sender, link));
  if (!links.some((link) => isSenders(link) || (confirmed && isMailServiceLink(link)))) return false;
  return (
    links.every((link) => isSenders(link) || isMailServiceLink(link) || isKnownSite(link)) &&
    !claimsFalsely(context)
  );
}

/**
 * The page shows no address: then the site of the name that is shown stands for it. A forger gains nothing by a name
 * of his own, and with another's the message presents itself falsely.
 */
function leadWhereNameSays(context: Context): boolean {
  const { sender, links, message } = context;
  if (!sender || links.length === 0 || message.forms.length > 0 || claimsFalsely(context)) return false;
  const isNamed = ({ target, partial, opaque }: CheckedLink): boolean =>
    !partial &&
    opaque === null &&
    (givesOwnName(sender.mailbox.name, ownerLabel(target.host)) ||
      hasOwnWord(sender.mailbox.name, target.host));
  if (isOtherName(context)) return true;
  return (
    links.some(isNamed) &&
    links.every((link) => isNamed(link) || isMailServiceLink(link) || isKnownSite(link))
  );
}

/** Letters of a name that is not in another by chance. */
const SHORTEST = 5;

/** A firm's second domain, with its name in it: mail from notely-mail.example that leads to notely.example. */
function hasName({ domain }: Sender, { target, partial, opaque }: CheckedLink): boolean {
  if (partial || opaque !== null) return false;
  const [own, other] = [ownerLabel(domain), ownerLabel(target.host)];
  const [short, long] = own.length < other.length ? [own, other] : [other, own];
  return short.length >= SHORTEST && long.includes(short);
}

/** The sender's domain, and of a known provider its others: wikimedia.org writes about wikipedia.org. */
function sitesOf({ domain, owner }: Sender): Set<string> {
  const others = owner ? ownDomains(owner.provider) : [];
  return new Set([
    domain,
    ...others.filter(({ roles }) => !roles.includes('user_content')).map((other) => other.domain),
  ]);
}
