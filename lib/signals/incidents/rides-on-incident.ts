import { contextGuard } from '../contextGuard';
import type { Context } from '../context';
import { isMailServiceLink } from '../mailServiceLink';
import { defineSignal } from '../signal';
import { isSenderUnseen } from '../unseenSender';

/**
 * The message names a known incident and asks for something, and whoever sends it is not one of those it concerns. What
 * it asks may be what the real notice asks, too; what was leaked is what such messages are written from.
 * False positives: news and newsletters about the incident, colleagues who pass it on, advisers. Guards: what the notice
 * contradicts is incident-contradicted's; those of contextGuard (news asks for nothing, the provider itself); and what
 * speaks for nobody and leads through mail services alone, as newsletters that quote what is asked, or to the confirmed
 * sender's own pages alone, as services do that tell whose address is in a breach; and what speaks for nobody where the
 * page shows no address of the sender's, since that may be a colleague.
 */
export default defineSignal({
  id: 'rides-on-incident',
  family: 'incident',
  grade: 'B',
  check(context) {
    const { incident, asks } = context;
    if (!incident || incident.contradicts || !asks) return null;
    const guard = contextGuard(context);
    if (guard) return { silenced: guard };
    if (context.claim === null && isSenderUnseen(context)) return { silenced: 'sender_unseen' };
    if (isNews(context)) return { silenced: 'mail_service' };
    if (isOnItsOwn(context)) return { silenced: 'own_domain' };
    return { evidence: incident.evidence.slice(0, 2), params: [incident.name] };
  },
});

function isOnItsOwn({ claim, links, sender }: Context): boolean {
  if (claim !== null || !sender || sender.freeMail || sender.authentication === 'fail') return false;
  return (
    links.length > 0 && links.every((link) => link.target.owner === sender.domain || isMailServiceLink(link))
  );
}

function isNews({ claim, links }: Context): boolean {
  return claim === null && links.length > 0 && links.every(isMailServiceLink);
}
