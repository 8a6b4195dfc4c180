import type { Claim } from '../providers/claim';
import type { UnreadableReason } from '../message/message';
import type { Evidence, Family, Grade } from '../signals/signal';

export type Verdict = 'dangerous' | 'suspicious' | 'unremarkable' | 'authentic' | 'unreadable';

/** A signal that fired. */
export interface Finding {
  signal: string;
  family: Family;
  grade: Grade;
  /** Its contribution, before the family's cap: log-odds, never negative. */
  weight: number;
  /** Message key of its sentence, and its substitutions. */
  key: string;
  params: string[];
  /** Message key of why it matters, in one sentence. */
  why: string;
  evidence: Evidence[];
}

/** Something that speaks for the message; shown through the message key `trust_<id>`. */
export interface TrustFact {
  id: string;
  /** Taken off the score; never negative. */
  weight: number;
  params: string[];
}

/** What could not be looked at; shown through the message key `unchecked_<word>`. */
export type Unchecked =
  'reply_to' | 'authentication' | 'attachments' | 'sender' | 'address' | 'whole_body' | 'images' | 'pasted';

export interface IncidentMatch {
  id: string;
  /** The message demands what the genuine notice says is not needed. */
  contradicts: boolean;
  /** Ids of the data classes or lures that contradict, for the words. */
  demands: string[];
}

/** Everything that is shown comes from here. Plain data: it travels between the extension's parts as JSON. */
export interface Assessment {
  verdict: Verdict;
  score: number;
  claim: Claim | null;
  incident: IncidentMatch | null;
  /** Strongest first. */
  findings: Finding[];
  trust: TrustFact[];
  /** Signals that would have fired, each with the guard that excused it. */
  silenced: { signal: string; guard: string }[];
  unchecked: Unchecked[];
  /** It is about the message inside a forward: what the sender of the forward passes on is worse than his own words. */
  forwarded: boolean;
  /** Only of `unreadable`. */
  reason: UnreadableReason | null;
  /** Who it was sent from, as the message says; for showing beside the claim. */
  sender: { name: string; address: string; registrableDomain: string } | null;
}
