import { areSisters } from '../domains/popular/sisters';
import { icannDomain, ownerLabel } from '../domains/registrableDomain';
import { ownerOf } from '../providers/directory';
import type { CheckedLink, Sender } from './context';

/** Letters of a label that are not in another by chance. */
const SHORTEST = 4;

/** Whether a link leads to its sender: his domain, a sister's, the same provider's, or a host with a name in common. */
export function leadsToSender({ target }: CheckedLink, sender: Sender): boolean {
  const { owner, host } = target;
  if (areSisters(sender.host, host, target.rest)) return true;
  if (owner === sender.domain || icannDomain(host) === icannDomain(sender.host)) return true;
  const provider = ownerOf(owner)?.provider;
  if (provider && provider === sender.owner?.provider) return true;
  const [one, other] = [ownerLabel(host), ownerLabel(sender.host)];
  return (
    (one.length >= SHORTEST && sender.host.includes(one)) ||
    (other.length >= SHORTEST && host.includes(other))
  );
}
