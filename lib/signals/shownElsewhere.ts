import { ownerLabel } from '../domains/registrableDomain';
import { areSisters } from '../domains/popular/sisters';
import { isService } from '../domains/services';
import { compareShown, type Difference } from '../links/compareShown';
import type { Anatomy } from '../links/anatomy';
import { isOnOwnHost, wrapperById } from '../links/wrapperTable';
import { ownDomains, ownerOf } from '../providers/directory';
import type { CheckedLink, Context, Sender } from './context';
import { asksFor, claimsFalsely } from './hostGuard';

/** Links; from here on one owner for all of them is a tracker of confirmed bulk mail. */
const FEW = 4;

/** A label that short is part of many a name. */
const SHORT = 3;

/**
 * What a text of a link shows, where the link leads somewhere else; the guard's name when that is excused; null when
 * both are the same owner's.
 *
 * Guards: those of compareShown; a sender whom the user trusts; owners of one family; mail services and wrappers
 * that only they can read; confirmed mail to many readers that shows its own sender or sends all links through one host;
 * a bare name as text, where nothing is asked or falsely claimed.
 * What whoever writes the link can put there excuses it only where the receiving server confirmed the sender or the
 * message asks for nothing: a link that carries the shown address and no other, as unknown redirects do (rspamd); a path
 * as mail services have it on their customers' hosts; short links; the sender's own domain; hosts named for tracking. A
 * message in the name of the very provider that the text shows, and not from it, has none of these either.
 */
export function shownElsewhere(
  text: string,
  checked: CheckedLink,
  context: Context,
): Difference | string | null {
  const difference = compareShown(text, checked.link.href, checked);
  if (!difference) return null;
  return (
    excuse(difference, checked, context) ?? (isNameOnly(text, difference, context) ? 'no_lure' : difference)
  );
}

/** A firm or a tool that is called like its site (ASP.NET), in mail that gains nothing by it. */
function isNameOnly(text: string, { shown, owner }: Difference, context: Context): boolean {
  return shown === owner && !/\/|www\.|https?:/i.test(text) && !asksFor(context) && !claimsFalsely(context);
}

function excuse(
  { shown, owner, carried }: Difference,
  { target, opaque }: CheckedLink,
  context: Context,
): string | null {
  const { sender, links, linkOwners, bulk } = context;
  if (sender?.trusted) return 'trusted_sender';
  if (isFamily(owner, target.owner) || areSisters(shown, target.host, target.rest)) return 'same_family';
  if (isService('bulkMailers', target.host, target.rest)) return 'mail_service';
  const mailService = opaque !== null && wrapperById(opaque)?.kind !== 'redirect';
  if (opaque !== null && mailService && isOnOwnHost(opaque, target)) return 'opaque_link';
  if (speaksFor(owner, context) || claimsFalsely(context)) return null;
  const confirmed = sender?.authentication === 'pass';
  const oneHost = linkOwners.length === 1 && links.length >= FEW;
  if (bulk && confirmed && (oneHost || owner === sender.domain)) return 'bulk';
  return confirmed || !asksFor(context) ? chosenByWriter(carried, opaque, target, sender) : null;
}

/** What excuses a link and is in the hands of whoever writes it. */
function chosenByWriter(
  carried: boolean,
  opaque: string | null,
  target: Anatomy,
  sender: Sender | null,
): string | null {
  if (opaque !== null) return 'opaque_link';
  if (carried) return 'carries_it';
  if (sender && target.owner === sender.domain && sender.authentication !== 'fail') return 'own_domain';
  return isTracker(target.host, sender?.domain ?? '') ? 'mail_service' : null;
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

/** Hosts that are named for tracking and say so in their first label, of an owner with the sender's name (click.shop-mail.example). */
function isTracker(host: string, senderDomain: string): boolean {
  const label = ownerLabel(senderDomain);
  return (
    label.length >= SHORT &&
    /^(?:click|clicks|track|tracking|links?|email|e|trk|go|url\d{0,5}|em\d{0,5}|t|r)\./.test(host) &&
    ownerLabel(host).includes(label)
  );
}
