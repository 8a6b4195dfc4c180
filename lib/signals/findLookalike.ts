import { lookalike, protect, type Lookalike, type Protected } from '../domains/lookalike';
import { ownerLabel } from '../domains/registrableDomain';
import { directory } from '../providers/directory';
import type { Provider } from '../providers/provider';
import type { Context } from './context';

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

const everybody = protect(directory.flatMap(knownBy));
const byProvider = new Map<string, Protected>();
let users: { domains: readonly string[]; known: Protected } = { domains: [], known: protect([]) };

/**
 * Rules that honest names meet by chance (appel.nl, officecenter.example) warn only beside a claim to be that provider, or
 * wording that pushes. A skeleton or an embedded address is made on purpose.
 */
export function isByChance({ rule, target }: Lookalike, { provider, official, lures }: Context): boolean {
  const deliberate =
    rule === 'embedded' || (rule === 'skeleton' && ownerLabel(target).length >= SHORTEST_ON_PURPOSE);
  return !deliberate && !(provider && official.has(target)) && lures.length === 0;
}

/** Letters of a name that nobody hits by chance with a twin of each letter. */
const SHORTEST_ON_PURPOSE = 6;

/** Whether a host imitates the claimed provider, the user's own domains, or another provider of the directory. */
export function findLookalike(
  host: string,
  { provider, user }: Pick<Context, 'provider' | 'user'>,
): Lookalike | null {
  if (users.domains !== user.domains) users = { domains: user.domains, known: protect(user.domains) };
  return (
    (provider && lookalike(host, protectedOf(provider), true)) ??
    lookalike(host, users.known, false) ??
    lookalike(host, everybody, false)
  );
}

function protectedOf(provider: Provider): Protected {
  const known = byProvider.get(provider.id) ?? protect(knownBy(provider));
  byProvider.set(provider.id, known);
  return known;
}
