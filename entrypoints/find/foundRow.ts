import type { FoundRow } from '../../components/providerFinder/FoundList';
import { mainDomain } from '../../lib/advise/mainDomain';
import type { FoundProvider } from '../../lib/providers/searchProviders';

/** A provider as it is shown among what was found: beside its name the domain that its guide speaks of, where one is sure. */
export function foundRow({ provider, alias, byAddress }: FoundProvider): FoundRow {
  const { id, name } = provider;
  return { id, name, alias, domain: mainDomain(provider)?.domain ?? null, byAddress };
}
