import type { Assessment } from '../../lib/assess/assessment';

/**
 * Whether "trust this sender" is offered. Never on a likely scam that uses a provider's name: the one click that
 * would undo the warning is the click the scam wants. Never where trust would change nothing.
 */
export function mayTrust({ verdict, claim, sender }: Assessment): boolean {
  if (!sender?.address) return false;
  return (
    verdict === 'suspicious' || verdict === 'unremarkable' || (verdict === 'dangerous' && claim === null)
  );
}
