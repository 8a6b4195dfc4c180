import type { Assessment } from '../../lib/assess/assessment';

/**
 * Whether "trust this sender" is offered. Never on a likely scam that uses a provider's name: the one click that
 * would undo the warning is the click the scam wants. Never where trust would change nothing, nor for the address above a
 * forwarded message, which anybody can write there.
 */
export function mayTrust({ verdict, claim, sender, forwarded }: Assessment): boolean {
  if (!sender?.address || forwarded) return false;
  return (
    verdict === 'suspicious' || verdict === 'unremarkable' || (verdict === 'dangerous' && claim === null)
  );
}
