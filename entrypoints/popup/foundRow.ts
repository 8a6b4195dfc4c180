import type { FoundRow } from '../../components/providerFinder/FoundList';
import { vouches } from '../../lib/providers/directory';
import type { FoundProvider } from '../../lib/providers/searchProviders';

/** A provider as it is shown among what was found: only a confirmed domain stands beside its name. */
export function foundRow({ provider, alias, byAddress }: FoundProvider): FoundRow {
  const { id, name, domains } = provider;
  const main = domains.find((domain) => vouches(domain) && domain.roles.includes('web'));
  return { id, name, alias, domain: main?.domain ?? null, byAddress };
}
