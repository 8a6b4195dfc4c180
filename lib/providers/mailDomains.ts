import { providerById, vouches } from './directory';

/**
 * Confirmed registrable domains that a provider writes from; where no role says so, all that are confirmed. None for an
 * id that is not in the directory, and without one.
 */
export function mailDomains(providerId: string | null | undefined): string[] {
  const provider = providerId ? providerById(providerId) : null;
  const confirmed = provider?.domains.filter(vouches) ?? [];
  const mail = confirmed.filter(({ roles }) => roles.includes('mail'));
  return (mail.length > 0 ? mail : confirmed).map(({ domain }) => domain);
}
