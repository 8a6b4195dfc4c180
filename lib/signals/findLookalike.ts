import { inspectHost, type HostFinding } from '../domains/inspectHost';
import { popular } from '../domains/popular/popular';
import { protect, type Protected } from '../domains/protect';
import { registrableDomain } from '../domains/registrableDomain';
import { isService } from '../domains/services';
import { directory } from '../providers/directory';
import type { Provider } from '../providers/provider';
import { domainOf } from '../message/mailbox';
import type { Context, UserTrust } from './context';

/** The domains by which people know a provider: those it sends from or shows in the address bar. */
function knownBy(provider: Provider): string[] {
  return provider.domains
    .filter(
      ({ identity_proof, evidence, roles }) =>
        identity_proof !== false &&
        evidence === 'owner' &&
        roles.some((role) => role === 'web' || role === 'mail'),
    )
    .map(({ domain }) => domain);
}

let known: Protected | null = null;

/** Whom a host may imitate when the message names nobody: the provider directory and popular domains. */
export function everybody(): Protected {
  // Made when it is first asked for: it takes longer than all else that a background script does at its start.
  known ??= protect([...directory.flatMap(knownBy), ...popular]);
  return known;
}

const byProvider = new Map<string, Protected>();
let users: { trust: UserTrust | null; index: Protected } = { trust: null, index: protect([]) };

/**
 * What honest names meet by chance (appel.nl) warns only beside a claim to be that provider, or wording that pushes; never
 * in the provider's own mail, whose second domains and mail services have names like its own.
 */
export function isByChance(
  { deliberate, target }: HostFinding,
  { provider, official, providerItself, lures }: Context,
): boolean {
  if (deliberate) return false;
  return providerItself || (!(provider && target && official.has(target)) && lures.length === 0);
}

/** What is wrong with a host: whether it imitates the claimed provider, the user's own domains, or anybody known. */
export function findLookalike(
  host: string,
  { provider, user }: Pick<Context, 'provider' | 'user'>,
): HostFinding | null {
  if (users.trust !== user) users = { trust: user, index: protect(usersOwn(user)) };
  return inspectHost(host, {
    claimed: provider && protectedOf(provider),
    users: users.index,
    known: everybody(),
  });
}

/** The domains that the user trusts, and those of senders whom he trusts; of free mail nobody is the owner. */
function usersOwn({ domains, senders }: UserTrust): string[] {
  const ofSenders = senders.map(domainOf).filter((host) => !isService('freeMail', host));
  return [...domains, ...ofSenders.map(registrableDomain).filter(Boolean)];
}

function protectedOf(provider: Provider): Protected {
  const index = byProvider.get(provider.id) ?? protect(knownBy(provider));
  byProvider.set(provider.id, index);
  return index;
}
