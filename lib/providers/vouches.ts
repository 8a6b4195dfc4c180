import type { ProviderDomain } from './provider';

/**
 * Whether a message or page on the domain may be believed to be its owner's: a list that knows the owner names
 * it, and no customer can write or host there. Everything else may silence a warning but never raises trust.
 */
export function vouches(domain: ProviderDomain): boolean {
  return domain.verified && domain.evidence === 'owner' && domain.identity_proof !== false;
}
