import type { Claim } from '../providers/claim';
import type { Context } from '../signals/context';
import type { Finding } from './assessment';

/**
 * Who the message presents itself as, for showing: the claimed provider; else an organisation that isn't in the directory,
 * where its sender was found to be somebody else. Where it wasn't, its name is only the sender's, and shown as that.
 */
export function shownClaim({ claim, organisation }: Context, findings: readonly Finding[]): Claim | null {
  if (claim || !organisation) return claim;
  if (!findings.some(({ signal }) => signal === 'organisation-sender-mismatch')) return null;
  const { name, by, evidence } = organisation;
  return { provider: null, name, by, evidence };
}
