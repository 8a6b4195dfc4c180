import { inspectHost, type HostFinding } from '../domains/inspectHost';
import { popular } from '../domains/popular/popular';
import { protect, type Protected } from '../domains/protect';
import { registrableDomain } from '../domains/registrableDomain';
import { isOf } from '../domains/scripts';
import { isService } from '../domains/services';
import { toUnicode } from '../domains/punycode';
import { directory } from '../providers/directory';
import type { Provider } from '../providers/provider';
import { domainOf } from '../message/mailbox';
import type { Context, UserTrust } from './context';
import { asksFor } from './hostGuard';

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
let users: { trust: UserTrust | null; own: string; index: Protected } = {
  trust: null,
  own: '',
  index: protect([]),
};

/**
 * What honest names meet by chance (appel.nl) warns only where the message claims to come from the imitated provider, or
 * asks for something; never in the provider's own mail, whose second domains and mail services have names like its own, and
 * not where the receiving server confirmed the sender whose own name it is. Nor does a word in the reader's script pass for
 * another (хор.com in a Russian mail).
 */
export function isByChance(finding: HostFinding, context: Context): boolean {
  const { rule, deliberate, target, shown, scripts } = finding;
  const { provider, official, providerItself, sender, message } = context;
  if (rule === 'whole-script' && target === null)
    return scripts.some((script) => isWrittenIn(script, message.text));
  if (deliberate) return false;
  if (providerItself) return true;
  if (provider && target && official.has(target)) return false;
  const own = sender?.authentication === 'pass' && registrableDomain(shown) === toUnicode(sender.domain);
  return own || !asksFor(context);
}

/** Letters of a message that are looked at, and of a script among them that make it the message's own. */
const MOST_LETTERS = 2000;
const FEW_LETTERS = 20;

function isWrittenIn(script: string, text: string): boolean {
  let letters = 0;
  for (const char of text.slice(0, MOST_LETTERS))
    if (isOf(script, char) && ++letters >= FEW_LETTERS) return true;
  return false;
}

/** Links, sender and reply address of a message often have the same host. For the claim and the trust of the last one. */
let kept: { provider: Provider | null; users: Protected; found: Map<string, HostFinding | null> } | null =
  null;
const MOST_KEPT = 500;
const LONGEST_KEPT = 253;

/** What is wrong with a host: whether it imitates the claimed provider, the user's own domains, or anybody known. */
export function findLookalike(
  host: string,
  { provider, user }: Pick<Context, 'provider' | 'user'>,
): HostFinding | null {
  if (users.trust !== user) {
    const domains = usersOwn(user);
    const own = domains.join(' ');
    users = { trust: user, own, index: own === users.own ? users.index : protect(domains) };
  }
  if (kept?.provider !== provider || kept.users !== users.index || kept.found.size >= MOST_KEPT)
    kept = { provider, users: users.index, found: new Map() };
  const before = kept.found.get(host);
  if (before !== undefined) return before;
  const found = inspectHost(host, {
    claimed: provider && protectedOf(provider),
    users: users.index,
    known: everybody(),
  });
  if (host.length <= LONGEST_KEPT) kept.found.set(host, found);
  return found;
}

/** On how many days somebody wrote before his domain is one that the user knows; and how many of those are kept. */
const FEW_DAYS = 3;
const MOST_CORRESPONDENTS = 200;

/** The domains that the user trusts, those of senders whom he trusts or often hears from; of free mail nobody is the owner. */
function usersOwn({ domains, senders, correspondents = [] }: UserTrust): string[] {
  const frequent = correspondents.filter(({ count }) => count >= FEW_DAYS).slice(-MOST_CORRESPONDENTS);
  const addresses = [...senders, ...frequent.map(({ address }) => address)];
  const ofSenders = addresses.map(domainOf).filter((host) => !isService('freeMail', host));
  return [...new Set([...domains, ...ofSenders.map(registrableDomain).filter(Boolean)])];
}

function protectedOf(provider: Provider): Protected {
  const index = byProvider.get(provider.id) ?? protect(knownBy(provider));
  byProvider.set(provider.id, index);
  return index;
}
