import type { Desk, Way } from '../desk';
import type { Organisation } from '../organisation';

/** Who can be told, in the order in which they are offered. */
export const CHOICE_KINDS = ['webmail', 'provider', 'country', 'everyone', 'host', 'organisation'] as const;

export type ChoiceKind = (typeof CHOICE_KINDS)[number];

/** One place that a message can be reported to, and why. */
export interface Choice {
  /** `webmail`, `organisation`, or the desk's id. */
  id: string;
  kind: ChoiceKind;
  /** For showing; '' for the webmail's own button, which has words of its own. */
  name: string;
  /** Null for the webmail's own button and the organisation. */
  desk: Desk | null;
  /** How it is told; null for the webmail's own button. */
  way: Way | null;
  /** Only of the organisation. */
  organisation: Organisation | null;
  /** One sentence: message key and substitutions. */
  why: { key: string; params: string[] };
  preselected: boolean;
}

/** A choice before it is known what is preselected; `ready`: it may be. */
export type Offer = Omit<Choice, 'preselected'> & { ready: boolean };
