import type { Desk } from './desk';

/** A desk that fits this message, and why: message key `desk_why_<word>`. */
export interface DeskChoice {
  desk: Desk;
  why: 'provider' | 'country' | 'everyone';
}

/** Exactly what goes out; shown before anything is opened or saved. */
export interface Draft {
  to: string;
  subject: string;
  body: string;
  /** The original is to be attached by the user, as a file saved from here. */
  attachOriginal: boolean;
  /** Made from what the page showed, not from the raw source. */
  rebuilt: boolean;
}
