import type { IncidentFound } from '../incidentFound';

/** How a message rides on one incident; several are set against each other. */
export interface Match {
  found: IncidentFound;
  /** By a name, rather than by the claim alone. */
  named: boolean;
  /** The claimed provider stands for the incident. */
  claimed: boolean;
  /** An affected party is named. */
  party: boolean;
  /** When people could first hear of the incident. Milliseconds. */
  time: number;
}
