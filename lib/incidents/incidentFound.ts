import type { Evidence } from '../signals/signal';
import type { JudgedIncident } from './judgedIncident';

/** The incident a message rides on, and whether it demands what the genuine notice does not. */
export interface IncidentFound {
  incident: JudgedIncident;
  contradicts: boolean;
  /** Lures, in the order of the message; empty when it does not contradict. */
  demands: string[];
  /** The demanding sentences, or, without any, the one that names the incident. */
  evidence: { field: Extract<Evidence['field'], 'subject' | 'text'>; text: string; at?: number }[];
}
