/** A place that takes reports; one JSON file each in `desks/`. */
export interface Desk {
  id: string;
  name: string;
  /** How it wants the message. */
  how: 'attach' | 'forward' | 'url' | 'form';
  /** Address, form or number. */
  contact: { type: 'email' | 'url' | 'sms'; value: string };
  /** ISO 3166-1 alpha-2; empty for everywhere. */
  countries: string[];
  /** Provider ids it is the desk of; empty for any. */
  providers: string[];
  /** What happens to the mail there, as a message key `desk_note_<word>`; null when not known. */
  notes: string[];
  source: string;
  /** YYYY-MM-DD. */
  checked: string;
  status: 'confirmed' | 'unconfirmed' | 'dead';
}

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
