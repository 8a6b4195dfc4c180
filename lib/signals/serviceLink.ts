import { icannDomain, ownerLabel } from '../domains/registrableDomain';
import { isService, type Service } from '../domains/services';
import { linkEvidence, type CheckedLink, type Context } from './context';
import { asksFor, hostGuard } from './hostGuard';
import type { Hit, Silence } from './signal';

/**
 * What the signals on services share: the first link to a kind of service that nothing excuses (hostGuard, isSendersOwn).
 * All links are looked at, not one of each owner: docs.google.com/forms and drive.google.com have one. `asks`: whether
 * the wording asks for what such a page can take. Out: the link, and the host for the sentence.
 */
export function serviceLink(context: Context, kind: Service, asks = asksFor(context)): Hit | Silence | null {
  let silenced: string | null = null;
  for (const found of context.links) {
    const { link, target } = found;
    if (!isService(kind, target.host, target.rest)) continue;
    const excuse = hostGuard(context, target, asks) ?? (isSendersOwn(found, context) ? 'senders_own' : null);
    if (excuse === null) return { evidence: [linkEvidence(link)], params: [target.host] };
    silenced = excuse;
  }
  return silenced === null ? null : { silenced };
}

/** A name that short is part of many others. */
const SHORT = 4;

/**
 * A confirmed sender who speaks for nobody else, and who also leads to its own site, or has its name before the service's
 * (mynotes-app.herokuapp.com from mynotes.io): a reminder with a form of its own, a profile in the foot.
 */
function isSendersOwn({ target }: CheckedLink, { sender, claim, links }: Context): boolean {
  if (sender?.authentication !== 'pass' || claim !== null || sender.freeMail) return false;
  const name = ownerLabel(sender.host);
  const tenant = target.host.slice(0, -icannDomain(target.host).length - 1);
  if (name.length >= SHORT && tenant.split(/[.-]/).includes(name)) return true;
  return sender.domain !== '' && links.some((other) => other.target.owner === sender.domain);
}
