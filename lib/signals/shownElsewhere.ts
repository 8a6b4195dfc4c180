import { ownerLabel } from '../domains/registrableDomain';
import { isService } from '../domains/services';
import { compareShown, type Difference } from '../links/compareShown';
import { isOnOwnHost, wrapperById } from '../links/wrapperTable';
import { ownDomains, ownerOf } from '../providers/directory';
import type { CheckedLink, Context } from './context';

/** Links; from here on one owner for all of them is a tracker of confirmed bulk mail. */
const FEW = 4;

/** A label that short is part of many a name. */
const SHORT = 3;

/**
 * What a text of a link shows, where the link leads somewhere else; the guard's name when that is excused; null when
 * both are the same owner's.
 *
 * Guards: those of compareShown; a sender whom the user trusts; owners of one family; mail services and wrappers
 * that only they can read; a link that carries the shown address and no other, as unknown redirects do (rspamd); the sender's own domain, unless the receiving server says that it is not the sender's (a page
 * shows no results, and a forged sender who leads to the one forged gains nothing); hosts named for tracking; confirmed
 * mail to many readers that sends all links through one host. A message in the name of the very provider that the text
 * shows, and not from it, has only the excuses of mail services: whoever writes it can add the address to his link.
 */
export function shownElsewhere(
  text: string,
  checked: CheckedLink,
  context: Context,
): Difference | string | null {
  const difference = compareShown(text, checked.link.href, checked);
  return difference && (excuse(difference, checked, context) ?? difference);
}

function excuse(
  { owner, carried }: Difference,
  { target, opaque }: CheckedLink,
  context: Context,
): string | null {
  const { sender, links, linkOwners, bulk } = context;
  if (sender?.trusted) return 'trusted_sender';
  if (isFamily(owner, target.owner)) return 'same_family';
  if (isService('bulkMailers', target.host)) return 'mail_service';
  const mailService = opaque !== null && wrapperById(opaque)?.kind !== 'redirect';
  if (opaque !== null && mailService && isOnOwnHost(opaque, target)) return 'opaque_link';
  if (speaksFor(owner, context)) return null;
  if (opaque !== null) return 'opaque_link';
  if (carried) return 'carries_it';
  if (sender && target.owner === sender.domain && sender.authentication !== 'fail') return 'own_domain';
  if (isTracker(target.host, sender?.domain ?? '')) return 'mail_service';
  const oneHost = linkOwners.length === 1 && links.length >= FEW;
  return bulk && oneHost && sender?.authentication === 'pass' ? 'bulk' : null;
}

/** The message puts the name of the shown domain's provider in front, and comes from somebody else. */
function speaksFor(owner: string, { claim, official, senderIsProvider }: Context): boolean {
  const named = claim?.by.some((by) => by === 'name' || by === 'sender-domain') ?? false;
  return named && !senderIsProvider && official.has(owner);
}

/** Both are one provider's, or its parent's or child's, and no customer's pages stand on the second. */
function isFamily(shown: string, target: string): boolean {
  const provider = ownerOf(shown)?.provider;
  return provider
    ? ownDomains(provider).some(
        ({ domain, identity_proof, roles }) =>
          domain === target && identity_proof !== false && !roles.includes('user_content'),
      )
    : false;
}

/** Hosts that are named for tracking (click.shop.example) and say so in their first label. */
function isTracker(host: string, senderDomain: string): boolean {
  const label = ownerLabel(senderDomain);
  return (
    label.length >= SHORT &&
    /^(?:click|clicks|track|tracking|links?|email|e|trk|go|url\d{0,5}|em\d{0,5}|t|r)\./.test(host) &&
    host.includes(label)
  );
}
