import type { Evidence } from '../../lib/signals/signal';

/**
 * Shows where a piece of evidence stands in the message.
 * @returns true when it is marked and in view now; false when it stands nowhere that the reader can see
 */
export type ShowPlace = (evidence: Evidence) => Promise<boolean>;
