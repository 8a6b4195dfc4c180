import { lookalike, type Lookalike } from '../domains/lookalike';
import { directory } from '../providers/directory';
import type { Provider } from '../providers/provider';
import type { Context } from './context';

/** The domains by which people know a provider: those it sends from or shows in the address bar. */
function protectedDomains(provider: Provider): string[] {
  return provider.domains
    .filter(({ identity_proof, evidence, roles }) => identity_proof !== false && evidence === 'owner' && roles.some((role) => role === 'web' || role === 'mail'))
    .map(({ domain }) => domain);
}

const all = directory.map((provider) => ({ provider, domains: protectedDomains(provider) }));

/** Whether a host imitates the claimed provider, the user's own domains, or another provider of the directory. */
export function findLookalike(host: string, { provider, user, official }: Pick<Context, 'provider' | 'user' | 'official'>): Lookalike | null {
  const claimed = provider && lookalike(host, protectedDomains(provider), true);
  if (claimed && !official.has(host)) return claimed;
  const own = lookalike(host, user.domains, false);
  if (own) return own;
  for (const { domains } of all) {
    const found = lookalike(host, domains, false);
    if (found) return found;
  }
  return null;
}
