import type { Verdict } from '../assess/assessment';

/**
 * Whether a message gets a banner: a warning always does, anything else only when the user wants that. People stop
 * seeing what is always there; what is known of an incident stands in the popup. An unreadable message gets none:
 * there may be no place for it, and the badge says so.
 */
export function wantsBanner(verdict: Verdict, always: boolean): boolean {
  if (verdict === 'unreadable') return false;
  return verdict === 'dangerous' || verdict === 'suspicious' || always;
}
