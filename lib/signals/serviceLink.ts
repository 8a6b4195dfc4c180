import { isService, type Service } from '../domains/services';
import { linkEvidence, type CheckedLink, type Context } from './context';
import { hostGuard } from './hostGuard';
import type { Hit, Silence } from './signal';

/**
 * What the signals on services share: the first link to a kind of service that nothing excuses (hostGuard). All links are
 * looked at, not one of each owner: docs.google.com/forms and drive.google.com have one. Out: the link, and the host for
 * the sentence.
 */
export function serviceLink(
  context: Context,
  kind: Service,
  guard: (context: Context, found: CheckedLink) => string | null = () => null,
): Hit | Silence | null {
  let silenced: string | null = null;
  for (const found of context.links) {
    const { link, target } = found;
    if (!isService(kind, target.host, target.rest)) continue;
    const excuse = guard(context, found) ?? hostGuard(context, target);
    if (excuse === null) return { evidence: [linkEvidence(link)], params: [target.host] };
    silenced = excuse;
  }
  return silenced === null ? null : { silenced };
}
