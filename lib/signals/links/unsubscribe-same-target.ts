import { linkEvidence, type CheckedLink, type Context } from '../context';
import { asksFor, claimsFalsely } from '../hostGuard';
import { isMailServiceLink } from '../mailServiceLink';
import { LEAVING } from '../onlyWay';
import { defineSignal } from '../signal';

/**
 * The link for leaving the list leads to the very page of the button: there is no list, and each click is wanted.
 * False positives: drafts and tests with one address for all. Guards: the whole address must be the same, its query, too;
 * it must be more than the front page of a host; the sender's own page, unless nobody confirmed it and the message asks or pretends; confirmed mail that does neither; trusted senders; the provider itself.
 */
export default defineSignal({
  id: 'unsubscribe-same-target',
  family: 'links',
  grade: 'B',
  check(context) {
    const { links, sender, providerItself } = context;
    const leaving = links.find(
      ({ link, target }) => !link.image && LEAVING.test(link.text.slice(0, 120)) && isPage(target),
    );
    if (!leaving) return null;
    const same = links.find((link) => isOther(link) && link.target.url === leaving.target.url);
    if (!same) return null;
    // Only the service knows where its links lead: equal ones may lead to different pages.
    if (isMailServiceLink(leaving) || leaving.partial || leaving.opaque !== null)
      return { silenced: 'mail_service' };
    if (sender?.trusted) return { silenced: 'trusted_sender' };
    if (providerItself) return { silenced: 'provider_itself' };
    const pushes = asksFor(context) || claimsFalsely(context);
    if (sender && leaving.target.owner === sender.domain && !isRefuted(context, pushes))
      return { silenced: 'own_domain' };
    if (sender?.authentication === 'pass' && !pushes) return { silenced: 'authenticated' };
    return {
      evidence: [linkEvidence(leaving.link), linkEvidence(same.link)],
      params: [leaving.link.text.slice(0, 80), same.link.text.slice(0, 80) || same.target.host],
    };
  },
});

/** Anybody can send from a domain bought for it, and where nobody confirmed it, in anybody's. */
function isRefuted({ sender }: Context, pushes: boolean): boolean {
  return sender?.authentication === 'fail' || (sender?.authentication === 'unknown' && pushes);
}

/** No word of leaving, of settings or of the list in it. */
function isOther({ link }: CheckedLink): boolean {
  return (
    (link.image === true || link.text !== '') &&
    !LEAVING.test(link.text) &&
    !/settings|manage|here$|hier$|aquí$|aqui$|ici$|qui$/i.test(link.text.trim())
  );
}

function isPage({ rest }: CheckedLink['target']): boolean {
  return rest.length > 1;
}
