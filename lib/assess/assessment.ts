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

/** Who sent a message in the name of the claimed provider. It raises no trust. */
export interface SentThrough {
  /** Of the business, else its domain; for showing. */
  name: string;
  /** vendor: the claimed provider has or had it work for it. mail_service: anybody can send through it. */
  kind: 'vendor' | 'mail_service';
  /** Name of the provider that is known to use it, or to have used it until `until`; null where none is confirmed. */
  usedBy: string | null;
  /** YYYY-MM: the month in which that is known to have ended; null where no end is known. */
  until: string | null;
  /** The message is from after that. */
  ended: boolean;
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
  /** Through whom it was sent in the name of the claim; null where that is nobody else, or not known. */
  sentThrough: SentThrough | null;
}
